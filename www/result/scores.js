import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { bar, chartStyles } from "../chart.js";
import { address, stars } from "../words.js";

/** A ranking for each group; every figure opens. */
class Scores extends View {
  static properties = { open: { state: true }, group: { state: true } };

  constructor() {
    super();
    this.open = new Set();
    this.group = "";
  }

  render() {
    const { assessment, printing } = this.session;
    if (!assessment) return "";
    const { scores } = assessment;
    if (scores.length === 0) return html`<p class="card">没有可评分的支部：缺少党组织名册。</p>`;
    const groups = [...new Set(scores.map((it) => it.group))];
    const shown = groups.filter((it) => printing || !this.group || it === this.group);
    return html`
      <div class="row spread no-print tools">
        <p class="quiet">只在同一组内排名。点分数看它是怎么来的，点「明细」看每一项。</p>
        ${groups.length > 1
          ? html`<label>分组 <select @change=${(event) => (this.group = event.target.value)}>
              <option value="">全部</option>
              ${groups.map((it) => html`<option value=${it}>${it}</option>`)}
            </select></label>`
          : ""}
      </div>
      ${shown.map((group) => this.#group(group, scores.filter((it) => it.group === group)))}
    `;
  }

  #group(group, scores) {
    const ranked = scores.slice().sort((a, b) => a.rank - b.rank);
    return html`<section>
      <h3>${group}（${scores.length} 个支部）</h3>
      <div class="scroll tall"><table>
        <thead><tr>
          <th class="number" scope="col">名次</th><th scope="col">支部</th><th class="number" scope="col">得分</th>
          <th scope="col">星级</th><th class="wide-bar" scope="col"><span class="hidden-text">得分图</span></th><th class="no-print"></th>
        </tr></thead>
        <tbody>${ranked.map((score) => [this.#line(score), this.open.has(score.org) ? this.#items(score) : ""])}</tbody>
      </table></div>
    </section>`;
  }

  #line(score) {
    const open = this.open.has(score.org);
    return html`<tr>
      <td class="number">${score.rank}</td>
      <th scope="row">${score.org}${score.vetoes.map((it) => html`<div class="small error">否决项：${it}</div>`)}</th>
      <td class="number"><button class="link" @click=${(event) => this.#explain({ org: score.org }, event)}>${score.total.toFixed(2)}</button></td>
      <td class="nowrap stars" aria-label=${`${score.stars} 星`}>${stars(score.stars)}</td>
      <td class="wide-bar">${bar([{ kind: "main", value: score.total }], 100)}</td>
      <td class="no-print nowrap">
        <button class="link" aria-expanded=${open} @click=${() => this.#toggle(score.org)}>${open ? "收起" : "明细"}</button>
      </td>
    </tr>`;
  }

  #items({ org, items }) {
    return html`<tr class="items"><td></td><td colspan="5">
      <table>
        <thead><tr><th scope="col">指标</th><th class="number" scope="col">得分</th><th class="number" scope="col">满分</th><th scope="col">为什么</th></tr></thead>
        <tbody>
          ${items.map(
            (item) => html`<tr class=${item.max === 0 ? "quiet" : ""}>
              <td>${item.title}</td>
              <td class="number">${item.max === 0
                ? "不适用"
                : html`<button class="link" @click=${(event) => this.#explain({ org, indicator: item.indicator }, event)}>${item.points.toFixed(2)}</button>`}</td>
              <td class="number">${item.max === 0 ? "" : item.max.toFixed(2)}</td>
              <td>${item.why}${item.at.length > 0
                ? html` <span class="cell">${address(item.at[0])}${item.at.length > 1 ? ` 等 ${item.at.length} 处` : ""}</span>`
                : ""}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </td></tr>`;
  }

  #toggle(org) {
    const open = new Set(this.open);
    if (!open.delete(org)) open.add(org);
    this.open = open;
  }

  #explain(figure, event) {
    this.session.open({ figure: { figure: "score", ...figure } }, event.currentTarget);
  }

  static styles = [
    base,
    chartStyles,
    css`
      .tools { margin-bottom: 0.4em; }
      section { margin-bottom: 1.2em; }
      section > h3 { margin-bottom: 0.4em; }
      tbody th { font-weight: 400; }
      .stars { color: #b07a10; letter-spacing: 0.05em; }
      .wide-bar { width: 30%; min-width: 8em; vertical-align: middle; }
      .items > td { background: #f8fafc; padding-top: 0; }
      .items thead th { position: static; background: none; }
    `,
  ];
}

define("lianjian-scores", Scores);
