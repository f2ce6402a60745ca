import { lanes } from "./readers.js";

/** Sealed summaries that were chosen; they are merged, not checked. */
export class Merging {
  /** Those chosen: { name, blob }. */
  summaries = [];
  /** Whether the result is of summaries. */
  on = false;

  #engine;
  #work;
  #forget;

  /** `work(job)`: does a job in the queue; `forget()`: the result is none any more. */
  constructor(engine, work, forget) {
    this.#engine = engine;
    this.#work = work;
    this.#forget = forget;
  }

  /** Summaries of the same name take each other's place. */
  keep(summaries) {
    const names = new Set(summaries.map(({ name }) => name));
    this.summaries = [...this.summaries.filter(({ name }) => !names.has(name)), ...summaries];
  }

  remove(name) {
    return this.#work(async () => {
      await this.end();
      this.summaries = this.summaries.filter((it) => it.name !== name);
    });
  }

  /** From now on the result is of the summaries; the files that were chosen stay as they are. */
  async begin() {
    await this.#engine.merge(this.summaries);
    this.on = true;
  }

  /** Back to the files. */
  async end() {
    if (!this.on) return;
    this.on = false;
    this.#forget();
    await this.#engine.merge(null);
  }

  /** The result in one sentence or two. */
  told({ findings }) {
    const clashes = findings.filter(({ rule }) => rule.startsWith("SUM")).length;
    return `这是 ${this.summaries.length} 份汇总件合并后的结果。${clashes > 0 ? `其中 ${clashes} 处互相矛盾，怎么计的写在问题清单里（编号以 SUM 开头）。` : "没有互相矛盾的地方。"}`;
  }
}

/** So many files are looked into at once. */
const HEADS = 16;

/** Summaries are told by what they hold, not by their names. */
export async function sorted(chosenFiles) {
  const sealed = new Set();
  await lanes(HEADS, chosenFiles, async (it) => {
    const head = await it.blob.slice(0, 200).text().catch(() => "");
    if (head.includes("\"lianjian-summary\"")) sealed.add(it);
  });
  return { summaries: chosenFiles.filter((it) => sealed.has(it)), files: chosenFiles.filter((it) => !sealed.has(it)) };
}
