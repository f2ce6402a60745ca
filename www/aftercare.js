import { parseResult } from "./earlier.js";
import { JSON_TYPE, XLSX } from "./files.js";
import { bookEnding, keepsFormats, parted } from "./names.js";
import { periodName } from "./period.js";
import { changes, stem, told } from "./since.js";
import { Entries } from "./entries.js";
import { Waivers } from "./waivers.js";
import { Wishes } from "./wishes.js";

/**
 * What a person does about a result: set findings aside, have files corrected, compare with an earlier period,
 * say what the proposals should be.
 * Each is done in the session's queue and checked again at once.
 */
export class Aftercare {
  waivers = new Waivers();
  /** What was entered for scores by hand. */
  entries = new Entries();
  /** Who set something aside last, so that the name is written once. */
  by = "";
  /** The result compared with: { file, period, asOf }, or null. */
  earlier = null;
  /** What the proposals should be; kept while the page is open. */
  wishes = new Wishes();
  /** The wishes before each change, to go back to. */
  #before = [];

  #engine;
  #work;
  #host;
  /** By the name of a corrected file, its steps: { before: the file as it was, cells: what was rewritten }. */
  #steps = new Map();

  /** `work(job, verb)`: does a job in the queue, checks again and shows the sentence it answers with. */
  constructor(engine, work, host) {
    this.#engine = engine;
    this.#work = work;
    this.#host = host;
  }

  /** What was set aside, entered and wished at another time, in place of what is now. */
  async restore({ waivers, entries, wishes }) {
    await this.#engine.waive(waivers.plain());
    await this.#engine.enter(entries.list);
    await this.#engine.plan(wishes.plain());
    Object.assign(this, { waivers, entries, wishes });
    this.#before = [];
  }

  /** @param {import("../src/api").Finding[]} findings */
  setAside(findings, { reason, by, date }) {
    this.by = by;
    const list = findings.map(({ key, rule, message }) => ({ key, reason, by, date, rule, message }));
    return this.#use(() => this.waivers.merged(new Waivers(list)), () => `已搁置 ${findings.length} 条，列在问题清单最后的「已搁置」里。分数不因搁置改变。`);
  }

  takeBack(key) {
    return this.#use(() => this.waivers.without(key), () => "已取回 1 条，重新列入问题清单。");
  }

