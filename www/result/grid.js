import { css, html } from "lit";
import { VirtualizerController } from "@tanstack/lit-virtual";
import { repeat } from "lit/directives/repeat.js";
import { base } from "../styles.js";
import { define, View } from "../view.js";
import { placed } from "../placed.js";
import { letters } from "../range.js";
import { Slots } from "../virtual.js";
import { SEVERITY } from "../words.js";
import { Cells } from "./cells.js";

/** Each severity has its own shape, so that it reads without colour. */
const SHAPE = { error: "✕", warning: "▲", hint: "●" };
/** In widths of a Chinese character. */
const NARROWEST = 4;
const WIDEST = 18;
/** The corner of a merged cell is not fetched from so many rows above. */
const FAR = 1000;
/** A browser shows nothing that lies lower than this, in pixels. */
const LOWEST = 30e6;

/**
 * A sheet as it stands in the file: only what is in view is in the page. One cell takes the keyboard.
 * `active`: { row, column }, both from 1. Events: `move` ({ row, column }), `edit` ({ row, column, value }).
 */
class Grid extends View {
  static properties = {
    file: { attribute: false }, sheet: { attribute: false }, active: { attribute: false },
    /** What is wrong where, and cells that explain the finding on show: { row, column } → note. */
    marks: { attribute: false }, compared: { attribute: false },
    /** Addresses of the cells rewritten here. */
    rewritten: { attribute: false },
    editing: { state: true },
  };

  #cells = null;
  #of = null;
  #em = 16;
  #widths = [];
  /** The heading rows' texts. */
  #heads = [];
  #across;
  #down;
  #slots = new Slots();
  /** The active cell is to take the focus, or only to be seen, once it is there. */
  #wanted = null;

