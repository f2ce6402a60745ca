import { Engine } from "./engine.js";
import { Crash, Stopped } from "./client.js";
import { Aftercare } from "./aftercare.js";
import { Copies } from "./copies.js";
import { Corrections } from "./corrections.js";
import { Filling } from "./filling.js";
import { chosen, XLSX } from "./files.js";
import { Host } from "./host.js";
import { PackEditing } from "./pack-editing.js";
import { mistakes, onBase, parsePack } from "./pack.js";
import { PAPERS, paperName } from "./papers.js";
import { periodName, today } from "./period.js";
import { lanes } from "./readers.js";
import { Sealing } from "./sealing.js";
import { History } from "./since.js";
import { parseState, stateOf } from "./state.js";
import { SEVERITY } from "./words.js";

/** Milliseconds between two showings of how far the work has come. */
const SELDOM = 200;

/**
 * What a person has chosen and what came of it. Views read it and listen to "change";
 * everything that needs the engine in order goes through one queue.
 */
export class Session extends EventTarget {
  catalog = null;
  settings = { policy: undefined, period: String(new Date().getFullYear()), asOf: today() };
  /** @type {import("../src/api").Reading[]} */
  readings = [];
  /** @type {import("../src/api").Assessment | null} */
  assessment = null;
  /** Sealed summaries that were chosen: { name, blob }; they are merged, not checked. */
  summaries = [];
  /** Whether the assessment is of summaries. */
  merged = false;
  corrections = new Corrections();
  /** A rule pack from a file: { file, policy }; kept while the page is open. */
  pack = null;
  /** Why a pack file was not taken: { file, mistakes }, or null. */
  packTrouble = null;
  tab = "overview";
  /** Filters handed to the list of findings by a link elsewhere. */
  filter = {};
  /** Work under way: { done, total, name, verb }, or null. */
  busy = null;
  /** One sentence about something that happened, or "". */
  notice = "";
  /** What the drawer shows, or null. */
  drawer = null;
  /** How the list of findings is grouped, and the groups folded. */
  grouping = { by: "rule", folded: new Set() };
  /** The cell of a sheet on show, { file, sheet, cell, opener }; null while none is. */
  sheet = null;
  /** The page of the rule book on show: { code, back } with code "" for the index; null while it is closed. */
  book = null;
  /** While true every tab shows everything it has. */
  printing = false;

  /** What the page around wants. */
  host = new Host((name, detail) => this.#tell(name, detail));

  #step = 1;
  #assets;
  #engine;
  #queue = Promise.resolve();
  #signatures = new Map();
  /** The timer that shows how far the work has come. */
  #pending = null;
  #history = new History();
  /** Ends when the proposals are there. */
  #proposed = Promise.resolve();

  constructor(assets) {
    super();
    this.#assets = assets;
    this.#engine = new Engine(assets);
    /** What a person does about the result. */
    this.aftercare = new Aftercare(this.#engine, (job, verb) => this.#aftercare(job, verb), this.host);
    /** The chosen files as they come back. */
    this.copies = new Copies(this.#engine, (job) => this.#copied(job), this.host);
    /** The result as a sealed summary and as flat tables. */
    this.sealing = new Sealing(this.#engine, (job) => this.#copied(job), this.host);
    /** The rows a person types. */
    this.filling = new Filling(this.#engine, () => this.catalog, () => this.#changed(), this.host);
    /** The rule pack a person changes. */
    this.packEditing = new PackEditing(this.#engine, () => this.#changed(), this.host);
    this.#engine.onrestart = () => {
      this.notice = "程序刚才中断，已重新启动，文件已自动重新载入，可以继续使用。";
      this.#take();
      this.#changed();
    };
  }

  /** The step on show. */
  get step() {
    return this.host.shown(this.#step);
  }

  /** The ledgers the page around asks for. */
  get asked() {
    const { ledgers } = this.host;
    const known = this.catalog.ledgers;
    const asked = ledgers ? known.filter((it) => ledgers.includes(it.ledger)) : [];
    return asked.length > 0 ? asked : known;
  }

  get hasSample() {
    return this.#assets.hasSample;
  }

  start() {
    return this.#queued(async () => {
      this.catalog = await this.#engine.start().catch((error) => {
        throw new Error(`这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式（${error.message}）`);
      });
      if (!this.settings.policy && this.catalog.policies.length > 0) this.settings.policy = this.catalog.policies[0].id;
      await this.#engine.begin({ ...this.settings });
      this.#tell("ready", { engine: this.catalog.engine });
    });
  }

  /** Ends the engine; what was loaded is gone. */
  end() {
    this.filling.end();
    this.#engine.end();
  }

  /** The page around wants something else of the element. */
  want(wishes) {
    Object.assign(this.host, wishes);
    this.#changed();
  }

  /** Another period, date or rule pack: what is loaded is read again under it. */
  configure(settings) {
    const next = { ...this.settings, ...settings };
    if (settings.asOf && !settings.period && this.settings.period === this.settings.asOf.slice(0, 4)) {
      next.period = settings.asOf.slice(0, 4);
    }
    if (Object.keys(next).every((key) => next[key] === this.settings[key])) return Promise.resolve();
    const other = next.policy !== this.settings.policy;
    this.settings = next;
    this.#changed();
    if (!this.catalog) return Promise.resolve();
    return this.#queued(async () => {
      this.notice = "";
      if (other) this.packTrouble = null;
      await this.#open();
      if (other) await this.#switched();
    });
  }

