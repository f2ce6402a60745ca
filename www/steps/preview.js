import { css, html } from "lit";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { CERTAIN, matched } from "./matching.js";

const ROWS = 12;
/** Rows shown above the heading. */
const ABOVE = 3;
/** A person corrects what is seen; wider sheets are cut. */
const COLUMNS = 60;

/** Some rows of a sheet as they stand in the file, with what each column was taken for above it. */
class Preview extends View {
  static properties = {
    file: { attribute: false },
    sheet: { attribute: false },
    /** Whether it is open before a person opens or closes it. */
    wanted: { attribute: false },
    shown: { state: true },
    grid: { state: true },
  };

  constructor() {
    super();
    this.wanted = false;
    this.shown = false;
    this.grid = null;
  }

  willUpdate(changed) {
    if (changed.has("wanted") && this.wanted) this.shown = true;
    if (this.shown && (changed.has("sheet") || changed.has("shown"))) this.#fetch(this.sheet);
  }

  async #fetch(sheet) {
    const first = Math.max(1, (sheet.headerRows[0] || 1) - ABOVE);
    const grid = await this.session.grid(this.file, sheet.sheet, first, ROWS).catch(() => null);
    if (sheet === this.sheet) this.grid = grid;
  }

  render() {
    return html`<details ?open=${this.shown} @toggle=${(event) => (this.shown = event.target.open)}>
      <summary>看原表，改表头和栏目</summary>
      ${this.shown ? this.#body() : ""}
    </details>`;
  }

  #body() {
    const { grid, sheet } = this;
    if (!grid) return html`<p class="quiet">正在读取……</p>`;
    const letters = columns(grid, sheet).slice(0, COLUMNS);
    const last = grid.rows.length > 0 ? grid.rows[grid.rows.length - 1].row : 0;
    const left = columns(grid, sheet).length - letters.length;
    const skipped = grid.rows.some((it) => sheet.skippedRows.includes(it.row));
    return html`
      ${sheet.ledger && this.#first() ? this.#heading(grid) : ""}
      <div class="scroll"><table>
        <thead><tr>
          <th class="stick corner"><span class="hidden-text">行号</span></th>
          ${letters.map((letter) => this.#column(letter))}
        </tr></thead>
        <tbody>${grid.rows.map((row) => this.#row(row, letters))}</tbody>
      </table></div>
      <p class="quiet small">
        ${sheet.headerRows.length > 0 ? html`<span class="key heading">表头</span>` : ""}${skipped
          ? html`<span class="key skipped">跳过的行</span>`
          : ""}
        ${grid.height > last ? `下面还有 ${grid.height - last} 行。` : ""}${left > 0 ? `右边还有 ${left} 列没有显示。` : ""}
      </p>
    `;
  }

  /** Of several tables on a sheet, the engine can move the heading of the first. */
  #first() {
    const { sheets } = this.session.readings.find((it) => it.file === this.file);
    return sheets.find((it) => it.sheet === this.sheet.sheet) === this.sheet;
  }

  #heading({ height }) {
    const { headerRows } = this.sheet;
    const [from, to] = [headerRows[0] || 1, headerRows[headerRows.length - 1] || 1];
    const choose = (first, last) => {
      if (!(first >= 1 && last >= first && last <= height && last - first < 6)) return this.requestUpdate();
      const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      return this.session.headings.correct(this.file, this.sheet, { ledger: this.sheet.ledger, headerRows: rows, columns: [] });
    };
    const number = (label, value, change) => html`<input
      type="number" min="1" max=${height} aria-label=${label} .value=${String(value)}
      ?disabled=${Boolean(this.session.busy)}
      @change=${(event) => change(Number(event.target.value))}
    />`;
    return html`<p class="row">
      <span>表头在第
        ${number("表头首行", from, (value) => choose(value, Math.max(value, value + to - from)))} 行到第
        ${number("表头末行", to, (value) => choose(Math.min(from, value), value))} 行</span>
      <span class="quiet small">改了自动重新对应。</span>
    </p>`;
  }

  #column(letter) {
    const { session, sheet, file } = this;
    const ledger = session.catalog.ledgers.find((it) => it.ledger === sheet.ledger);
    const column = sheet.columns.find((it) => it.column === letter);
    if (!ledger || !column) return html`<th><span class="letter">${letter}</span></th>`;
    const kind = !column.field ? "unused" : column.confidence < CERTAIN ? "doubtful" : "sure";
    return html`<th class=${kind}>
      <span class="letter">${letter}${kind === "doubtful" ? " 请看一下" : ""}</span>
      <select
        aria-label=${`预览 ${letter} 列的栏目`}
        ?disabled=${Boolean(session.busy)}
        @change=${({ target }) => session.headings.correct(file, sheet, matched(sheet, column, target.value || null))}
      >
        <option value="" .selected=${!column.field}>（不用）</option>
        ${ledger.fields.map((it) => html`<option value=${it.field} .selected=${it.field === column.field}>${it.title}</option>`)}
      </select>
    </th>`;
  }

  #row({ row, cells }, letters) {
    const { headerRows, skippedRows } = this.sheet;
    const kind = headerRows.includes(row) ? "heading" : skippedRows.includes(row) ? "skipped" : "";
    const text = new Map(cells.map((it) => [it.column, it.text]));
    const words = { heading: "，表头", skipped: "，跳过" }[kind] || "";
    return html`<tr class=${kind}>
      <th scope="row" class="stick number">${row}<span class="hidden-text">${words}</span></th>
      ${cells.length === 1 && letters[0] === cells[0].column
        ? html`<td class="alone" colspan=${letters.length} title=${cells[0].text}>${cells[0].text}</td>`
        : letters.map((letter) => html`<td title=${text.get(letter) || ""}><div>${text.get(letter) || ""}</div></td>`)}
    </tr>`;
  }

  static styles = [
    base,
    css`
      details { margin-top: 0.5em; }
      .row { margin: 0.5em 0; }
      input[type="number"] { width: 4.2em; min-height: 2em; padding: 0.1em 0.4em; border: 1px solid #8a94a3; border-radius: 4px; }
      table { font-size: 0.875em; }
      th, td { padding: 0.25em 0.5em; border-right: 1px solid #e4e8ed; }
      .alone { white-space: nowrap; }
      td div { max-width: 12em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      thead th { vertical-align: bottom; font-weight: 400; }
      thead select { width: 9.5em; min-height: 2em; padding: 0 0.2em; }
      .letter { display: block; color: #57606a; }
      .sure { background: #e3f4ea; }
      .doubtful { background: #fff1cc; }
      .doubtful .letter { color: #7a4b00; }
      .doubtful select { border-color: #b07a00; }
      .unused select { color: #57606a; }
      .stick { width: 1%; min-width: 3em; color: #57606a; background: #f5f6f8; font-weight: 400; }
      .heading td, .heading .stick, .key.heading { background: #dfeaf5; }
      .heading td { font-weight: 600; color: #1f4e79; }
      .skipped td, .skipped .stick, .key.skipped { color: #767d86; background: #ededed; }
      .skipped td div, .skipped .alone { text-decoration: line-through; }
      .key { display: inline-block; margin-right: 0.6em; padding: 0 0.6em; border-radius: 3px; }
      .key.skipped { text-decoration: line-through; }
      p.small { margin-top: 0.4em; }
    `,
  ];
}

/** Letters of the columns that were matched or hold anything shown, from left to right. */
function columns(grid, sheet) {
  const letters = new Set(sheet.columns.map((it) => it.column));
  for (const { cells } of grid.rows) for (const { column } of cells) letters.add(column);
  return [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

define("lianjian-preview", Preview);
