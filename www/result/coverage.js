import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { bars, chartStyles } from "../chart.js";
import { percent } from "../words.js";
import "./breakdown.js";
import "./change.js";
import "./forms.js";
import "./loads.js";
import "./units.js";
import "./plans.js";

/** Shown first; the others on demand. */
const MAIN = ["organized", "work", "due", "instructed"];

/** The parts below the tree. */
const PARTS = [
  ["lianjian-breakdown", "分类看覆盖"],
  ["lianjian-units", "空白点和其他名单"],
  ["lianjian-loads", "联合党支部和指导员"],
  ["lianjian-plans", "组建和派驻建议"],
  ["lianjian-change", "与上期比较"],
  ["lianjian-forms", "年报表样"],
];

const COUNTS = [
  ["listed", "登记数"],
  ["excluded", "不计入"],
  ["base", "计入"],
  ["blanks", "空白点"],
];

/** The tree of areas with its rates, the blank spots, and what could be done about them. */
class Coverage extends View {
  static properties = { all: { state: true }, closed: { state: true } };

  constructor() {
    super();
    this.all = false;
    this.closed = new Set();
  }

  render() {
    const { assessment, catalog } = this.session;
    if (!assessment) return "";
    const { coverage } = assessment;
    if (coverage.every((it) => it.listed === 0)) return html`<p class="card">没有两新组织台账，未计算覆盖率。</p>`;
    const kinds = catalog.rates.filter(({ rate }) => coverage.some((it) => it.rates[rate]));
    const rates = this.all ? kinds : kinds.filter(({ rate }) => MAIN.includes(rate));
    return html`
      ${this.#basis(assessment.basis, catalog.bases)}
      <p class="small no-print">本页还有：${PARTS.map(([tag, title], at) => html`${at > 0 ? " · " : ""}<button class="link" @click=${() => this.#jump(tag)}>${title}</button>`)}</p>
      <div class="row spread tools no-print">
        <p class="quiet">点任何一个数，看它由哪些单位、哪些格子得来。</p>
        <label><input type="checkbox" .checked=${this.all} @change=${(event) => (this.all = event.target.checked)} /> 显示全部 ${kinds.length} 项指标</label>
      </div>
      <div class="scroll tall" tabindex="0" role="region" aria-label="两新覆盖各级数据"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          ${COUNTS.map(([, title]) => html`<th class="number" scope="col">${title}</th>`)}
          ${rates.map(({ title, formula }) => html`<th class="number" scope="col" title=${formula}>${title}</th>`)}
        </tr></thead>
        <tbody>${ordered(coverage).filter((it) => !this.#folded(it)).map((it) => this.#area(it, rates, coverage))}</tbody>
      </table></div>
      ${this.#chart(coverage)}
      <lianjian-breakdown .session=${this.session}></lianjian-breakdown>
      <lianjian-units .session=${this.session}></lianjian-units>
      <lianjian-loads .session=${this.session}></lianjian-loads>
      <lianjian-plans .session=${this.session}></lianjian-plans>
      <lianjian-change .session=${this.session}></lianjian-change>
      <lianjian-forms .session=${this.session}></lianjian-forms>
    `;
  }

  /** To a part further down, where reading goes on. */
  #jump(tag) {
    const part = this.renderRoot.querySelector(tag);
    part.tabIndex = -1;
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  }

  /** What the rates are of, and another one at once. */
  #basis({ base, title, note }, bases) {
    const other = bases.find((it) => it.base === base && it.title === title) ? "" : title;
    return html`<div class="row spread basis">
      <p>口径：<strong>${title}</strong>。<span class="quiet">${note}</span></p>
      <label class="no-print" ?hidden=${this.session.merged}>换一种口径 <select ?disabled=${Boolean(this.session.busy)} @change=${({ target }) => this.session.packs.useBase(target.value)}>
        ${bases.map((it) => html`<option value=${it.base} .selected=${it.base === base}>${it.base === base && other ? other : it.title}</option>`)}
      </select></label>
    </div>`;
  }

  #area(area, rates, coverage) {
    const key = area.path.join("/");
    const parent = area.path.length > 0 && coverage.some((it) => under(it, area));
    const open = !this.closed.has(key);
    return html`<tr class=${area.level}>
      <th class="stick" scope="row">
        <span class=${`depth depth-${Math.min(area.path.length, 4)}`}></span>${parent
          ? html`<button class="fold no-print" aria-expanded=${open} aria-label=${`${open ? "收起" : "展开"}${area.area}`} @click=${() => this.#toggle(key)}>${open ? "−" : "+"}</button>`
          : html`<span class="fold-space"></span>`}${area.area}
      </th>
      ${COUNTS.map(([figure]) => html`<td class="number">${this.#figure({ figure, path: area.path }, area[figure])}</td>`)}
      ${rates.map(({ rate }) => {
        const pair = area.rates[rate];
        if (!pair) return html`<td class="number quiet">–</td>`;
        if (pair.of === 0) return html`<td class="number quiet small">${percent(pair)}</td>`;
        const shown = html`${percent(pair)} <span class="pair">(${pair.hit}/${pair.of})</span>`;
        return html`<td class="number">${this.#figure({ figure: "rate", rate, path: area.path }, shown)}</td>`;
      })}
    </tr>`;
  }

  #figure(figure, shown) {
    return html`<button class="link" @click=${(event) => this.session.open({ figure }, event.currentTarget)}>${shown}</button>`;
  }

  #folded({ path }) {
    return path.some((_, length) => length < path.length && this.closed.has(path.slice(0, length).join("/")) && length > 0);
  }

  #toggle(key) {
    const closed = new Set(this.closed);
    if (!closed.delete(key)) closed.add(key);
    this.closed = closed;
  }

  #chart(coverage) {
    const communities = coverage.filter((it) => it.level === "community" && it.rates.organized && it.rates.organized.of > 0);
    if (communities.length === 0) return "";
    const rows = communities.map((it) => {
      const { hit, of } = it.rates.organized;
      return { name: it.area, text: `${percent({ hit, of })}（${hit}/${of}）`, parts: [{ kind: "main", value: hit / of }] };
    });
    const label = `各社区组织覆盖率：${rows.map((it) => `${it.name} ${it.text}`).join("，")}`;
    return html`<section class="card chart"><h3>各社区组织覆盖率</h3>${bars({ label, rows, scale: 1 })}</section>`;
  }

  static styles = [
    base,
    chartStyles,
    css`
      .basis { flex-wrap: nowrap; margin-bottom: 0.4em; }
      .basis label { flex: none; }
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; white-space: nowrap; }
      tr.all th, tr.district th, tr.street th { font-weight: 600; }
      tr.all > *, tr.district > * { background: #f3f6f9; }
      .depth { display: inline-block; }
      .depth-2 { width: 1.2em; }
      .depth-3 { width: 2.4em; }
      .depth-4 { width: 3.6em; }
      .fold, .fold-space { display: inline-block; width: 1.3em; min-height: 1.3em; height: 1.3em; line-height: 1.1em; margin-right: 0.4em; padding: 0; border-color: #c9d1da; text-align: center; vertical-align: 0; }
      .fold-space { height: auto; min-height: 0; }
      .pair { font-size: 0.875em; }
      .chart { margin-top: 1em; }
      @media (max-width: 40em) {
        .basis { flex-wrap: wrap; }
      }
      @media print {
        .fold-space { display: none; }
      }
    `,
  ];
}

function under(inner, outer) {
  return inner.path.length > outer.path.length && outer.path.every((part, at) => inner.path[at] === part);
}

/** Every area straight after the one it lies in, otherwise as the engine gave them. */
function ordered(coverage) {
  const place = new Map();
  const key = (path) => path.join("/");
  coverage.forEach((it, index) => place.set(key(it.path), index));
  const rank = ({ path }) => path.map((_, at) => place.get(key(path.slice(0, at + 1))));
  return coverage
    .map((area) => ({ area, rank: rank(area) }))
    .sort((a, b) => {
      for (let at = 0; at < Math.min(a.rank.length, b.rank.length); at++) {
        if (a.rank[at] !== b.rank[at]) return a.rank[at] - b.rank[at];
      }
      return a.rank.length - b.rank.length;
    })
    .map((it) => it.area);
}

define("lianjian-coverage", Coverage);
