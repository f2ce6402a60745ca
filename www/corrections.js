import { parseList } from "./saved.js";

/**
 * What a person has corrected: one mapping for each kind of headings.
 * Never changed in place; `with` and `merged` give new ones.
 */
export class Corrections {
  /** @param {import("../src/api").Remembered[]} list */
  constructor(list = []) {
    this.list = list;
  }

  /** Those of a saved file. Throws when it is none. */
  static parse(text) {
    return new Corrections(parseList(text, isRemembered, "这个文件不是保存下来的对应关系。"));
  }

  has(signature) {
    return this.list.some((it) => it.signature === signature);
  }

  with(signature, mapping) {
    return this.merged(new Corrections([{ signature, mapping }]));
  }

  /** Where both say something, the other ones hold. */
  merged(other) {
    return new Corrections([...this.list.filter((it) => !other.has(it.signature)), ...other.list]);
  }

  text() {
    return `${JSON.stringify(this.list, null, 2)}\n`;
  }
}

const isText = (value) => typeof value === "string";
const isTextOrNull = (value) => value === null || isText(value);

function isRemembered(value) {
  if (!value || !isText(value.signature) || !value.mapping) return false;
  const { ledger, headerRows, columns } = value.mapping;
  return isTextOrNull(ledger)
    && Array.isArray(headerRows) && headerRows.every((row) => Number.isInteger(row) && row > 0)
    && Array.isArray(columns) && columns.every((it) => it && isText(it.column) && isTextOrNull(it.field));
}
