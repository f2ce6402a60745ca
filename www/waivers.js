import { parseList } from "./saved.js";

/**
 * Findings a person has set aside, told by their content.
 * Never changed in place; `without` and `merged` give new ones.
 */
export class Waivers {
  /** @param {(import("../src/api").Waiver & { rule?: string, message?: string })[]} list */
  constructor(list = []) {
    this.list = list;
  }

  /** Those of a saved file. Throws when it is none. */
  static parse(text) {
    return new Waivers(parseList(text, isWaiver, "这个文件不是保存下来的搁置记录。请选「搁置记录_….json」。"));
  }

  without(key) {
    return new Waivers(this.list.filter((it) => it.key !== key));
  }

  /** Where both say something, the other ones hold. */
  merged(other) {
    const said = new Set(other.list.map((it) => it.key));
    return new Waivers([...this.list.filter(({ key }) => !said.has(key)), ...other.list]);
  }

  /** As the engine takes them. */
  plain() {
    return this.list.map(({ key, reason, by, date }) => ({ key, reason, by, date }));
  }

  text() {
    return `${JSON.stringify(this.list, null, 2)}\n`;
  }
}

function isWaiver(value) {
  const said = (text) => typeof text === "string" && text.trim() !== "";
  return Boolean(value) && said(value.key) && said(value.reason) && said(value.by) && /^\d{4}-\d\d-\d\d$/.test(value.date);
}
