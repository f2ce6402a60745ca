import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { percent } from "../words.js";

/** The rates of the regional mechanisms by street and community; every one opens. */
class RegionalPlaces extends View {
  static properties = { rates: { attribute: false } };

  render() {
    const { assessment } = this.session;
    if (!assessment) return "";
    const { areas } = assessment.regional;
    if (areas.length < 2) return html`<p class="quiet">台账里没有写街道、社区，不能按区域分开。</p>`;
    return html`
      <p class="quiet small">各社区相加等于街道，各街道相加等于全部；没有写社区或者街道的列在“未写明”。</p>
      <div class="scroll tall" tabindex="0" role="region" aria-label="按区域的比率"><table>
        <thead><tr><th class="stick" scope="col">区域</th>${this.rates.map(([, title]) => html`<th class="number" scope="col">${title}</th>`)}</tr></thead>
        <tbody>${areas.map((area) => html`<tr>
          <th class=${`stick ${area.path.length < 1 ? "all" : ""}`} scope="row"><span class=${`depth-${Math.min(area.path.length, 4)}`}>${area.path.length > 0 ? area.path[area.path.length - 1] : "全部"}</span></th>
          ${this.rates.map(([id]) => this.#cell(area, id))}
        </tr>`)}</tbody>
      </table></div>
    `;
  }

  #cell({ path }, rate) {
    const pair = this.session.assessment.regional.areas.find((it) => it.path === path).rates[rate];
    if (pair.of === 0) return html`<td class="number quiet">—</td>`;
    return html`<td class="number"><button class="link" @click=${(event) => this.session.open({ figure: { figure: "regional", rate, path } }, event.currentTarget)}>${percent(pair)}</button> <span class="pair">${pair.hit}/${pair.of}</span></td>`;
  }

  static styles = [base, css`
    .pair { color: #51606e; font-size: 0.875em; }
    tbody th { font-weight: 400; white-space: nowrap; }
    tbody th.all { font-weight: 600; }
    .depth-1 { padding-left: 1em; } .depth-2 { padding-left: 2em; } .depth-3 { padding-left: 3em; } .depth-4 { padding-left: 4em; }
    p { margin-bottom: 0.4em; }
  `];
}

define("lianjian-regional-places", RegionalPlaces);
