import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { legend, light, lightStyles } from "../light.js";
import { period } from "../period.js";
import { daysLeft, STATUS } from "../words.js";
import { Rows, rowsStyles } from "./long-table.js";
import "./agenda.js";

/** Organizations × periods: one row for each duty of each organization, a light in each period. */
class Duties extends View {
  static properties = {
    duty: { state: true },
    text: { state: true },
    trouble: { state: true },
    soon: { state: true },
  };

  constructor() {
    super();
    this.duty = "";
    this.text = "";
    this.trouble = false;
    this.soon = false;
  }

  #asked = null;
  /** Days left for what is due soon. */
  #days = new Map();
  /** What is lined up, the same as long as the same is asked for. */
  #lined = { of: [], rows: [], columns: [] };
  #rows = new Rows(this);

  /** A link elsewhere may ask for what is due soon. */
  willUpdate() {
    const { filter } = this.session;
    if (this.#asked === filter) return;
    this.#asked = filter;
    if (filter.soon) this.#filter({ soon: true, trouble: false, duty: "", text: "" });
  }

  render() {
    const { assessment, catalog, printing } = this.session;
    if (!assessment) return "";
    const kinds = catalog.duties.filter(({ duty }) => assessment.duties.some((it) => it.duty === duty));
    if (kinds.length === 0) return html`<p class="card">没有可核查的履职事项：缺少党组织名册或会议、培训台账。</p>`;
    const { rows } = this.#line(assessment, kinds);
    return html`
      <div class="row spread tools">
        <div class="row no-print">
          <label>制度 <select @change=${(event) => this.#filter({ duty: event.target.value })}>
            <option value="" .selected=${!this.duty}>全部</option>
            ${kinds.map(({ duty, title }) => html`<option value=${duty} .selected=${duty === this.duty}>${title}</option>`)}
          </select></label>
          <label>党组织 <input type="search" placeholder="名称中的字" .value=${this.text} @input=${(event) => this.#filter({ text: event.target.value })} /></label>
          <label><input type="checkbox" .checked=${this.trouble} @change=${(event) => this.#filter({ trouble: event.target.checked })} /> 只看没有达标的</label>
          ${assessment.reminders.length > 0
            ? html`<label><input type="checkbox" .checked=${this.soon} @change=${(event) => this.#filter({ soon: event.target.checked })} /> 只看快到期的 ${assessment.reminders.length} 项</label>`
            : ""}
        </div>
        ${legend()}
      </div>
      ${rows.length === 0 ? html`<p class="card">没有符合条件的党组织。</p>` : this.#table(printing)}
      ${this.#rows.long && !printing ? html`<p class="quiet small no-print">共 ${rows.length} 行。</p>` : ""}
      <lianjian-agenda .session=${this.session}></lianjian-agenda>
    `;
  }

  #filter(change) {
    Object.assign(this, change);
  }

  /** Rows and columns; worked out once for each question. */
  #line(assessment, kinds) {
    const of = [assessment, this.duty, this.text, this.trouble, this.soon];
    if (of.some((it, at) => it !== this.#lined.of[at])) {
      const rows = this.#wanted(assessment, kinds);
      this.#lined = { of, rows, ...columnsOf(rows) };
    }
    return this.#lined;
  }

  /** One row for each organization and duty, in the order of the roster, its periods in order. */
  #wanted({ duties, organizations, reminders }, kinds) {
    const soon = this.soon && reminders.length > 0;
    this.#days = new Map(reminders.map((it) => [keyOf(it), it.days]));
    const order = new Map(organizations.map(({ org }, index) => [org, index]));
    const titles = new Map(kinds.map(({ duty, title }, index) => [duty, { title, index }]));
    const rows = new Map();
    for (const result of duties) {
      if (this.duty && result.duty !== this.duty) continue;
      if (this.text && !result.org.includes(this.text)) continue;
      const key = `${result.org}\n${result.duty}`;
      const known = titles.get(result.duty) || { title: result.duty, index: kinds.length };
      if (!rows.has(key)) rows.set(key, { key, org: result.org, kind: known, results: [] });
      rows.get(key).results.push(result);
    }
    return [...rows.values()]
      .filter(({ results }) => !this.trouble || results.some((it) => it.status === "short" || it.status === "missed"))
      .filter(({ results }) => !soon || results.some((it) => this.#days.has(keyOf(it))))
      .sort((a, b) => order.get(a.org) - order.get(b.org) || a.kind.index - b.kind.index);
  }

  #table(printing) {
    const { rows, columns, unit, year } = this.#lined;
    const parts = this.#rows.view(rows, { key: (it) => it.key, all: printing });
    const long = this.#rows.long && !printing;
    const spans = spansOf(parts);
    return html`<div class="scroll tall" tabindex="0" role="region" aria-label="履职情况"><table class=${[unit === 1 ? "fine" : "", long ? "long" : ""].join(" ")} aria-rowcount=${rows.length + 1}>
      <thead><tr aria-rowindex="1">
        <th class="stick" scope="col">党组织</th>
        ${this.duty ? "" : html`<th class="duty" scope="col">制度</th>`}
        ${columns.map((month) => html`<th scope="col" class="when">${columnName(year, month, unit)}</th>`)}
      </tr></thead>
      <tbody>${this.#rows.body(parts, columns.length + (this.duty ? 1 : 2), (part, measured) => this.#row(part, { measured, span: spans.get(part) }))}</tbody>
    </table></div>`;
  }

  /** The first row on show of an organization carries its name, over all that are on show. */
  #row({ index, line: { org, kind, results } }, { measured, span }) {
    const { first, end, unit } = this.#lined;
    return html`<tr class=${span ? "" : "again"} data-index=${index} aria-rowindex=${index + 2} ${measured}>
      ${span ? html`<th class="stick" scope="rowgroup" rowspan=${span}><span>${org}</span></th>` : ""}
      ${this.duty ? "" : html`<td class="duty">${kind.title}</td>`}
      ${this.#cells(results, { first, end, unit })}
    </tr>`;
  }

  #cells(results, { first, end, unit }) {
    const cells = [];
    let month = first;
    const gap = (until) => {
      if (until > month) cells.push(html`<td class="none" colspan=${(until - month) / unit}></td>`);
    };
    const sorted = results.map((result) => ({ result, ...period(result.period) })).sort((a, b) => a.first - b.first);
    for (const { result, first: at, months, name } of sorted) {
      gap(at);
      cells.push(html`<td class="slot" colspan=${months / unit}>${this.#light(result, name, months)}</td>`);
      month = at + months;
    }
    gap(end);
    return cells;
  }

  #light(result, name, months) {
    const { org, duty, status, counted, required, note } = result;
    const days = this.#days.get(keyOf(result));
    const word = days === undefined ? STATUS[status] : daysLeft(days);
    // Enough events can still fall short in something else, such as an audience left out.
    const lacking = counted < required || status === "met" || status === "late";
    const figures = status !== "exempt" && lacking ? `${counted}/${required}` : "";
    return html`<button
      class=${`light ${status}`}
      title=${[`${name} ${word}`, figures && `${figures} 次`, note].filter(Boolean).join("，")}
      aria-label=${`${org}，${name}，${word} ${figures}`}
      @click=${(event) => this.session.open({ figure: { figure: "duty", org, duty, period: result.period } }, event.currentTarget)}
    >${light(status)}<span class="word">${word}</span>${months > 1 && figures ? html`<span class="figures">${figures}</span>` : ""}</button>`;
  }

  static styles = [
    base,
    lightStyles,
    rowsStyles,
    css`
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; min-width: 9em; max-width: 17em; }
      tbody tr > th.stick { vertical-align: top; padding-top: 0.5em; }
      tbody th.stick > span { position: sticky; top: 2.9em; }
      tbody tr:not(.again) > * { border-top: 1px solid #c9d1da; }
      tbody tr:first-child > * { border-top: 0; }
      tbody td, tbody th { border-bottom: 0; vertical-align: middle; }
      th.when { text-align: center; }
      td.slot { padding: 0.15em; min-width: 4.6em; }
      td.none { background: #fafbfc; }
      .slot button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 2em; padding: 0 0.3em; border: 0; border-radius: 3px; font-size: 0.875em; white-space: nowrap; }
      .slot button:hover { box-shadow: inset 0 0 0 1px currentColor; }
      .slot .word { margin-left: 0.3em; }
      .slot .figures { margin-left: 0.5em; }
      .fine td, .fine th { padding-left: 0.5em; padding-right: 0.5em; }
      .fine td.slot { padding: 0.15em 0.1em; }
      td.duty { white-space: nowrap; }
      .long { min-width: 64em; }
      .long .stick { width: 15em; }
      .long .duty { width: 9em; white-space: normal; }
      .long tbody th { max-width: none; overflow-wrap: anywhere; }
      @media (max-width: 40em) {
        .long .stick { width: 8em; }
      }
      @media print {
        .fine td.slot { min-width: 0; }
        .fine td.slot[colspan="1"] .word { display: none; }
      }
    `,
  ];
}

/** A column is the shortest period on show; longer ones span several. */
function columnsOf(rows) {
  let [unit, first, end] = [12, 12, 0];
  for (const { results } of rows) {
    for (const it of results) {
      const { months, first: from } = period(it.period);
      unit = Math.min(unit, months);
      first = Math.min(first, from);
      end = Math.max(end, from + months);
    }
  }
  const columns = [];
  for (let month = first; month < end; month += unit) columns.push(month);
  return { first, end, unit, columns, year: rows.length > 0 ? period(rows[0].results[0].period).year : 0 };
}

/** How many rows in a row are of one organization, by the first of them. */
function spansOf(parts) {
  const spans = new Map();
  let first = null;
  for (const it of parts) {
    if (it.gap !== undefined) first = null;
    else if (first && first.line.org === it.line.org) spans.set(first, spans.get(first) + 1);
    else {
      first = it;
      spans.set(it, 1);
    }
  }
  return spans;
}

function keyOf({ org, duty, period: when }) {
  return `${org}\n${duty}\n${when}`;
}

function columnName(year, month, unit) {
  if (unit === 1) return `${month}月`;
  if (unit === 12) return `${year}年`;
  const part = unit === 3 ? `Q${(month + 2) / 3}` : `H${(month + 5) / 6}`;
  return period(year + part).name;
}

define("lianjian-duties", Duties);
