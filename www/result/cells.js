import { range } from "../range.js";

/** Rows asked for at once. */
const PAGE = 100;
/** Pages kept; the oldest go first. */
const KEPT = 200;

/** The cells of one sheet, fetched from the engine as they come into view. */
export class Cells {
  width = 0;
  height = 0;

  #pages = new Map();
  #waiting = new Set();
  /** By row, the merged cells that reach into it, as the rows and columns they span. */
  #merges = new Map();
  #ask;
  #came;

  /** `ask(fromRow, rows)` answers with a grid; `came()` is called when more rows are there. */
  constructor(ask, came) {
    this.#ask = ask;
    this.#came = came;
  }

  /** The texts of a row by its columns' letters; null: not there yet, but asked for. */
  row(row) {
    const rows = this.#pages.get(pageOf(row));
    if (!rows) this.#fetch(pageOf(row));
    return rows ? rows.get(row) || EMPTY : null;
  }

  /** The merged cell that a cell is part of. */
  merge(row, column) {
    const here = this.#merges.get(row);
    return here && here.find((it) => it.left <= column && column <= it.right);
  }

  /** Resolves when a row is there, or cannot be had. */
  ready(row) {
    return this.#fetch(pageOf(row));
  }

  async #fetch(page) {
    if (this.#waiting.has(page)) return;
    this.#waiting.add(page);
    try {
      const grid = await this.#ask(page * PAGE + 1, PAGE);
      this.#keep(page, grid);
    } catch {
      // The sheet has just been replaced; whoever shows it asks again.
      return;
    } finally {
      this.#waiting.delete(page);
    }
    this.#came();
  }

  #keep(page, { width, height, rows, merges }) {
    this.width = width;
    this.height = height;
    for (const it of merges.map(range)) {
      const last = Math.min(it.bottom, (page + 1) * PAGE);
      for (let row = Math.max(it.top, page * PAGE + 1); row <= last; row++) {
        if (!this.#merges.has(row)) this.#merges.set(row, []);
        this.#merges.get(row).push(it);
      }
    }
    this.#pages.set(page, new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((it) => [it.column, it.text]))])));
    if (this.#pages.size > KEPT) this.#pages.delete(this.#pages.keys().next().value);
  }
}

function pageOf(row) {
  return Math.floor((row - 1) / PAGE);
}

const EMPTY = new Map();