  constructor() {
    super();
    this.editing = null;
    const box = () => this.renderRoot.querySelector(".box");
    this.#down = new VirtualizerController(this, {
      count: 0, overscan: 6, getScrollElement: box, estimateSize: () => this.#rowHeight,
      rangeExtractor: (it) => this.#kept(it, this.active.row - 1),
    });
    this.#across = new VirtualizerController(this, {
      count: 0, overscan: 2, horizontal: true, getScrollElement: box, estimateSize: (at) => this.#widths[at],
      rangeExtractor: (it) => this.#kept(it, this.active.column - 1),
    });
  }

  /** The active cell stays in the page, however far one scrolls. */
  #kept({ startIndex, endIndex, overscan, count }, active) {
    const all = [];
    const [from, to] = [Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan)];
    if (active < from) all.push(active);
    for (let at = from; at <= to; at++) all.push(at);
    if (active > to && active < count) all.push(active);
    return all;
  }

  get #rowHeight() {
    return Math.round(this.#em * 2.1);
  }

  get #numbers() {
    return Math.round(this.#em * (1.6 + String(this.#cells.height).length * 0.6));
  }

  willUpdate(changed) {
    const { assessment } = this.session;
    const of = [assessment, this.file, this.sheet];
    if (!this.#of || of.some((it, at) => it !== this.#of[at])) {
      const other = !this.#of || this.#of[2] !== this.sheet;
      this.#of = of;
      this.#load(other);
    }
    if (changed.has("active") && !this.#wanted) this.#wanted = "seen";
  }

  /** The new cells take the place of the old ones when they are there, so that nothing flickers. */
  async #load(other) {
    const of = this.#of;
    const [, file, sheet] = of;
    const cells = new Cells((from, rows) => this.session.grid(file, sheet, from, rows), () => this.requestUpdate());
    if (other) this.#cells = null;
    await Promise.all([...new Set([1, this.active.row])].map((it) => cells.ready(it)));
    if (this.#of !== of || cells.height === 0 || !this.isConnected) return;
    this.#cells = cells;
    this.#em = parseFloat(getComputedStyle(this).fontSize) * 0.9;
    if (other || this.#widths.length !== cells.width) this.#widths = widths(cells, this.#headings, this.#em);
    for (const it of [this.#down, this.#across]) it.getVirtualizer().measure();
    if (other) this.#wanted = "focus";
    this.requestUpdate();
  }

  /** Heading rows of the table the top row belongs to. */
  get #headings() {
    const reading = this.session.readings.find((it) => it.file === this.file);
    const tables = reading ? reading.sheets.filter((it) => it.sheet === this.sheet && it.headerRows.length > 0) : [];
    const above = tables.filter((it) => it.headerRows[0] <= Math.max(this.active.row, tables[0].headerRows[0]));
    return above.length > 0 ? above[above.length - 1].headerRows : [];
  }

  render() {
    const cells = this.#cells;
    if (!cells) return html`<p class="quiet">正在取这张表……</p>`;
    const [down, across] = [this.#down.getVirtualizer(), this.#across.getVirtualizer()];
    const headings = this.#headings;
    this.#heads = headings.map((it) => cells.row(it)).filter(Boolean);
    const head = this.#rowHeight;
    const count = Math.min(cells.height, Math.floor(LOWEST / this.#rowHeight));
    down.setOptions({ ...down.options, count, paddingStart: head, scrollPaddingStart: head * (1 + headings.length), scrollPaddingEnd: 4 });
    across.setOptions({ ...across.options, count: cells.width, paddingStart: this.#numbers, scrollPaddingStart: this.#numbers, scrollPaddingEnd: 4 });
    const [rows, columns] = [down.getVirtualItems(), across.getVirtualItems()];
    const slots = this.#slots.of(rows.map((it) => it.index));
    const width = across.getTotalSize();
    const last = headings[headings.length - 1] || 0;
    const passed = last > 0 && down.getScrollOffset() > (last - headings.length) * this.#rowHeight;
    return html`<div class="box">
      <div class="canvas" role="grid" aria-label=${`${this.file} ${this.sheet}`} aria-rowcount=${cells.height} aria-colcount=${cells.width + 1} aria-readonly="false"
        ${placed({ width, height: down.getTotalSize() })}
        @keydown=${this.#key} @click=${this.#click} @dblclick=${() => this.#begin()}>
        <div class="top" ${placed({ height: head })}>
          <div class="row letters" role="row" ${placed({ height: head, width })}>
            <div class="no corner" role="columnheader" ${placed({ width: this.#numbers })}><span class="hidden-text">行号</span></div>
            ${columns.map((it) => html`<div class="cell" role="columnheader" aria-colindex=${it.index + 2} ${placed({ left: it.start, width: it.size })}>${letters(it.index + 1)}</div>`)}
          </div>
          ${passed ? headings.map((row, at) => this.#copy(row, at + 1, { columns, width })) : ""}
        </div>
        ${repeat(rows, (it) => slots.get(it.index), (it) => this.#row(it, { columns, width, headings }))}
      </div>
    </div>`;
  }

  /** A heading row above the rows it has been scrolled away from. */
  #copy(row, at, { columns, width }) {
    const texts = this.#cells.row(row);
    return html`<div class="row copy" aria-hidden="true" ${placed({ top: at * this.#rowHeight, height: this.#rowHeight, width })}>
      <div class="no" ${placed({ width: this.#numbers })}>${row}</div>
      ${columns.map((it) => html`<div class="cell" ${placed({ left: it.start, width: it.size })}>${(texts && texts.get(letters(it.index + 1))) || ""}</div>`)}
    </div>`;
  }

  #row({ index, start, size }, { columns, width, headings }) {
    const row = index + 1;
    return html`<div class=${headings.includes(row) ? "row heading" : "row"} role="row" aria-rowindex=${row} ${placed({ transform: `translateY(${start}px)`, height: size, width })}>
      <div class="no" role="rowheader" aria-colindex="1" ${placed({ width: this.#numbers })}>${row}</div>
      ${repeat(columns, (it) => it.index, (it) => this.#cell(row, it))}
    </div>`;
  }

  #cell(row, { index, start, size }) {
    const column = index + 1;
    const name = letters(column);
    const active = row === this.active.row && column === this.active.column;
    if (active && this.editing !== null) {
      return html`<div class="cell active" role="gridcell" aria-colindex=${column + 1} ${placed({ left: start, width: size })}><input type="text" aria-label=${`改 ${name}${row}`} .value=${this.editing}
        @keydown=${this.#typed} @blur=${({ target }) => this.#done(target.value)} /></div>`;
    }
    const merge = this.#cells.merge(row, column);
    const corner = merge && merge.top === row && merge.left === column;
    const text = this.#text(row, name, merge);
    const found = this.marks.at(row, column);
    const note = this.compared.get(`${row} ${column}`);
    const worst = found.length > 0 ? found[0].severity : "";
    const mine = this.rewritten.has(`${name}${row}`);
    const said = [...found.map((it) => `${SEVERITY[it.severity]}：${it.message}`), note && `对照：${note}`, mine && "这里改过"].filter(Boolean);
    return html`<div
      class=${["cell", worst, active ? "active" : "", note ? "compared" : "", mine ? "mine" : "", merge && !corner ? "covered" : ""].join(" ")}
      role="gridcell" aria-colindex=${column + 1} data-row=${row} data-column=${column} tabindex=${active ? 0 : -1}
      aria-label=${[`${name}${row}`, this.#heading(column), text || "空", ...said].filter(Boolean).join("，")}
      title=${[text, ...said].filter(Boolean).join("\n")} ${placed({ left: start, width: corner ? this.#span(merge) : size, zIndex: corner ? "1" : "" })}
    >${worst ? html`<span class=${`shape ${worst}`} aria-hidden="true">${SHAPE[worst]}</span>` : ""}${merge && !corner && merge.top === row && !active ? "" : text}</div>`;
  }

  /** What a column is headed, as far as it is there. */
  #heading(column) {
    return this.#heads.map((it) => it.get(letters(column))).filter(Boolean).join(" ");
  }

  /** What a cell says; one that a merged cell covers says what stands in its corner. */
  #text(row, name, merge) {
    const texts = this.#cells.row(row);
    if (!texts) return "……";
    const corner = merge && row - merge.top < FAR ? this.#cells.row(merge.top) : null;
    return texts.get(name) || (corner && corner.get(letters(merge.left))) || "";
  }

  #span({ left, right }) {
    return this.#widths.slice(left - 1, right).reduce((sum, it) => sum + it, 0);
  }

  updated() {
    if (!this.#wanted || !this.#cells) return;
    const { row, column } = this.active;
    if (row > this.#cells.height || column > this.#cells.width) {
      this.#wanted = null;
      return;
    }
    this.#down.getVirtualizer().scrollToIndex(row - 1);
    this.#across.getVirtualizer().scrollToIndex(column - 1);
    const cell = this.renderRoot.querySelector(".active");
    if (!cell) return;
    if (this.#wanted === "focus") (cell.querySelector("input") || cell).focus({ preventScroll: true });
    const input = cell.querySelector("input");
    if (input) input.select();
    this.#wanted = null;
  }

  /** Puts the keyboard on the active cell. */
  take() {
    this.#wanted = "focus";
    this.requestUpdate();
  }

  #move(row, column) {
    const { width, height } = this.#cells;
    const to = { row: Math.min(height, Math.max(1, row)), column: Math.min(width, Math.max(1, column)) };
    this.#wanted = "focus";
    this.dispatchEvent(new CustomEvent("move", { detail: to }));
  }

  #key(event) {
    if (this.editing !== null) return;
    const { row, column } = this.active;
    const { width, height } = this.#cells;
    const page = Math.max(1, Math.floor(this.renderRoot.querySelector(".box").clientHeight / this.#rowHeight) - 2);
    const all = event.ctrlKey || event.metaKey;
    const to = {
      ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      PageUp: [row - page, column], PageDown: [row + page, column],
      Home: [all ? 1 : row, 1], End: [all ? height : row, width],
    }[event.key];
    if (to) this.#move(...to);
    else if (event.key === "Enter" || event.key === "F2") this.#begin();
    else return;
    event.preventDefault();
  }

  #click(event) {
    const cell = event.target.closest("[data-row]");
    if (cell) this.#move(Number(cell.dataset.row), Number(cell.dataset.column));
  }

  #begin() {
    if (this.session.busy || this.editing !== null) return;
    const texts = this.#cells.row(this.active.row);
    if (!texts) return;
    this.editing = texts.get(letters(this.active.column)) || "";
    this.#wanted = "focus";
  }

  /** Enter also ends the choice of a Chinese word; that one is not for the cell. */
  #typed(event) {
    event.stopPropagation();
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") this.#done(event.target.value);
    else if (event.key === "Escape") this.cancel();
    else return;
    event.preventDefault();
  }

  /** Gives up what was typed. */
  cancel() {
    this.editing = null;
    this.take();
  }

  #done(value) {
    if (this.editing === null) return;
    const before = this.editing;
    this.editing = null;
    this.take();
    if (value !== before) this.dispatchEvent(new CustomEvent("edit", { detail: { ...this.active, value, before } }));
  }

  static styles = [
    base,
    css`
      :host { display: block; min-height: 0; }
      .box { position: relative; height: 100%; overflow: auto; overflow-anchor: none; border: 1px solid #c9d1da; background: #f5f6f8; font-size: 0.9em; }
      .canvas { position: relative; background: #fff; }
      .row { position: absolute; top: 0; left: 0; contain: layout style; }
      .top { position: sticky; top: 0; z-index: 3; }
      .letters, .copy { background: #edf1f5; color: #57606a; }
      .letters .cell { background: #edf1f5; text-align: center; color: #57606a; }
      .copy .cell, .heading .cell { background: #dfeaf5; color: #1f4e79; font-weight: 600; }
      .copy { box-shadow: 0 2px 3px rgba(20, 30, 45, 0.15); }
      .no { position: sticky; left: 0; z-index: 2; height: 100%; padding: 0.2em 0.4em; background: #edf1f5; color: #57606a; text-align: right; border-right: 1px solid #c9d1da; border-bottom: 1px solid #d5dae1; line-height: 1.7; }
      .cell { position: absolute; top: 0; height: 100%; contain: layout style paint; padding: 0.2em 0.4em; border-right: 1px solid #e4e8ed; border-bottom: 1px solid #e4e8ed; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; word-break: normal; background: #fff; font-size: 1em; line-height: 1.7; color: #1f2328; cursor: cell; }
      .cell.error { background: #ffe1e1; }
      .cell.warning { background: #fff1cc; }
      .cell.hint { background: #ededed; }
      .cell.covered { color: #57606a; }
      .cell.compared { box-shadow: inset 0 0 0 2px #1a5694; }
      .cell.mine { border-bottom: 3px double #00603b; }
      .cell.active { box-shadow: inset 0 0 0 2px #1f2328; }
      .cell:focus { outline: 3px solid #f0a500; outline-offset: -3px; z-index: 1; }
      .shape { display: inline-block; margin-right: 0.35em; font-weight: 700; }
      .shape.error { color: #a3001b; }
      .shape.warning { color: #7a4b00; }
      .shape.hint { color: #4a4a4a; }
      .cell input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; min-height: 0; padding: 0 0.4em; border: 2px solid #1f4e79; border-radius: 0; }
      .cell input:focus { outline: 0; }
      .cell.active:focus-within { overflow: visible; z-index: 2; }
    `,
  ];
}

/** How wide each column is, by its first rows and its heading. */
function widths(cells, headings, em) {
  const { width } = cells;
  const rows = [...headings, ...Array.from({ length: Math.min(60, cells.height) }, (_, at) => at + 1)].map((it) => cells.row(it)).filter(Boolean);
  return Array.from({ length: width }, (_, at) => {
    const name = letters(at + 1);
    // A title that runs across the sheet says nothing about its first column.
    const long = rows.filter((it) => it.size > 1 || width === 1).map((it) => measure(it.get(name) || ""));
    return Math.round(em * Math.min(WIDEST, Math.max(NARROWEST, ...long) + 2));
  });
}

/** How long a text is, in widths of a Chinese character. */
function measure(text) {
  let all = 0;
  for (const it of text.slice(0, 2 * WIDEST)) all += it.charCodeAt(0) > 0x2e7f ? 1 : 0.56;
  return all;
}

define("lianjian-grid", Grid);
