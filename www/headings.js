import { Corrections } from "./corrections.js";
import { JSON_TYPE } from "./files.js";

/** What a person says of tables and their columns; it holds for all tables with the same headings. */
export class Headings {
  corrections = new Corrections();

  #engine;
  #work;
  #host;
  #readings = [];
  #signatures = new Map();

  /** `work(job)`: does a job in the queue and shows what was read anew; it answers with a sentence to show, or "". */
  constructor(engine, work, host) {
    this.#engine = engine;
    this.#work = work;
    this.#host = host;
  }

  /** The files as they are read now. */
  follow(readings) {
    this.#readings = readings;
    for (const { file, sheets } of readings) {
      for (const [at, { signature }] of sheets.entries()) if (signature) this.#signatures.set(`${file}\n${at}`, signature);
    }
  }

  /** A correction of one table; unless it is about the heading rows, of all tables with the same headings. */
  correct(file, sheet, mapping) {
    return this.#work(async () => {
      const signature = this.#signature(file, sheet);
      await this.#engine.map(file, sheet.sheet, mapping);
      if (signature && !moved(sheet, mapping)) await this.#use(this.corrections.with(signature, mapping), [signature]);
      return "";
    });
  }

  /** Whether a person has said what a table is. */
  corrected(file, sheet) {
    return this.corrections.has(this.#signature(file, sheet));
  }

  save() {
    this.#host.give("联建_栏目对应.json", this.corrections.text(), JSON_TYPE);
  }

  load(blob) {
    return this.#work(async () => {
      const saved = Corrections.parse(await blob.text());
      await this.#use(this.corrections.merged(saved), signatures(saved), true);
      return `已载入 ${saved.list.length} 处对应关系，同样表头的表都照此对应。`;
    });
  }

  /** What was said at another time, in place of what is said now. */
  async restore(corrections) {
    await this.#use(corrections, [...signatures(this.corrections), ...signatures(corrections)], true);
  }

  async #use(corrections, ...changed) {
    await this.#engine.remember(corrections.list, ...changed);
    this.corrections = corrections;
  }

  /** A table taken for none has no headings any more; it is known by those it had. */
  #signature(file, sheet) {
    const { sheets } = this.#readings.find((it) => it.file === file);
    return sheet.signature || this.#signatures.get(`${file}\n${sheets.indexOf(sheet)}`) || "";
  }
}

function signatures({ list }) {
  return list.map((it) => it.signature);
}

/** Rows differ from file to file, so where the heading stands is remembered for none but this. */
function moved({ headerRows }, mapping) {
  return mapping.headerRows.length > 0 && mapping.headerRows.join() !== headerRows.join();
}
