import { Engine } from "./engine.js";
import { Aftercare } from "./aftercare.js";
import { Copies } from "./copies.js";
import { Filling } from "./filling.js";
import { chosen, XLSX } from "./files.js";
import { Headings } from "./headings.js";
import { Host } from "./host.js";
import { Merging, sorted } from "./merging.js";
import { PackEditing } from "./pack-editing.js";
import { Packs } from "./packs.js";
import { PAPERS, paperName } from "./papers.js";
import { periodName, today } from "./period.js";
import { Sealing } from "./sealing.js";
import { Showing } from "./showing.js";
import { History } from "./since.js";
import { parseState, stateOf } from "./state.js";
import { SEVERITY } from "./words.js";
import { Work } from "./work.js";

/**
 * What a person has chosen, what came of it and what is on show.
 * Everything that needs the engine in order goes through one queue.
 */
export class Session extends Showing {
  catalog = null;
  settings = { policy: undefined, period: String(new Date().getFullYear()), asOf: today() };
  /** @type {import("../src/api").Reading[]} */
  readings = [];
  /** @type {import("../src/api").Assessment | null} */
  assessment = null;
  /** What the page around wants. */
  host = new Host((name, detail) => this.tell(name, detail));

  #step = 1;
  #assets;
  #engine;
  #work = new Work({
    changed: () => this.changed(),
    advanced: () => this.#advanced(),
    failed: (message) => this.tell("error", { message }),
  });
  #history = new History();
  /** Ends when the proposals are there. */
  #proposed = Promise.resolve();

  constructor(assets) {
    super();
    this.#assets = assets;
    this.#engine = new Engine(assets);
    /** What a person does about the result. */
    this.aftercare = new Aftercare(this.#engine, (job, verb) => this.#aftercare(job, verb), this.host);
    /** Sealed summaries that were chosen, and the result of them. */
    this.merging = new Merging(this.#engine, (job) => this.#work.queued(job), () => this.#forget());
    /** What a person says of tables and their columns. */
    this.headings = new Headings(this.#engine, (job) => this.#reread(job), this.host);
    /** The rule pack in use. */
    this.packs = new Packs(this, this.#engine, (job) => this.#switching(job), (job) => this.#aftercare(job));
    /** The chosen files as they come back. */
    this.copies = new Copies(this.#engine, (job) => this.#copied(job), this.host);
    /** The result as a sealed summary and as flat tables. */
    this.sealing = new Sealing(this.#engine, (job) => this.#copied(job), this.host);
    /** The rows a person types. */
    this.filling = new Filling(this.#engine, () => this.catalog, () => this.changed(), this.host);
    /** The rule pack a person changes. */
    this.packEditing = new PackEditing(this.#engine, () => this.changed(), this.host);
    this.#engine.onrestart = () => {
      this.#work.notice = "程序刚才中断，已重新启动，文件已自动重新载入，可以继续使用。";
      this.#take();
      this.changed();
    };
  }

  /** Work under way: { done, total, name, verb }, or null. */
  get busy() {
    return this.#work.busy;
  }

  /** One sentence about something that happened, or "". */
  get notice() {
    return this.#work.notice;
  }

  /** Whether the assessment is of summaries. */
  get merged() {
    return this.merging.on;
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
    return this.#work.queued(async () => {
      this.catalog = await this.#engine.start().catch((error) => {
        throw new Error(`这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式（${error.message}）`);
      });
      if (!this.settings.policy && this.catalog.policies.length > 0) this.settings.policy = this.catalog.policies[0].id;
      await this.#engine.begin({ ...this.settings });
      this.tell("ready", { engine: this.catalog.engine });
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
    this.changed();
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
    this.changed();
    if (!this.catalog) return Promise.resolve();
    return this.#work.queued(async () => {
      this.#work.notice = "";
      if (other) this.packs.trouble = null;
      await this.#open();
      if (other) await this.#switched();
    });
  }

  /** What a person set, corrected and added; see `stateOf`. */
  state() {
    return stateOf(this);
  }

  /** The same again; what is loaded is read anew under it. Throws when it is no state. */
  restore(state) {
    const { settings, corrections, ...added } = parseState(state);
    return this.#work.queued(async () => {
      this.#work.notice = "";
      this.packs.trouble = null;
      await this.merging.end();
      await this.#engine.begin({ ...settings });
      this.settings = settings;
      if (typeof settings.policy === "object") this.packs.own = { file: "", policy: settings.policy };
      await this.headings.restore(corrections);
      await this.aftercare.restore(added);
      this.#read();
    });
  }

  /** The rule pack in use, to be looked at and changed. */
  editPack(opener) {
    return this.#work.guarded(() => this.packEditing.show(this.settings.policy, this.catalog.policies[0].id, opener));
  }

  /** The rule pack as it was changed. */
  usePack() {
    const { written } = this.packEditing;
    this.packEditing.close();
    return this.packs.take(written);
  }

  /** A job that may put everything under another rule pack; it answers whether it did. */
  #switching(job) {
    return this.#work.queued(async () => {
      this.#work.notice = "";
      if (await job((policy) => this.#under(policy))) await this.#switched();
    });
  }

  /** Reads everything under another rule pack; where that comes to nothing, the one before holds. */
  async #under(policy) {
    const before = this.settings;
    this.settings = { ...before, policy };
    try {
      await this.#open();
    } catch (error) {
      this.settings = before;
      throw error;
    }
  }

  /** Under another rule pack everything is checked again at once. */
  async #switched() {
    if (!this.readings.some((it) => !it.refused)) {
      this.#work.notice = `已改用「${this.packs.title}」。`;
      return;
    }
    const { findings } = await this.#assess();
    const counts = Object.keys(SEVERITY).map((it) => `${SEVERITY[it]} ${findings.filter((one) => one.severity === it).length} 处`);
    this.#work.notice = `已改用「${this.packs.title}」，全部文件重新核查完毕：${counts.join("，")}。`;
  }

  /** @param {{ name: string, blob: Blob }[]} files */
  add(chosenFiles) {
    return this.#work.queued(async () => {
      this.#work.notice = "";
      const { summaries, files } = await sorted(chosenFiles);
      await this.merging.end();
      if (summaries.length > 0) this.#keep(summaries);
      if (files.length === 0) return this.readings;
      this.#history.uploaded();
      const gone = this.aftercare.superseded(files.map((it) => it.name));
      for (const name of gone) await this.#engine.unload(name);
      if (gone.length > 0) this.#work.notice = `新选的文件换下了 ${gone.join("、")}。`;
      try {
        await this.#engine.load(files, (done, total, name) => this.#work.progress(Math.min(done, total - 1), total, name));
      } finally {
        this.#read();
      }
      return this.readings;
    });
  }

  #keep(summaries) {
    this.merging.keep(summaries);
    this.assessment = null;
    if (this.#step > 2) this.#step = 1;
  }

  /** The summaries as one result; the files that were chosen stay as they are. */
  async merge() {
    await this.#work.queued(async () => {
      this.#work.notice = "";
      this.#work.begin("正在合并");
      this.assessment = null;
      await this.merging.begin();
      this.#history = new History();
      await this.#assess();
      this.#work.notice = this.merging.told(this.assessment);
      this.#step = 3;
    });
  }

  #forget() {
    this.assessment = null;
    this.#history = new History();
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
    return this.#work.queued(async () => {
      this.#history.uploaded();
      await this.#engine.unload(name);
      this.#read();
    });
  }

  /** Rows of a sheet as they stand in the file. */
  grid(file, sheet, fromRow, rows) {
    return this.#engine.call("grid", [file, sheet, fromRow, rows]);
  }

  async stop() {
    if (!this.busy) return;
    await this.#engine.stop();
    this.#read();
  }

  /** Resolves with the assessment; its forms and proposals may come later. */
  check() {
    return this.#work.queued(async () => this.assessment || this.#assess());
  }

  /** Resolves with the assessment, forms and proposals included. */
  async assess() {
    const assessment = await this.check();
    await this.#proposed;
    return assessment;
  }

  async #assess() {
    this.#work.begin("正在核查");
    const assessment = await this.#engine.assess();
    this.assessment = assessment;
    this.#history.follow(assessment);
    this.#proposed = this.#work.guarded(() => this.#propose(assessment));
    return assessment;
  }

  /** Forms and proposals of a large ledger take as long as the figures; these are looked at meanwhile. */
  async #propose(assessment) {
    try {
      assessment.forms = await this.#engine.forms();
      assessment.plans = await this.#engine.plans();
    } finally {
      if (this.assessment === assessment) this.tell("result", assessment);
    }
  }

  /** What became of the findings since the files last changed; null while there is nothing to compare. */
  get since() {
    return this.assessment && this.#history.changes(this.assessment);
  }

  /** A job that changes how files are read; it answers with a sentence to show, or "". */
  #reread(job) {
    return this.#work.queued(async () => {
      this.#work.notice = "";
      const said = await job();
      this.#read();
      this.#work.notice = said;
    });
  }

  #copied(job) {
    return this.#work.queued(async () => {
      this.#work.notice = "";
      this.#work.notice = await job((done, total, name) => {
        this.#work.progress(done, total, name, "正在批注");
      });
    });
  }

  /** A job that changes the result without leaving the step; it answers with how to say what was done. */
  #aftercare(job, verb = "") {
    return this.#work.queued(async () => {
      this.#work.notice = "";
      const before = this.assessment;
      if (verb) this.#work.begin(verb);
      try {
        const said = await job();
        this.#work.notice = await said(await this.#assess(), before, this.#proposed);
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
    return this.#work.guarded(async () => work());
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
    this.changed();
    try {
      await frame();
      await this.page("findings", { limit: 1 });
      await frame();
      window.print();
    } finally {
      this.printing = false;
      this.changed();
    }
  }

  async go(step) {
    if (step === 2 && this.merged) await this.#work.queued(() => this.merging.end());
    if (step >= 3 && !this.assessment) await this.check();
    if (step >= 3 && !this.assessment) return;
    this.closeRules(true);
    this.filling.close();
    this.packEditing.close();
    this.#step = step;
    this.changed();
  }

  /** The list of findings, wherever one was. */
  async showFindings(filter) {
    this.closeRules(true);
    await this.go(3);
    this.look("findings", filter);
  }

  get title() {
    const { period } = this.merged && this.assessment ? this.assessment : this.settings;
    return `${periodName(period)}区域化党建${this.merged ? "汇总" : "自查"}`;
  }

  async #open() {
    await this.merging.end();
    await this.#engine.begin({ ...this.settings }, (done, total, name) => this.#work.progress(done, total, name));
    this.#read();
  }

  #read() {
    this.#take();
    this.assessment = null;
    this.sheet = null;
    if (this.#step > 2) this.#step = 2;
    this.tell("change", { readings: this.readings });
  }

  #advanced() {
    if (this.#engine.readings().length !== this.readings.length) this.#read();
    else this.changed();
  }

  #take() {
    this.readings = this.#engine.readings();
    this.headings.follow(this.readings);
  }
}
