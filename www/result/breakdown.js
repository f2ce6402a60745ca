import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { bars, chartStyles } from "../chart.js";
import { percent, rate } from "../words.js";

/** Shown of one division; of two, one of them. */
const RATES = ["organized", "separate", "work", "due", "instructed"];
const COUNTS = [
  ["listed", "登记数"],
  ["excluded", "不计入"],
  ["base", "计入"],
  ["blanks", "空白点"],
];

/** Coverage by kind, trade, size, control and way of forming, within any area; two at once as a cross table. */
class Breakdown extends View {
  static properties = {
    first: { state: true }, second: { state: true }, area: { state: true }, shown: { state: true },
    table: { state: true }, charts: { state: true },
  };

  #asked = null;
  #drawn = null;

  constructor() {
    super();
    Object.assign(this, { first: "kind", second: "", area: "", shown: "organized", table: null, charts: null });
  }

  willUpdate() {
    const { assessment } = this.session;
    if (!assessment) return;
    if (this.#drawn !== assessment) {
      this.#drawn = assessment;
      this.#asked = null;
      if (!this.#areas.some((it) => key(it) === this.area)) this.area = "";
      this.#draw(assessment);
    }
    const asked = [this.first, this.second, this.area].join("\n");
    if (this.#asked === asked) return;
    this.#asked = asked;
    this.#divide(asked);
  }

  get #areas() {
    return this.session.assessment.coverage.filter((it) => it.level !== "site");
  }

  get #path() {
    return this.#areas.find((it) => key(it) === this.area).path;
  }

  async #divide(asked) {
    const by = [this.first, this.second].filter(Boolean);
    const table = await this.session.breakdown({ path: this.#path, by }).catch(() => null);
    if (this.#asked === asked) this.table = table;
  }

  async #draw(assessment) {
    const all = ["form", "size"].map((it) => this.session.breakdown({ by: [it] }).catch(() => null));
    const [form, size] = await Promise.all(all);
    if (this.#drawn === assessment) this.charts = form && size ? { form, size } : null;
  }

  render() {
    const { assessment, catalog } = this.session;
    if (!assessment) return "";
    const { dimensions } = catalog;
    const choice = (label, value, change, options) => html`<label>${label} <select @change=${({ target }) => change(target.value)}>
      ${options.map(([id, title]) => html`<option value=${id} .selected=${id === value}>${title}</option>`)}
    </select></label>`;
    const titles = dimensions.map((it) => [it.dimension, it.title]);
    const areas = this.#areas.map((it) => [key(it), `${"　".repeat(it.path.length)}${it.area}`]);
    return html`
      ${this.#charts()}
      <section class="card" aria-labelledby="bands">
        <h3 id="bands">分类看覆盖</h3>
        <p class="quiet small">口径：${assessment.basis.title}。各行相加等于${this.area ? "这个区域" : "全部"}，台账没有填的列为“未填”。点一个数，看它由哪些单位得来。</p>
        <div class="row no-print">
          ${choice("区域", this.area, (it) => (this.area = it), areas)}
          ${choice("按", this.first, (it) => this.#by(it), titles)}
          ${choice("再按", this.second, (it) => (this.second = it), [["", "不再分"], ...titles.filter(([id]) => id !== this.first)])}
          ${this.second ? choice("看", this.shown, (it) => (this.shown = it), this.#figures()) : ""}
        </div>
        ${this.table ? (this.table.by.length === 2 ? this.#cross(this.table) : this.#bands(this.table)) : html`<p class="quiet">正在统计……</p>`}
      </section>
    `;
  }

  #by(first) {
    this.first = first;
    if (this.second === first) this.second = "";
  }

  #figures() {
    return [...COUNTS, ...this.session.catalog.rates.map((it) => [it.rate, it.title])];
  }

