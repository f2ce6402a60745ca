import { JSON_TYPE } from "./files.js";
import rollup from "./rollup.sql?raw";
import { columnsCsv, csvOf, onCsv } from "./tables.js";

/** The result as it goes to whoever is above: as a sealed summary, as flat tables; and a summary held against its files. */
export class Sealing {
  /** What holding a summary against the files came to: { name, assessment, equal, differences, refused }, or null. */
  outcome = null;

  #engine;
  #work;
  #host;

  /** `work(job)`: does a job in the queue; it answers with a sentence to show, or "". */
  constructor(engine, work, host) {
    this.#engine = engine;
    this.#work = work;
    this.#host = host;
  }

  /** The result as a sealed summary, for whoever is above to merge. */
  save() {
    return this.#work(async () => {
      const bytes = await this.#engine.call("summary", []);
      this.#host.give(`${await this.#name()}.json`, bytes, JSON_TYPE);
      return "";
    });
  }

  /** The flat tables with what their columns are and the SQL that adds them up, in one archive. */
  saveTables() {
    return this.#work(async () => {
      const tables = await this.#engine.call("tables", []);
      const texts = [
        ...tables.map((it) => [`${it.table}.csv`, csvOf(it)]),
        ["columns.csv", columnsCsv(tables)],
        ["rollup.sql", onCsv(rollup, tables)],
      ];
      const encoder = new TextEncoder();
      const files = texts.map(([, text]) => encoder.encode(text));
      const bytes = await this.#engine.call("bundle", [texts.map(([name]) => name), files], files.map((it) => it.buffer));
      const name = `${(await this.#name()).replace("汇总件", "数据表")}.zip`;
      this.#host.give(name, bytes, "application/zip");
      return `「${name}」${this.#host.taken}：${tables.length} 张表。`;
    });
  }

  /** Holds a summary against the files that are loaded. */
  verify(blob, assessment) {
    return this.#work(async () => {
      const known = { name: blob.name, assessment, equal: false, differences: [], refused: "" };
      this.outcome = null;
      try {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        this.outcome = { ...known, ...await this.#engine.call("verify", [bytes], [bytes.buffer]) };
      } catch (error) {
        if (error.name !== "Error") throw error;
        this.outcome = { ...known, refused: error.message };
      }
      return "";
    });
  }

  #name() {
    return this.#engine.call("summaryName", []);
  }
}