  loadWaivers(blob) {
    return this.#use(async () => this.waivers.merged(Waivers.parse(await blob.text())), (assessment) => {
      const { length } = this.waivers.list;
      const idle = length - new Set(assessment.waived.map((it) => it.finding.key)).size;
      return `已载入搁置记录，现有 ${length} 条${idle > 0 ? `，其中 ${idle} 条在本次没有对应的问题` : ""}。分数不因搁置改变。`;
    });
  }

  saveWaivers(asOf) {
    this.#host.give(`搁置记录_${asOf}.json`, this.waivers.text(), JSON_TYPE);
  }

  /** Proposes anew under other wishes. */
  wish(wishes, said) {
    return this.#plan(wishes, said, () => this.#before.push(this.wishes));
  }

  get canUnwish() {
    return this.#before.length > 0;
  }

  /** Back to the wishes before the last change. */
  unwish() {
    return this.#plan(this.#before[this.#before.length - 1], "已撤销上一步，建议已重新安排。", () => this.#before.pop());
  }

  #plan(wishes, said, done) {
    return this.#work(async () => {
      await this.#engine.plan(wishes.plain());
      done();
      this.wishes = wishes;
      return async (assessment, before, proposed) => {
        await proposed;
        const { refused } = assessment.plans;
        return refused.length > 0 ? `${said}有 ${refused.length} 项要求做不到，原因写在建议上面。` : said;
      };
    });
  }

  #use(change, said) {
    return this.#work(async () => {
      const waivers = await change();
      await this.#engine.waive(waivers.plain());
      this.waivers = waivers;
      return said;
    });
  }

  /** Adds to what was entered for scores; of the same item the new one holds. */
  enter(list) {
    return this.#entered(() => this.entries.with(list), () => `已录入 ${list.length} 项，得分已重新计算。`);
  }

  takeOut(entry) {
    return this.#entered(() => this.entries.without(entry), () => "已删去 1 项录入，得分已重新计算。");
  }

  loadEntries(blob) {
    return this.#entered(async () => this.entries.with(Entries.parse(await blob.text()).list), () => `已载入评分录入，现有 ${this.entries.list.length} 项。`);
  }

  saveEntries(asOf) {
    this.#host.give(`评分录入_${asOf}.json`, this.entries.text(), JSON_TYPE);
  }

  #entered(change, said) {
    return this.#work(async () => {
      const entries = await change();
      await this.#engine.enter(entries.list);
      this.entries = entries;
      return said;
    });
  }

  /** The corrected files in use, each with the name of its original and the number of its steps. */
  get corrected() {
    return this.#engine.readings().filter(({ file }) => this.#steps.has(file))
      .map(({ file }) => ({ file, original: this.#steps.get(file)[0].before.name, steps: this.#steps.get(file).length }));
  }

  /** The cells of a file that were rewritten here. */
  rewritten(file) {
    return (this.#steps.get(file) || []).reduce((all, it) => all.concat(it.cells), []);
  }

  /** Writes the corrections of these findings, all in one file; the corrected file is saved and takes its place. */
  correct(file, findings) {
    return this.#work(async () => {
      const { format } = this.#engine.readings().find((it) => it.file === file);
      const { bytes, at } = await this.#fixed(file, findings);
      const name = await this.#rewrite(file, at, bytes);
      await this.saveCorrected(name);
      return () => `已改正 ${at.length} 格。改好的文件「${plain(name)}」${this.#host.taken}，并已换下原文件、重新核查；${keepsFormats(format) ? "格式、图片、公式都和原来一样，" : ""}电脑里的原文件没有动。`;
    });
  }

  /**
   * The same in several files at once, `files`: each { file, findings }; the corrected files are saved in one archive.
   * A file that cannot be rewritten is named and stays as it is.
   */
  correctAll(files) {
    return this.#work(async () => {
      const [names, failed] = [[], []];
      let cells = 0;
      // Rewriting a file lets the others be checked anew, so everything is written before anything is replaced.
      const written = [];
      for (const { file, findings } of files) {
        try {
          written.push({ file, ...await this.#fixed(file, findings) });
        } catch (error) {
          if (error.name !== "Error") throw error;
          failed.push(error.message);
        }
      }
      if (written.length === 0) throw new Error(failed.join("；"));
      for (const { file, bytes, at } of written) {
        names.push(await this.#rewrite(file, at, bytes));
        cells += at.length;
      }
      await this.#saveAll(names);
      return () => `${names.length} 个文件改正了 ${cells} 格。改好的文件打成一个包，${this.#host.taken}，并已换下原文件、重新核查；电脑里的原文件没有动。${failed.length > 0 ? `没有改成的：${failed.join("；")}。` : ""}`;
    });
  }

  /** A file with findings corrected, and the cells that are written. */
  async #fixed(file, findings) {
    const source = await this.#engine.original(file);
    const bytes = await this.#engine.call("fix", [findings.map((it) => it.id), source], [source.buffer]);
    return { bytes, at: findings.reduce((all, it) => all.concat(it.fix.edits.map(({ at }) => at)), []) };
  }

  async #saveAll(names) {
    const files = await Promise.all(names.map(async (it) => new Uint8Array(await this.#engine.chosen(it).blob.arrayBuffer())));
    this.#host.give("改好的文件.zip", await this.#engine.call("bundle", [names.map(plain), files], files.map((it) => it.buffer)), "application/zip");
  }

  /** Writes one cell and checks again; answers with the name the file has from then on. */
  async edit(file, at, value) {
    let name = file;
    await this.#work(async () => {
      const source = await this.#engine.original(file);
      const bytes = await this.#engine.call("edit", [file, [{ at, value }], source], [source.buffer]);
      name = await this.#rewrite(file, [at], bytes);
      return (now, before) => `${at.cell} ${value === "" ? "已清空" : `改为 ${value}`}：${told(changes(before, now))}。`;
    }, "正在改写");
    return name;
  }

  /** A file with cells rewritten takes the place of what it was made from. */
  async #rewrite(file, cells, bytes) {
    const before = this.#engine.chosen(file);
    const steps = this.#steps.get(file) || [];
    const original = steps.length > 0 ? steps[0].before : before;
    const readings = this.#engine.readings();
    const { format } = readings.find((it) => it.file === file);
    const ending = isZip(bytes) ? bookEnding({ file: original.name, format }) : parted(original.name)[1];
    const name = correctedName(original.name, ending, readings.map((it) => it.file).filter((it) => it !== file));
    await this.#engine.replace(file, { ...before, name, blob: new Blob([bytes]) });
    this.#steps.delete(file);
    this.#steps.set(name, [...steps, { before, cells }]);
    return name;
  }

  /** Offers a corrected file as it is now. */
  async saveCorrected(file) {
    const { blob } = this.#engine.chosen(file);
    const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
    this.#host.give(plain(file), blob, isZip(head) ? XLSX : "text/csv");
  }

  /** The original again in place of its corrected file. */
  undo(file) {
    return this.#back(file, 0, () => `已换回原文件「${this.#steps.get(file)[0].before.name}」，并重新核查。`);
  }

  /** The file as it was before its last step; answers with the name it has from then on. */
  undoLast(file) {
    const last = this.#steps.get(file).length - 1;
    const cells = this.#steps.get(file)[last].cells.map((it) => it.cell);
    return this.#back(file, last, () => `已撤销上一步（${cells.slice(0, 3).join("、")}${cells.length > 3 ? ` 等 ${cells.length} 格` : ""}）`, true);
  }

  async #back(file, step, said, compared = false) {
    let name = file;
    await this.#work(async () => {
      const steps = this.#steps.get(file);
      const { before } = steps[step];
      const sentence = said();
      await this.#engine.replace(file, before);
      this.#steps.delete(file);
      if (step > 0) this.#steps.set(before.name, steps.slice(0, step));
      ({ name } = before);
      return (now, earlier) => (compared ? `${sentence}：${told(changes(earlier, now))}。` : sentence);
    }, "正在换回");
    return name;
  }

  /**
   * Files that must go when these are chosen: one corrected here when its original is chosen again, an original
   * when its corrected copy is chosen. What was rewritten in a file that is chosen anew is over.
   */
  superseded(names) {
    const again = this.corrected.filter((it) => names.includes(it.original)).map((it) => it.file);
    const bare = (it) => parted(it)[0];
    const copied = names.filter((it) => stem(it) !== bare(it)).map(stem);
    const originals = this.#engine.readings().map((it) => it.file)
      .filter((it) => !names.includes(it) && copied.includes(bare(it)));
    for (const name of [...names, ...again]) this.#steps.delete(name);
    return [...again, ...originals];
  }

  /** Compares with a result that was saved. */
  compare(blob) {
    return this.#work(async () => {
      const { period, asOf, coverage, basis, scoring, scores } = parseResult(await blob.text());
      await this.#engine.compare({ period, coverage, scoring, scores });
      return () => {
        this.earlier = { file: blob.name, period, asOf, coverage, basis };
        return `已与${periodName(period)}的结果比较。得分、名次的变化在支部评分里，单位数、覆盖率变化大的列在问题清单里（NEW16）。`;
      };
    });
  }

  stopComparing() {
    return this.#work(async () => {
      await this.#engine.compare(null);
      this.earlier = null;
      return () => "不再与上期比较。";
    });
  }

  /** The whole result, to be compared with next time. */
  saveResult(assessment) {
    const { period, asOf } = assessment;
    this.#host.give(`自查结果_${period}_截至${asOf}.json`, `${JSON.stringify(assessment, null, 2)}\n`, JSON_TYPE);
  }
}

/** A file's name without its folder. */
function plain(name) {
  return name.split("/").pop();
}

/** Workbooks are packed, text is not. */
function isZip(bytes) {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** "名册.xls" → "名册_已改正.xlsx", in the same folder, and no name twice. */
function correctedName(name, ending, taken) {
  const [bare] = parted(name);
  for (let round = 1; ; round++) {
    const next = `${bare}_已改正${round > 1 ? `（${round}）` : ""}${ending}`;
    if (!taken.includes(next)) return next;
  }
}
