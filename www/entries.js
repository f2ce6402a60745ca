import { parseList } from "./saved.js";

/**
 * What people entered for scores by hand: appraisals, bonuses, verdicts, each with its grounds.
 * Never changed in place; `with` and `without` give new ones.
 */
export class Entries {
  /** @param {import("../src/api").ScoreEntry[]} list */
  constructor(list = []) {
    this.list = list;
  }

  /** Those of a saved file. Throws when it is none. */
  static parse(text) {
    return new Entries(parseList(text, isEntry, "这个文件不是保存下来的评分录入。请选「评分录入_….json」。"));
  }

  /** Of the same item for the same one, the new entry holds. */
  with(list) {
    const kept = this.list.filter((old) => !list.some((it) => same(it, old)));
    return new Entries([...kept, ...list]);
  }

  without(entry) {
    return new Entries(this.list.filter((it) => it !== entry));
  }

  text() {
    return `${JSON.stringify(this.list, null, 2)}\n`;
  }
}

function same(a, b) {
  return a.subject === b.subject && (a.branch || "") === (b.branch || "") && a.item === b.item;
}

function isEntry(value) {
  const said = (text) => typeof text === "string" && text.trim() !== "";
  return Boolean(value) && said(value.subject) && said(value.item) && Number.isFinite(value.value)
    && said(value.evidence) && said(value.by) && /^\d{4}-\d\d-\d\d$/.test(value.date);
}
