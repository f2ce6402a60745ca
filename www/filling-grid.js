import { css, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { base } from "./styles.js";
import { define, View } from "./view.js";
import { placed } from "./placed.js";
import { Lines } from "./virtual.js";

/** What moves the active cell, whether one is typing or not: rows down, columns on. */
const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], PageUp: [-10, 0], PageDown: [10, 0] };
/** What moves it only while nothing is typed; then it moves the caret. */
const RESTING = { ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * The rows of a ledger to type into, and one free row below them. One cell is a field and has the keyboard.
 * `at`: { row, column }, from 0. Events: `move` ({ row, column }), `rows` (what was pasted), `leave`.
 */
class FillingGrid extends View {
  static properties = { at: { attribute: false } };

  /** Whether the caret is in the text; otherwise the whole cell is chosen and typing replaces it. */
  #typing = false;
  #before = "";
  #wanted = false;
  #list = { rows: null, lines: [], at: new Map() };
  #lines = new Lines(this, { box: () => this.renderRoot.querySelector(".box"), estimate: () => 36 });

  render() {
    const { filling } = this.session;
    if (!filling.ledger) return "";
    const { fields, title } = filling.info;
    const { rows } = filling;
    if (rows !== this.#list.rows) this.#list = listed(rows, fields);
    const parts = this.#lines.view(this.#list.lines, { key: (line) => this.#list.at.get(line), held: this.at.row });
    return html`<div class="scroll box">
      <table role="grid" aria-label=${`填写${title}`} aria-rowcount=${rows.length + 2} @mousedown=${this.#press}>
        <thead><tr>
          <th class="no" scope="col"><span class="hidden-text">行号</span></th>
          ${fields.map((it, at) => html`<th scope="col" class=${at === 0 ? "first" : ""} title=${it.help}>${it.title}${it.needed ? html`<span class="need">（必填）</span>` : ""}</th>`)}
        </tr></thead>
        <tbody>${repeat(parts, (it) => (it.gap === undefined ? it.index : it.key), (it) => this.#line(it, fields))}</tbody>
      </table>
    </div>`;
  }

  #line({ gap, index, line }, fields) {
    if (gap !== undefined) return html`<tr aria-hidden="true"><td colspan=${fields.length + 1} ${placed({ height: gap, padding: "0" })}></td></tr>`;
    const isNew = index === this.session.filling.rows.length;
    return html`<tr data-index=${index} aria-rowindex=${index + 2}>
      <th class="no" scope="row">${isNew ? html`<span aria-label="新的一行">＋</span>` : index + 1}</th>
      ${fields.map((field, column) => this.#cell({ row: index, column, text: line[column] }, field))}
    </tr>`;
  }

  #cell({ row, column, text }, field) {
    const said = this.session.filling.said(row, column);
    const bad = Boolean(said && !said.ok);
    const active = row === this.at.row && column === this.at.column;
    const name = ["cell", field.kind, column === 0 ? "first" : "", bad ? "bad" : "", active ? "active" : ""].join(" ");
    if (!active) {
      return html`<td role="gridcell" class=${name} data-row=${row} data-column=${column} title=${(said && (said.why || said.means)) || ""}>${bad ? html`<span class="error" aria-label=${said.why}>▲</span> ` : ""}${text}</td>`;
    }
    const heard = [`第 ${row + 1} 行 ${field.title}`, field.needed ? "必填" : "", field.help].filter(Boolean).join("，");
    return html`<td role="gridcell" class=${name} data-row=${row} data-column=${column}>
      <textarea rows="1" spellcheck="false" aria-label=${heard} aria-invalid=${bad ? "true" : "false"} aria-describedby="said" .value=${text}
        @input=${this.#input} @keydown=${this.#key} @paste=${this.#paste} @mousedown=${this.#caret}></textarea>
      <span id="said" class="hidden-text">${said ? said.why || (said.means ? `看作${said.means}` : "") : ""}</span>
    </td>`;
  }

  updated(changed) {
    const field = this.renderRoot.querySelector("textarea");
    if (!field) return;
    if (changed.has("at")) {
      this.#typing = false;
      this.#before = field.value;
    }
    if (!this.#wanted) return;
    this.#wanted = false;
    field.focus({ preventScroll: true });
    field.select();
    this.#reveal(field.parentNode);
  }

  /** Puts the keyboard on the active cell, with all of it chosen. */
  take() {
    this.#wanted = true;
    this.#typing = false;
    this.requestUpdate();
  }

  /** Brings a cell out from under the heading and the columns that stay. */
  #reveal(cell) {
    const box = this.renderRoot.querySelector(".box");
    const [inner, outer] = [cell.getBoundingClientRect(), box.getBoundingClientRect()];
    const top = outer.top + box.querySelector("thead").offsetHeight;
    const kept = cell.previousElementSibling.matches(".first") ? cell.previousElementSibling : box.querySelector("thead .first");
    const left = this.at.column === 0 ? outer.left : Math.max(outer.left, sticks(kept) ? kept.getBoundingClientRect().right : outer.left + 40);
    if (inner.top < top) box.scrollTop -= top - inner.top;
    else if (inner.bottom > outer.bottom - 16) box.scrollTop += inner.bottom - outer.bottom + 16;
    if (inner.left < left) box.scrollLeft -= left - inner.left + 4;
    else if (inner.right > outer.right - 16) box.scrollLeft += inner.right - outer.right + 20;
  }

  #move(row, column) {
    const { filling } = this.session;
    const last = filling.info.fields.length - 1;
    const to = { row: Math.min(filling.rows.length, Math.max(0, row)), column: Math.min(last, Math.max(0, column)) };
    this.#wanted = true;
    this.dispatchEvent(new CustomEvent("move", { detail: to }));
    this.requestUpdate();
  }

  #press(event) {
    const cell = event.target.closest("[data-row]");
    if (!cell || event.target.matches("textarea")) return;
    event.preventDefault();
    this.#move(Number(cell.dataset.row), Number(cell.dataset.column));
  }

  #caret() {
    this.#typing = true;
  }

  #input({ target }) {
    this.#typing = true;
    this.session.filling.type(this.at.row, this.at.column, target.value);
  }

  #paste(event) {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n\r]/.test(text)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("rows", { detail: text }));
    this.take();
  }

  /** Keys are the spreadsheet's; those that choose a Chinese word are not for the cell. */
  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const { filling } = this.session;
    const { row, column } = this.at;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === "z") {
      filling.undo();
      this.take();
    } else if (event.altKey && /^Arrow(Up|Down)$/.test(event.key)) this.#turn(event.key === "ArrowDown" ? 1 : -1);
    else if (event.altKey && event.key === "Enter") this.#break(event.target);
    else if (control || event.altKey) return;
    else if (event.key === "Enter") this.#move(row + (event.shiftKey ? -1 : 1), column);
    else if (event.key === "Tab") this.#tab(event.shiftKey ? -1 : 1);
    else if (event.key === "F2") this.#edit(event.target);
    else if (event.key === "Escape") this.#escape();
    else {
      const by = MOVES[event.key] || (this.#typing || event.shiftKey ? null : RESTING[event.key]);
      if (!by) return;
      this.#move(row + by[0], column + by[1]);
    }
    event.preventDefault();
  }

  /** On to the next cell, at the end of a row to the next row. */
  #tab(by) {
    const { row, column } = this.at;
    const width = this.session.filling.info.fields.length;
    const place = Math.max(0, row * width + column + by);
    this.#move(Math.floor(place / width), place % width);
  }

  #edit(field) {
    this.#typing = true;
    field.setSelectionRange(field.value.length, field.value.length);
  }

  #break(field) {
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    this.#input({ target: field });
  }

  /** Gives up what was typed into the cell; then leaves the sheet. */
  #escape() {
    const { row, column } = this.at;
    const now = (this.session.filling.rows[row] || [])[column] || "";
    if (now === this.#before) this.dispatchEvent(new CustomEvent("leave"));
    else {
      this.session.filling.type(row, column, this.#before);
      this.take();
    }
  }

  /** The next of the usual words. */
  #turn(by) {
    const { filling } = this.session;
    const { row, column } = this.at;
    const { choices } = filling.info.fields[column];
    if (choices.length === 0) return;
    const now = choices.indexOf((filling.rows[row] || [])[column]);
    const next = now < 0 ? (by > 0 ? 0 : choices.length - 1) : (now + by + choices.length) % choices.length;
    filling.type(row, column, choices[next]);
    this.take();
  }

  static styles = [
    base,
    css`
      .box { height: calc(100vh - 31em); min-height: 15em; border-radius: 0 0 4px 4px; overflow-anchor: none; }
      table { width: auto; min-width: 100%; font-size: 0.95em; }
      th, td { padding: 0.3em 0.5em; border-right: 1px solid #e4e8ed; border-bottom: 1px solid #e4e8ed; white-space: nowrap; }
      tbody tr:last-child > * { border-bottom: 1px solid #e4e8ed; }
      thead th { padding: 0.35em 0.5em; }
      .need { color: #a3001b; font-weight: 400; font-size: 0.875em; }
      .no { position: sticky; left: 0; z-index: 2; width: 2.8em; min-width: 2.8em; background: #edf1f5; color: #57606a; text-align: right; font-weight: 400; }
      thead .no { z-index: 4; }
      td.cell { position: relative; height: 2.15em; min-width: 8em; max-width: 16em; overflow: hidden; text-overflow: ellipsis; background: #fff; color: #1f2328; font-size: 1em; cursor: cell; }
      td.count, td.amount, td.yes-no { min-width: 5.5em; }
      td.bad { background: #fff1f1; }
      td.first { position: sticky; left: 2.8em; z-index: 1; min-width: 10em; border-right-color: #c9d1da; }
      thead .first { left: 2.8em; z-index: 3; border-right-color: #c9d1da; }
      td.active { overflow: visible; }
      textarea { position: absolute; top: 0; left: 0; width: 100%; height: 100%; padding: 0.3em 0.5em; border: 0; border-radius: 0; background: #fff; font: inherit; line-height: inherit; color: inherit; resize: none; overflow: hidden; white-space: pre; box-shadow: inset 0 0 0 2px #1f4e79; }
      textarea:focus { outline: 3px solid #f0a500; outline-offset: 0; }
      @media (max-width: 40em) {
        .box { height: 24em; }
        td.first, thead .first { position: static; }
        thead .first { position: sticky; left: auto; z-index: 2; }
      }
    `,
  ];
}

/** The rows and a free one, and where each of them is. */
function listed(rows, fields) {
  const lines = [...rows, fields.map(() => "")];
  return { rows, lines, at: new Map(lines.map((it, at) => [it, at])) };
}

const sticks = (cell) => getComputedStyle(cell).left !== "auto";

define("lianjian-filling-grid", FillingGrid);
