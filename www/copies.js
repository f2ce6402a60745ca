import { XLSX } from "./files.js";
import { bookEnding, stemOf } from "./names.js";

const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** The chosen files as they come back: marked up, or only the rows that need work. */
export class Copies {
  #engine;
  #work;
  #host;

  /** `work(job)`: does a job in the queue; `job(progress)` answers with a sentence to show, or "". */
  constructor(engine, work, host) {
    this.#engine = engine;
    this.#work = work;
    this.#host = host;
  }

  /** The files that findings are in, each with how many of each severity. */
  list({ inputs, findings }) {
    const files = new Map(inputs.filter((it) => !it.refused).map(({ file, format }) => [file, { file, format, error: 0, warning: 0, hint: 0 }]));
    for (const { at, severity } of findings) {
      for (const file of new Set(at.map((it) => it.file))) if (files.has(file)) files.get(file)[severity] += 1;
    }
    return [...files.values()].filter((it) => it.error + it.warning + it.hint > 0);
  }

  /** Saves one marked copy. */
  marked(entry) {
    return this.#work(async () => {
      const bytes = await this.#mark(entry);
      this.#host.give(markedName(entry), bytes, entry.format === "xlsm" ? XLSM : XLSX);
      return `「${markedName(entry)}」${this.#host.taken}。`;
    });
  }

  /** Saves the rows of one file that need work. */
  rows({ file }) {
    return this.#work(async () => {
      const name = `${stemOf(file)}_待改行.xlsx`;
      this.#host.give(name, await this.#engine.call("badRows", [file]), XLSX);
      return `「${name}」${this.#host.taken}。改好以后可以直接选这个文件再核查；定稿时把改过的行填回原来的台账。`;
    });
  }

  /** Saves all marked copies in one archive; what cannot be marked is named and costs only itself. */
  all(entries) {
    return this.#work(async (progress) => {
      const names = [];
      const files = [];
      const failed = [];
      for (const [done, entry] of entries.entries()) {
        progress(done, entries.length, entry.file);
        try {
          files.push(await this.#mark(entry));
          names.push(markedName(entry));
        } catch (error) {
          if (error.name !== "Error") throw error;
          failed.push(error.message);
        }
      }
      if (files.length === 0) throw new Error(failed.join("；"));
      const bytes = await this.#engine.call("bundle", [names, files], files.map((it) => it.buffer));
      this.#host.give("全部批注版.zip", bytes, "application/zip");
      return `${names.length} 个文件的批注版${this.#host.taken}。${failed.length > 0 ? `没有做成的：${failed.join("；")}。` : ""}`;
    });
  }

  async #mark({ file }) {
    const source = await this.#engine.original(file);
    return this.#engine.call("mark", [file, source], [source.buffer]);
  }
}

const markedName = (entry) => `${stemOf(entry.file)}_批注${bookEnding(entry)}`;