  #bands({ rows, path, by }) {
    const { catalog } = this.session;
    const rates = catalog.rates.filter((it) => RATES.includes(it.rate));
    return html`<div class="scroll tall" tabindex="0" role="region" aria-label="分类覆盖"><table>
      <thead><tr>
        <th class="stick" scope="col">${this.#title(by[0])}</th>
        ${COUNTS.map(([, title]) => html`<th class="number" scope="col">${title}</th>`)}
        ${rates.map((it) => html`<th class="number" scope="col" title=${it.formula}>${it.title}</th>`)}
      </tr></thead>
      <tbody>${rows.map((row) => html`<tr>
        <th class="stick" scope="row">${row.values[0]}</th>
        ${[...COUNTS.map(([id]) => id), ...rates.map((it) => it.rate)].map((id) => this.#cell(row, id, where(by, row), path))}
      </tr>`)}</tbody>
    </table></div>`;
  }

  #cross({ rows, path, by }) {
    const down = distinct(rows, 0);
    const across = this.#ordered(distinct(rows, 1), rows);
    return html`<div class="scroll tall" tabindex="0" role="region" aria-label="交叉表"><table>
      <thead><tr>
        <th class="stick" scope="col">${this.#title(by[0])}＼${this.#title(by[1])}</th>
        ${across.map((it) => html`<th class="number" scope="col">${it}</th>`)}
      </tr></thead>
      <tbody>${down.map((first) => html`<tr>
        <th class="stick" scope="row">${first}</th>
        ${across.map((second) => {
          const row = rows.find((it) => it.values[0] === first && it.values[1] === second);
          return row ? this.#cell(row, this.shown, where(by, row), path) : html`<td class="number quiet">–</td>`;
        })}
      </tr>`)}</tbody>
    </table></div>`;
  }

  /** Rows come in the order of their first band, each in the order of its second; blanks last. */
  #ordered(values, rows) {
    const before = (a, b) => rows.some((it, at) => it.values[1] === a
      && rows.slice(at + 1).some((next) => next.values[0] === it.values[0] && next.values[1] === b));
    return values.sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : a === "未填" ? 1 : b === "未填" ? -1 : 0));
  }

  #cell(row, id, bands, path) {
    const pair = row.rates[id];
    if (pair && pair.of === 0) return html`<td class="number quiet small">${percent(pair)}</td>`;
    const figure = pair ? { figure: "rate", rate: id, path, where: bands } : { figure: id, path, where: bands };
    return html`<td class="number"><button class="link" @click=${(event) => this.session.open({ figure }, event.currentTarget)}>${pair ? rate(pair) : row[id]}</button></td>`;
  }

  #title(dimension) {
    return this.session.catalog.dimensions.find((it) => it.dimension === dimension).title;
  }

  #charts() {
    if (!this.charts) return "";
    const { form, size } = this.charts;
    const streets = this.session.assessment.coverage.filter((it) => it.level === "street");
    const share = (name, pair) => ({ name, text: rate(pair), parts: [{ kind: "main", value: pair.of > 0 ? pair.hit / pair.of : 0 }] });
    const counts = form.rows.filter((it) => it.base > 0).map((it) => ({ name: it.values[0], text: `${it.base} 个`, parts: [{ kind: "main", value: it.base }] }));
    const most = Math.max(1, ...counts.map((it) => it.parts[0].value));
    return html`<div class="charts">
      ${streets.length > 1 ? chart("各街道组织覆盖率", streets.map((it) => share(it.area, it.rates.organized)), 1) : ""}
      ${chart("各规模组织覆盖率", size.rows.map((it) => share(it.values[0], it.rates.organized)), 1)}
      ${chart("各组建方式单位数", counts, most)}
    </div>`;
  }

  static styles = [
    base,
    chartStyles,
    css`
      tbody th { font-weight: 400; white-space: nowrap; }
      .scroll { margin-top: 0.5em; }
      .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(21em, 1fr)); grid-gap: 1em; margin-bottom: 1em; }
      .charts .card { margin: 0; }
      @media (max-width: 40em) {
        .charts { grid-template-columns: minmax(0, 1fr); }
      }
    `,
  ];
}

function chart(title, rows, scale) {
  const label = `${title}：${rows.map((it) => `${it.name} ${it.text}`).join("，")}`;
  return html`<section class="card"><h3>${title}</h3>${bars({ label, rows, scale })}</section>`;
}

function key({ path }) {
  return path.join("/");
}

function distinct(rows, at) {
  return [...new Set(rows.map((it) => it.values[at]))];
}

/** The bands of a row by their dimensions. */
function where(by, { values }) {
  const bands = {};
  by.forEach((it, at) => (bands[it] = values[at]));
  return bands;
}

define("lianjian-breakdown", Breakdown);
