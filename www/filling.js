import { draft } from "./draft.js";
import { XLSX } from "./files.js";

/** Milliseconds without a key after which the engine is asked what was understood. */
const PAUSE = 200;
/** So many steps can be taken back. */
const STEPS_BACK = 100;

/** 在线填报: the rows a person types into the ledgers, kept while the page is open. */
export class Filling {
  /** The ledger on show; "" while one is chosen, null while the forms are closed. */
  ledger = null;
  /** Whether rows are kept in this browser. */
  keeps = false;
  /** One sentence about what was just done, or "". */
  notice = "";

  #engine;
  #catalog;
  #changed;
  #host;
  #sheets = new Map();
  #opener = null;
  #timer = 0;
  /** Ledgers whose rows would be lost with the page. */
  #unsaved = new Set();

  /** `catalog()`: the catalogue; `changed()` is called after each change. */
  constructor(engine, catalog, changed, host) {
    this.#engine = engine;
    this.#catalog = catalog;
    this.#changed = changed;
    this.#host = host;
  }

  show(ledger = "", opener = null) {
    if (this.ledger === null) {
      this.#opener = opener;
      this.#recall();
    }
    this.ledger = ledger;
    this.notice = "";
    if (ledger) this.#ask();
    this.#changed();
  }

  /** Answers with what opened the forms, to take the focus again. */
  close() {
    const opener = this.#opener;
    clearTimeout(this.#timer);
    if (this.ledger && this.keeps) this.#keep();
    this.ledger = null;
    this.#opener = null;
    this.#changed();
    return opener;
  }

  get info() {
    return this.#catalog().ledgers.find((it) => it.ledger === this.ledger);
  }

  /** The rows of the ledger on show. */
  get rows() {
    return this.#sheet.rows;
  }

  /** What was made of a cell of the ledger on show; null while it is not known. */
  said(row, column) {
    const cells = this.#sheet.said[row];
    return (cells && cells[column]) || null;
  }

  /** Cells of the ledger on show that are not understood or missing: [row, column]. */
  get problems() {
    return this.#sheet.said.flatMap((cells, row) => cells.flatMap((it, column) => (it.ok ? [] : [[row, column]])));
  }

  get canUndo() {
    return this.#sheet.past.length > 0;
  }

  /** How many rows of a ledger say anything. */
  count(ledger) {
    const sheet = this.#sheets.get(ledger);
    return sheet ? sheet.rows.filter(isFilled).length : 0;
  }

  /** The ledgers with rows in them. */
  get filled() {
    return this.#catalog().ledgers.filter((it) => this.count(it.ledger) > 0);
  }

  /** A cell is typed into; typing on in the same cell is one step to take back. */
  type(row, column, text) {
    const sheet = this.#sheet;
    const place = `${row} ${column}`;
    this.#change(sheet.typing === place, (rows) => this.#cell(rows, row, column, text));
    sheet.typing = place;
  }

  remove(row) {
    this.#change(false, (rows) => rows.splice(row, 1));
    this.notice = `已删除第 ${row + 1} 行，可以撤销。`;
    this.#changed();
  }

  undo() {
    const sheet = this.#sheet;
    if (sheet.past.length === 0) return;
    sheet.rows = sheet.past.pop();
    sheet.typing = "";
    this.notice = "已撤销一步。";
    this.#follow();
  }

  /** Rows copied from a spreadsheet go to the right and down, or under their own headings. */
  async paste(row, column, text) {
    const { ledger } = this;
    const { fields } = this.info;
    const { headings, rows: cells } = await this.#engine.call("pasted", [ledger, text]);
    if (this.ledger !== ledger) return;
    const known = new Set(headings.map((it) => it.field).filter(Boolean));
    let left = 0;
    this.#change(false, (rows) => {
      cells.forEach((line, down) => line.forEach((it, at) => {
        const to = headings.length > 0 ? at : column + at;
        if (headings.length > 0 && !known.has(fields[at].field)) return;
        if (to < fields.length) this.#cell(rows, row + down, to, it);
        else if (it) left += 1;
      }));
    });
    this.notice = pastedNotice(cells.length, headings, left);
    this.#changed();
  }

  /** What was typed, as files to check. */
  async files() {
    const files = [];
    for (const it of this.filled) files.push({ name: fileName(it), blob: new Blob([await this.#book(it.ledger)], { type: XLSX }) });
    return files;
  }

  /** The ledger on show as a file on the person's disk. */
  async save() {
    this.#host.give(fileName(this.info), await this.#book(this.ledger), XLSX);
    this.#warn([this.ledger], false);
    this.notice = `已存成「${fileName(this.info)}」。`;
    this.#changed();
  }

  /** Keeps rows in this browser from now on, or no longer and not those kept before. */
  keep(wanted) {
    this.keeps = wanted;
    if (wanted) {
      this.#keep();
      if (this.keeps) this.notice = "草稿会记在这台电脑的这个浏览器里，用完请点「清除草稿」。";
    } else {
      draft.clear(this.#host.name);
      this.notice = "这台电脑上记住的草稿已清除，表里的内容在本页关闭前还在。";
      this.#warn(this.filled.map((it) => it.ledger), true);
    }
    this.#changed();
  }

  get #sheet() {
    if (!this.#sheets.has(this.ledger)) this.#sheets.set(this.ledger, fresh([]));
    return this.#sheets.get(this.ledger);
  }

  #recall() {
    const kept = draft.read(this.#host.name);
    if (!kept || this.keeps) return;
    this.keeps = true;
    for (const { ledger, fields } of this.#catalog().ledgers) {
      const rows = kept[ledger];
      if (rows && this.count(ledger) === 0) this.#sheets.set(ledger, fresh(rows.map((row) => fields.map((_, at) => row[at] || ""))));
    }
  }

  #cell(rows, row, column, text) {
    while (rows.length <= row) rows.push(this.info.fields.map(() => ""));
    rows[row] = rows[row].map((it, at) => (at === column ? text : it));
  }

  #change(goesOn, work) {
    const sheet = this.#sheet;
    if (!goesOn) sheet.past = [...sheet.past.slice(1 - STEPS_BACK), sheet.rows];
    sheet.rows = [...sheet.rows];
    sheet.typing = "";
    this.notice = "";
    work(sheet.rows);
    this.#follow();
  }

  #follow() {
    this.#warn([this.ledger], true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
    this.#changed();
  }

  async #ask() {
    const { ledger } = this;
    const sheet = this.#sheet;
    const { rows } = sheet;
    if (this.keeps) this.#keep();
    try {
      const said = await this.#engine.call("understand", [ledger, rows]);
      // What was typed meanwhile is asked about next.
      if (sheet.rows === rows) sheet.said = said;
    } catch (error) {
      sheet.said = [];
    }
    this.#changed();
  }

  #keep() {
    const kept = {};
    for (const { ledger } of this.filled) kept[ledger] = this.#sheets.get(ledger).rows;
    if (draft.write(kept, this.#host.name)) this.#warn([...this.#sheets.keys()], false);
    else {
      this.keeps = false;
      this.notice = "这个浏览器不让网页记东西，草稿没有记住；请用「保存为表格」存到电脑上。";
    }
  }

  #book(ledger) {
    return this.#engine.call("filled", [ledger, this.#sheets.get(ledger).rows.filter(isFilled)]);
  }

  /** While rows would be lost with the page, the browser asks before it is closed. */
  #warn(ledgers, unsaved) {
    for (const it of ledgers) {
      if (unsaved) this.#unsaved.add(it);
      else this.#unsaved.delete(it);
    }
    if (this.#unsaved.size > 0) window.addEventListener("beforeunload", this.#hold);
    else window.removeEventListener("beforeunload", this.#hold);
  }

  /** One for each, so that two on a page do not take each other's away. */
  #hold = (event) => {
    event.preventDefault();
    event.returnValue = "";
  };

  /** The page may be left without asking. */
  end() {
    clearTimeout(this.#timer);
    this.#unsaved.clear();
    window.removeEventListener("beforeunload", this.#hold);
  }
}

const fresh = (rows) => ({ rows, past: [], said: [], typing: "" });
const isFilled = (row) => row.some((it) => it.trim() !== "");
const fileName = ({ title }) => `在线填报_${title.replace(/[\\/:*?"<>|]/g, "、")}.xlsx`;

function pastedNotice(count, headings, left) {
  if (headings.length === 0) {
    return `已贴入 ${count} 行。${left > 0 ? `右边多出来的 ${left} 格没有地方放，没有贴入。` : ""}`;
  }
  const unknown = headings.filter((it) => !it.field).map((it) => `「${it.title}」`);
  const lost = unknown.length > 0 ? `${unknown.join("")}没有对应的栏目，没有贴入。` : "";
  return `认出了表头，已按栏目贴入 ${count} 行，对上 ${headings.length - unknown.length} 栏。${lost}`;
}
