import { range } from "../range.js";
import { SEVERITY } from "../words.js";

const WORST_FIRST = Object.keys(SEVERITY);
/** A range over more rows is looked up cell by cell. */
const TALL = 200;

/** The findings of one sheet by the cells they are about. */
export class Marks {
  /** Every marked place once, in reading order: { row, column, cell }. */
  places = [];

  #rows = new Map();
  #tall = [];

  /** @param {import("../../src/api").Finding[]} findings */
  constructor(findings, file, sheet) {
    const known = new Map();
    for (const finding of findings) {
      for (const at of finding.at) {
        if (at.file !== file || at.sheet !== sheet) continue;
        const mark = { ...range(at.cell), finding };
        if (mark.bottom - mark.top > TALL) this.#tall.push(mark);
        else for (let row = mark.top; row <= mark.bottom; row++) this.#put(row, mark);
        known.set(`${mark.top} ${mark.left}`, { row: mark.top, column: mark.left });
      }
    }
    this.places = [...known.values()].sort(inReadingOrder);
  }

  #put(row, mark) {
    if (!this.#rows.has(row)) this.#rows.set(row, []);
    this.#rows.get(row).push(mark);
  }

  /** What is wrong with a cell, the worst first. */
  at(row, column) {
    const here = (it) => it.top <= row && row <= it.bottom && it.left <= column && column <= it.right;
    const near = this.#rows.get(row);
    if (!near && this.#tall.length === 0) return [];
    return [...(near || []), ...this.#tall].filter(here).map((it) => it.finding)
      .sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
  }

  /** Where a place stands among the marked ones, from 0; of one not marked, before which it lies. */
  rank(place) {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inReadingOrder(this.places[middle], place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The marked place after (`by` 1) or before (`by` -1) one; from the last on to the first again. */
  next(place, by) {
    const { length } = this.places;
    if (length === 0) return null;
    const at = this.rank(place);
    const on = at < length && inReadingOrder(this.places[at], place) === 0;
    const to = by > 0 ? (on ? at + 1 : at) : at - 1;
    return this.places[(to + length) % length];
  }
}

function inReadingOrder(a, b) {
  return a.row - b.row || a.column - b.column;
}