  /** A rule pack from a file; one with mistakes changes nothing. */
  loadPack(blob) {
    return this.#usePack(blob.name, async () => parsePack(await blob.text()));
  }

  /** A rule pack of the page around. */
  takePack(policy) {
    return this.#usePack("", () => policy);
  }

  /** What a person set, corrected and added; see `stateOf`. */
  state() {
    return stateOf(this);
  }

  /** The same again; what is loaded is read anew under it. Throws when it is no state. */
  restore(state) {
    const { settings, corrections, ...added } = parseState(state);
    return this.#queued(async () => {
      this.notice = "";
      this.packTrouble = null;
      await this.#unmerge();
      await this.#engine.begin({ ...settings });
      this.settings = settings;
      if (typeof settings.policy === "object") this.pack = { file: "", policy: settings.policy };
      const changed = [...this.corrections.list, ...corrections.list].map((it) => it.signature);
      await this.#engine.remember(corrections.list, changed, true);
      this.corrections = corrections;
      await this.aftercare.restore(added);
      this.#read();
    });
  }

  /** The rule pack in use, to be looked at and changed. */
  editPack(opener) {
    return this.#guarded(() => this.packEditing.show(this.settings.policy, this.catalog.policies[0].id, opener));
  }

  /** The rule pack as it was changed. */
  usePack() {
    const { written } = this.packEditing;
    this.packEditing.close();
    return this.#usePack("", () => written);
  }

  #usePack(file, read) {
    return this.#queued(async () => {
      this.notice = "";
      this.packTrouble = null;
      const before = this.settings;
      try {
        const policy = await read();
        this.settings = { ...before, policy };
        await this.#open();
        this.pack = { file, policy };
      } catch (error) {
        this.settings = before;
        if (error instanceof Stopped || error instanceof Crash) throw error;
        this.packTrouble = { file, mistakes: mistakes(error.message) };
        return;
      }
      await this.#switched();
    });
  }

  /** The same rule pack with coverage rates of another base. */
  useBase(base) {
    return this.#aftercare(async () => {
      const { title } = this.catalog.bases.find((it) => it.base === base);
      const policy = onBase(this.settings.policy, base, this.packTitle);
      await this.#engine.begin({ ...this.settings, policy });
      this.settings = { ...this.settings, policy };
      this.pack = { file: "", policy, base: title };
      return () => `覆盖率的口径已改为「${title}」，全部重新核查完毕。`;
    });
  }

  /** What the rule pack in use is called. */
  get packTitle() {
    const policy = this.merged && this.assessment ? this.assessment.policy.id : this.settings.policy;
    if (this.pack && policy === this.pack.policy) return policy.title || policy.id || this.pack.file;
    const known = this.catalog.policies.find((it) => it.id === policy);
    return known ? known.title : policy;
  }

  /** Under another rule pack everything is checked again at once. */
  async #switched() {
    if (!this.readings.some((it) => !it.refused)) {
      this.notice = `已改用「${this.packTitle}」。`;
      return;
    }
    const { findings } = await this.#assess();
    const counts = Object.keys(SEVERITY).map((it) => `${SEVERITY[it]} ${findings.filter((one) => one.severity === it).length} 处`);
    this.notice = `已改用「${this.packTitle}」，全部文件重新核查完毕：${counts.join("，")}。`;
  }

  /** @param {{ name: string, blob: Blob }[]} files */
  add(chosenFiles) {
    return this.#queued(async () => {
      this.notice = "";
      const { summaries, files } = await sorted(chosenFiles);
      await this.#unmerge();
      this.#keep(summaries);
      if (files.length === 0) return this.readings;
      this.#history.uploaded();
      const gone = this.aftercare.superseded(files.map((it) => it.name));
      for (const name of gone) await this.#engine.unload(name);
      if (gone.length > 0) this.notice = `新选的文件换下了 ${gone.join("、")}。`;
      try {
        await this.#engine.load(files, (done, total, name) => this.#progress(Math.min(done, total - 1), total, name));
      } finally {
        this.#read();
      }
      return this.readings;
    });
  }

  /** Summaries of the same name take each other's place. */
  #keep(summaries) {
    if (summaries.length === 0) return;
    const names = new Set(summaries.map(({ name }) => name));
    this.summaries = [...this.summaries.filter(({ name }) => !names.has(name)), ...summaries];
    this.assessment = null;
    if (this.#step > 2) this.#step = 1;
  }

  removeSummary(name) {
    return this.#queued(async () => {
      await this.#unmerge();
      this.summaries = this.summaries.filter((it) => it.name !== name);
    });
  }

  /** The summaries as one result; the files that were chosen stay as they are. */
  async merge() {
    await this.#queued(async () => {
      this.notice = "";
      this.#begin("正在合并");
      this.assessment = null;
      await this.#engine.merge(this.summaries);
      this.merged = true;
      this.#history = new History();
      await this.#assess();
      const clashes = this.assessment.findings.filter(({ rule }) => rule.startsWith("SUM")).length;
      this.notice = `这是 ${this.summaries.length} 份汇总件合并后的结果。${clashes > 0 ? `其中 ${clashes} 处互相矛盾，怎么计的写在问题清单里（编号以 SUM 开头）。` : "没有互相矛盾的地方。"}`;
      this.#step = 3;
    });
  }

  /** Back to the files. */
  async #unmerge() {
    if (!this.merged) return;
    this.merged = false;
    this.assessment = null;
    this.#history = new History();
    await this.#engine.merge(null);
  }

  /** What was typed is checked like any chosen file. */
  async useFilled() {
    await this.add(await this.filling.files());
    await this.go(2);
  }

  load(files) {
    return this.add(chosen(files));
  }

  async sample() {
    const files = await this.#assets.sample();
    await this.configure({ asOf: "2025-12-31", period: "2025" });
    return this.add(files.map(({ name, bytes }) => ({ name, blob: new Blob([bytes]) })));
  }

  remove(name) {
    return this.#queued(async () => {
      this.#history.uploaded();
      await this.#engine.unload(name);
      this.#read();
    });
  }

  /** A correction of one table; unless it is about the heading rows, of all tables with the same headings. */
  correct(file, sheet, mapping) {
    return this.#queued(async () => {
      this.notice = "";
      const signature = this.#signature(file, sheet);
      await this.#engine.map(file, sheet.sheet, mapping);
      if (signature && !moved(sheet, mapping)) {
        const corrections = this.corrections.with(signature, mapping);
        await this.#engine.remember(corrections.list, [signature]);
        this.corrections = corrections;
      }
      this.#read();
    });
  }

  /** Whether a person has said what a table is. */
  corrected(file, sheet) {
    return this.corrections.has(this.#signature(file, sheet));
  }

  /** Rows of a sheet as they stand in the file. */
  grid(file, sheet, fromRow, rows) {
    return this.#engine.call("grid", [file, sheet, fromRow, rows]);
  }

  saveCorrections() {
    this.host.give("联建_栏目对应.json", this.corrections.text(), "application/json");
  }

  loadCorrections(blob) {
    return this.#queued(async () => {
      const saved = Corrections.parse(await blob.text());
      const corrections = this.corrections.merged(saved);
      await this.#engine.remember(corrections.list, saved.list.map((it) => it.signature), true);
      this.corrections = corrections;
      this.#read();
      this.notice = `已载入 ${saved.list.length} 处对应关系，同样表头的表都照此对应。`;
    });
  }

  /** A table taken for none has no headings any more; it is known by those it had. */
  #signature(file, sheet) {
    const { sheets } = this.readings.find((it) => it.file === file);
    return sheet.signature || this.#signatures.get(`${file}\n${sheets.indexOf(sheet)}`) || "";
  }

  async stop() {
    if (!this.busy) return;
    await this.#engine.stop();
    this.#read();
  }

  /** Resolves with the assessment; its proposals may come later. */
  check() {
    return this.#queued(async () => this.assessment || this.#assess());
  }

  /** Resolves with the assessment, proposals included. */
  async assess() {
    const assessment = await this.check();
    await this.#proposed;
    return assessment;
  }

  async #assess() {
    this.#begin("正在核查");
    const assessment = await this.#engine.assess();
    this.assessment = assessment;
    this.#history.follow(assessment);
    this.#proposed = this.#guarded(() => this.#propose(assessment));
    return assessment;
  }

  /** Proposals of a large ledger take as long as the figures; these are looked at meanwhile. */
  async #propose(assessment) {
    try {
      assessment.plans = await this.#engine.plans();
    } finally {
      if (this.assessment === assessment) this.#tell("result", assessment);
    }
  }

  /** What became of the findings since the files last changed; null while there is nothing to compare. */
  get since() {
    return this.assessment && this.#history.changes(this.assessment);
  }

  #copied(job) {
    return this.#queued(async () => {
      this.notice = "";
      this.notice = await job((done, total, name) => {
        this.#progress(done, total, name, "正在批注");
      });
    });
  }

  /** A job that changes the result without leaving the step; it answers with how to say what was done. */
  #aftercare(job, verb = "") {
    return this.#queued(async () => {
      this.notice = "";
      const before = this.assessment;
      if (verb) this.#begin(verb);
      try {
        const said = await job();
        this.notice = await said(await this.#assess(), before, this.#proposed);
      } finally {
        this.#take();
      }
    });
  }

  page(list, query) {
    return this.#engine.call("page", [list, query]);
  }

  advise(org) {
    return this.#engine.call("advise", [org]);
  }

  breakdown(division) {
    return this.#engine.call("breakdown", [division]);
  }

  explain(figure) {
    return this.#engine.call("explain", [figure]);
  }

  render(kind, options = {}) {
    return this.#engine.call("render", [kind, options]);
  }

  /** Work that ends in a download; where it comes to nothing, that is said. */
  saving(work) {
    return this.#guarded(async () => work());
  }

  /** Names and numbers of people are hidden unless `masked` is false. */
  async download(kind, { masked = true } = {}) {
    const paper = PAPERS.get(kind);
    await this.saving(async () => this.host.give(paperName(paper, this.assessment.period, masked), await this.render(kind, { masked }), paper.type));
  }

  async template(ledger, title) {
    await this.saving(async () => this.host.give(`联建_${title}_空白表.xlsx`, await this.#engine.call("template", [ledger]), XLSX));
  }

  /** The worker answers in order: once the last question is answered, the lists asked for by the views are there. */
  async print() {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    this.printing = true;
    this.#changed();
    try {
      await frame();
      await this.page("findings", { limit: 1 });
      await frame();
      window.print();
    } finally {
      this.printing = false;
      this.#changed();
    }
  }

  async go(step) {
    if (step === 2 && this.merged) await this.#queued(() => this.#unmerge());
    if (step >= 3 && !this.assessment) await this.check();
    if (step >= 3 && !this.assessment) return;
    this.closeRules(true);
    this.filling.close();
    this.packEditing.close();
    this.#step = step;
    this.#changed();
  }

  look(tab, filter = {}) {
    this.tab = tab;
    this.filter = filter;
    this.#changed();
  }

  /** The list of findings, wherever one was. */
  async showFindings(filter) {
    this.closeRules(true);
    await this.go(3);
    this.look("findings", filter);
  }

  /** Opens the rule book over whatever is on show; `code` "" is its index. */
  openRules(code = "", opener = null) {
    const before = this.book || { back: `返回${STEPS[this.step - 1]}`, drawer: this.drawer, opener, scroll: window.scrollY };
    if (this.book && this.book.code === code) return;
    this.book = { ...before, code };
    this.drawer = null;
    this.#tell("rules", { open: true, code });
  }

  /** Back to where one was: the same step, the same drawer, the same line. `away`: or on to somewhere else. */
  closeRules(away = false) {
    if (!this.book) return;
    const { drawer, opener, scroll } = this.book;
    this.book = null;
    if (!away) this.drawer = drawer;
    this.#tell("rules", { open: false, code: "" });
    if (!away) this.dispatchEvent(new CustomEvent("return", { detail: { opener: drawer ? null : opener, scroll } }));
  }

  /** `what`: { figure } or { finding }; the drawer returns the focus to `opener`. */
  open(what, opener) {
    this.drawer = { ...what, opener };
    this.#changed();
  }

  close() {
    this.drawer = null;
    this.#changed();
  }

  /** Opens a sheet at a cell or a range of cells; the focus returns to `opener`. */
  showSheet({ file, sheet, cell }, opener = null) {
    this.sheet = { file, sheet, cell, opener };
    this.#changed();
  }

  /** The sheet on show is now in a file of this name. */
  followSheet(file) {
    this.sheet = { ...this.sheet, file, moved: true };
    this.#changed();
  }

  closeSheet() {
    this.sheet = null;
    this.#changed();
  }

  get title() {
    const { period } = this.merged && this.assessment ? this.assessment : this.settings;
    return `${periodName(period)}区域化党建${this.merged ? "汇总" : "自查"}`;
  }

  async #open() {
    await this.#unmerge();
    await this.#engine.begin({ ...this.settings }, (done, total, name) => this.#progress(done, total, name));
    this.#read();
  }

  #read() {
    this.#take();
    this.assessment = null;
    this.sheet = null;
    if (this.#step > 2) this.#step = 2;
    this.#tell("change", { readings: this.readings });
  }

  #take() {
    this.readings = this.#engine.readings();
    for (const { file, sheets } of this.readings) {
      for (const [at, { signature }] of sheets.entries()) if (signature) this.#signatures.set(`${file}\n${at}`, signature);
    }
  }

  #begin(verb) {
    this.busy = { done: 0, total: 0, verb, name: "" };
    this.#changed();
  }

  /** Of many files, what became of them is shown now and then. */
  #progress(done, total, name, verb = "正在读取") {
    const first = this.busy === null;
    this.busy = { done, total, name, verb };
    if (first) this.#changed();
    if (this.#pending) return;
    this.#pending = setTimeout(() => {
      this.#pending = null;
      if (this.#engine.readings().length !== this.readings.length) this.#read();
      else this.#changed();
    }, SELDOM);
  }

  #queued(work) {
    this.#queue = this.#queue
      .then(() => this.#guarded(work))
      .then((outcome) => {
        clearTimeout(this.#pending);
        this.#pending = null;
        this.busy = null;
        this.#changed();
        return outcome;
      });
    return this.#queue;
  }

  /** Says what went wrong in one sentence instead of throwing. */
  async #guarded(work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Stopped) {
        this.notice = "已取消，先前读好的文件还在。";
      } else {
        if (error.name !== "Crash") this.notice = `没有做成：${error.message}`;
        this.#tell("error", { message: error.message });
      }
      this.#changed();
      return undefined;
    }
  }

  /** Whether the page around took what it was told. */
  #tell(name, detail) {
    const taken = !this.dispatchEvent(new CustomEvent("tell", { detail: { name, detail }, cancelable: true }));
    this.#changed();
    return taken;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

export const STEPS = ["选择文件", "核对识别", "自查结果", "出报告"];

/** Rows differ from file to file, so where the heading stands is remembered for none but this. */
function moved({ headerRows }, mapping) {
  return mapping.headerRows.length > 0 && mapping.headerRows.join() !== headerRows.join();
}

/** So many files are looked into at once. */
const HEADS = 16;

/** Summaries are told by what they hold, not by their names. */
async function sorted(chosenFiles) {
  const sealed = new Set();
  await lanes(HEADS, chosenFiles, async (it) => {
    const head = await it.blob.slice(0, 200).text().catch(() => "");
    if (head.includes("\"lianjian-summary\"")) sealed.add(it);
  });
  return { summaries: chosenFiles.filter((it) => sealed.has(it)), files: chosenFiles.filter((it) => !sealed.has(it)) };
}
