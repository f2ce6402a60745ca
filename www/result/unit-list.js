import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { Paged } from "../paged.js";
import { place } from "../place.js";
import { Rows, rowsStyles } from "./long-table.js";

/** On paper there is nothing to scroll. */
const PRINTED = 10000;

/**
 * Units by name, fetched as they come into view. `query`: which, as the engine's list takes it; another object asks again.
 * `narrow`: for the drawer, without the columns of numbers. `count` event: how many there are.
 */
class UnitList extends View {
  static properties = { query: { attribute: false }, narrow: { type: Boolean } };

  #asked = [];
  #list = null;
  #rows = new Rows(this);

  willUpdate() {
    const { assessment, printing } = this.session;
    if (!assessment || !this.query) return;
    const asked = [assessment, printing, this.query];
    if (asked.every((it, at) => it === this.#asked[at])) return;
    this.#asked = asked;
    const { query } = this;
    const list = new Paged(
      async (offset, limit) => {
        const { total, units } = await this.session.page("units", { ...query, offset, limit });
        return { total, lines: units };
      },
      () => this.requestUpdate(),
    );
    this.#list = list;
    list.begin(printing ? PRINTED : undefined).then(() => {
      if (list === this.#list && list.total !== null && !this.session.merged) this.dispatchEvent(new CustomEvent("count", { detail: list.total }));
    });
  }

  render() {
    const { narrow } = this;
    const list = this.#list;
    if (!list) return "";
    if (this.session.merged) return html`<p class="quiet">汇总件里没有单位名称，名单在出汇总件的单位的自查结果里。</p>`;
    if (list.failed) return html`<p class="error">没有取到名单：${list.failed}</p>`;
    if (list.total === null) return html`<p class="quiet small">正在取名单……</p>`;
    if (list.total === 0) return html`<p class="quiet">没有这样的单位。</p>`;
    const { printing } = this.session;
    const parts = this.#rows.view(list.lines, { key: (it) => it.index, all: printing });
    if (!printing) list.want(parts.filter((it) => it.line).map((it) => it.index));
    return html`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table class=${this.#rows.long && !printing ? "long" : ""} aria-rowcount=${list.total + 1}>
        <thead><tr aria-rowindex="1">
          <th class="name" scope="col">单位</th><th class="area" scope="col">所在区域</th><th class="form" scope="col">组建方式</th>
          <th class="number" scope="col">从业人数</th><th class="number" scope="col">党员</th>
          ${narrow ? "" : html`<th class="number" scope="col">正式党员</th><th class="kind" scope="col">类别</th><th class="who" scope="col">指导员</th>`}
          <th class="where" scope="col">位置</th>
        </tr></thead>
        <tbody>${this.#rows.body(printing ? parts.filter((it) => it.line.line) : parts, narrow ? 6 : 9, (part, measured) => this.#row(part, measured))}</tbody>
      </table></div>
      ${this.#rows.long && !printing ? html`<p class="quiet small">共 ${list.total} 个。</p>` : ""}
      ${printing && list.total > PRINTED ? html`<p class="quiet small">只打印前 ${PRINTED} 个，共 ${list.total} 个。</p>` : ""}
    `;
  }

  #row({ index, line: { line: it } }, measured) {
    if (!it) return html`<tr data-index=${index} aria-rowindex=${index + 2} ${measured}><td class="quiet" colspan=${this.narrow ? 6 : 9}>……</td></tr>`;
    return html`<tr data-index=${index} aria-rowindex=${index + 2} ${measured}>
      <td>${it.name}${it.excluded ? html`<div class="small warning">不计入：${it.excluded.replace("该口径不计入：", "")}</div>` : ""}</td>
      <td>${it.path.slice(-2).join(" › ")}</td>
      <td>${it.form}</td>
      <td class="number">${count(it.staff)}</td>
      <td class="number">${count(it.members)}</td>
      ${this.narrow ? "" : html`<td class="number">${count(it.formal)}</td><td>${it.bands.kind}</td><td>${it.instructor || "无"}</td>`}
      <td class="cell">${it.at.map((cell, at) => html`${at > 0 ? html`<div class="quiet small">指导员 ${it.instructor}</div>` : ""}${place(this.session, cell)}`)}</td>
    </tr>`;
  }

  static styles = [base, rowsStyles, css`
    .scroll { margin-top: 0.5em; }
    table { min-width: 58em; }
    .long { min-width: 66em; }
    .long .number { width: 6em; }
    .long .form, .long .who { width: 7em; }
    .long .where { width: 16em; }
    :host([narrow]) .tall { max-height: 17em; }
    :host([narrow]) table { min-width: 0; font-size: 0.875em; }
    :host([narrow]) .long { min-width: 48em; }
    @media print {
      table, .long { min-width: 0; }
      :host([narrow]) .tall { max-height: none; }
    }
  `];
}

function count(value) {
  return value === null || value === undefined ? "未填" : value;
}

define("lianjian-unit-list", UnitList);
