import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { periodName } from "../period.js";
import { rate } from "../words.js";

/** What has changed since an earlier result, area by area. */
class Change extends View {
  static properties = { all: { state: true } };

  constructor() {
    super();
    this.all = false;
  }

  render() {
    const { assessment, aftercare, printing } = this.session;
    if (!assessment) return "";
    const { earlier } = aftercare;
    if (!earlier) {
      return html`<section class="card no-print"><h3>与上期比较</h3>
        <p class="quiet">在 <button class="link" @click=${() => this.session.look("overview")}>总览</button> 里载入上一期存下来的自查结果，这里就列出每个区域比上期多了、少了多少。</p></section>`;
    }
    const before = new Map(earlier.coverage.map((it) => [it.path.join("/"), it]));
    const wide = assessment.coverage.filter((it) => it.level !== "site");
    const now = this.all || printing ? assessment.coverage : wide;
    const gone = earlier.coverage.filter((it) => !assessment.coverage.some((area) => area.path.join("/") === it.path.join("/")));
    const other = earlier.basis && earlier.basis.title !== assessment.basis.title;
    return html`<section class="card" aria-labelledby="change">
      <div class="row spread">
        <h3 id="change">比 ${periodName(earlier.period)} 的变化</h3>
        ${wide.length < assessment.coverage.length
          ? html`<label class="no-print"><input type="checkbox" .checked=${this.all} @change=${({ target }) => (this.all = target.checked)} /> 也看楼宇园区</label>`
          : ""}
      </div>
      ${other ? html`<p class="warning">上期的口径是“${earlier.basis.title}”，本期是“${assessment.basis.title}”，不宜直接比较。</p>` : ""}
      <div class="scroll tall" tabindex="0" role="region" aria-label="比上期的变化"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          <th class="number" scope="col">上期单位数</th><th class="number" scope="col">本期</th><th class="number" scope="col">增减</th>
          <th class="number" scope="col">上期组织覆盖</th><th class="number" scope="col">本期</th><th class="number" scope="col">增减</th>
          <th class="number" scope="col">空白点增减</th>
        </tr></thead>
        <tbody>${now.map((it) => this.#row(it, before.get(it.path.join("/"))))}</tbody>
      </table></div>
      ${gone.length > 0 ? html`<p class="small">本期没有的区域：${gone.map((it) => it.path.slice(-1).join("")).join("、")}。</p>` : ""}
    </section>`;
  }

  #row(area, before) {
    const name = html`<th class="stick" scope="row">${"　".repeat(area.path.length)}${area.area}</th>`;
    const open = (figure, shown) => html`<button class="link" @click=${(event) => this.session.open({ figure: { ...figure, path: area.path } }, event.currentTarget)}>${shown}</button>`;
    const pair = area.rates.organized;
    const own = html`<td class="number">${open({ figure: "rate", rate: "organized" }, rate(pair))}</td>`;
    if (!before) {
      return html`<tr>${name}<td class="number quiet">上期没有</td><td class="number">${open({ figure: "base" }, area.base)}</td><td></td><td></td>${own}<td></td><td></td></tr>`;
    }
    const then = before.rates.organized || { hit: 0, of: 0 };
    const points = pair.of > 0 && then.of > 0 ? Math.round((pair.hit / pair.of - then.hit / then.of) * 1000) / 10 : null;
    return html`<tr>${name}
      <td class="number">${before.base}</td><td class="number">${open({ figure: "base" }, area.base)}</td><td class="number">${signed(area.base - before.base)}</td>
      <td class="number">${rate(then)}</td>${own}<td class="number">${points === null ? html`<span class="quiet">–</span>` : points === 0 ? "不变" : `${signed(points)} 个百分点`}</td>
      <td class="number">${open({ figure: "blanks" }, signed(area.blanks - before.blanks))}</td>
    </tr>`;
  }

  static styles = [base, css`
    tbody th { font-weight: 400; white-space: nowrap; }
    .scroll { margin-top: 0.5em; }
  `];
}

function signed(number) {
  if (number === 0) return "不变";
  return number > 0 ? `+${number}` : `−${-number}`;
}

define("lianjian-change", Change);
