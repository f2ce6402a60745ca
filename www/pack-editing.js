import { JSON_TYPE } from "./files.js";
import { extending, nameOf } from "./pack-patch.js";

const PAUSE = 200;
/** What a duty added here rests on. */
const PRACTICE = "practice-own-duty";

/** The rule pack a person looks at and changes; nothing is used or saved before they say so. */
export class PackEditing {
  /** The pack as it is to be, whole; null while the form is closed. */
  pack = null;
  /** The pack it extends, whole. */
  below = null;
  /** What is wrong with it. */
  wrong = [];

  #engine;
  #changed;
  #host;
  #opener = null;
  #base = "";
  #start = null;
  #past = [];
  #timer = 0;

  constructor(engine, changed, host) {
    this.#engine = engine;
    this.#changed = changed;
    this.#host = host;
  }

  /** `policy`: the id of a built-in pack, or a pack. One that extends none is written on the first built in. */
  async show(policy, fallback, opener) {
    const own = typeof policy === "object";
    this.#base = own ? policy.extends || fallback : policy;
    const [pack, below] = await Promise.all([policy, this.#base].map((it) => this.#engine.call("resolve", [it])));
    delete pack.extends;
    delete below.extends;
    this.below = below;
    this.#start = pack;
    this.#past = [];
    this.#opener = opener;
    this.wrong = [];
    this.pack = own ? pack : { ...pack, id: `${pack.id}-own`, title: `${pack.title}（改）`, version: "1", note: `在「${pack.title}」基础上改。` };
    this.#changed();
  }

  close() {
    const opener = this.#opener;
    this.pack = null;
    this.#opener = null;
    this.#changed();
    return opener;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  /** What is written into the file: only what differs from the pack below. */
  get written() {
    return extending(this.#base, this.below, this.pack);
  }

  /** Duties of the pack, and those that were taken out of it here; added ones last. */
  get duties() {
    const all = this.#start.duties.map((it) => this.pack.duties.find((one) => nameOf(one) === nameOf(it)) || { ...it, out: true });
    return [...all, ...this.pack.duties.filter((it) => this.isOwn("duties", it))];
  }

  /** Whether something of a list was not in the pack when the form was opened. */
  isOwn(list, thing, table = null) {
    const before = (table ? this.#start[table][list] : this.#start[list]) || [];
    return !before.some((it) => nameOf(it) === nameOf(thing));
  }

  /** Adds a duty of a known kind, or of a kind of its own that is told by words: `duty` is null. */
  addDuty({ duty, title, rule }) {
    const id = unused(duty || "own-duty", this.duties);
    const told = duty ? { duty } : { duty: id, ifRecorded: false, title, words: [] };
    this.set({ duties: [...this.pack.duties, { id, ...told, rule, owedBy: [], per: "quarter", times: 1, basis: PRACTICE }] });
  }

  removeDuty(name) {
    this.set({ duties: this.pack.duties.filter((it) => nameOf(it) !== name) });
  }

  set(change) {
    this.#past = [...this.#past.slice(-99), this.pack];
    this.pack = { ...this.pack, ...change };
    this.#follow();
  }

  setDuty(name, change) {
    this.set({ duties: this.pack.duties.map((it) => (nameOf(it) === name ? { ...it, ...change } : it)) });
  }

  /** Takes a duty out, or back in at its place. */
  useDuty(name, used) {
    const wanted = (it) => (nameOf(it) === name ? used : !it.out);
    this.set({ duties: this.duties.filter(wanted).map(({ out, ...it }) => it) });
  }

  /** A rule set as it usually is says nothing in the pack. */
  setRule({ code, severity, limits }, change) {
    const { [code]: before = {}, ...rules } = this.pack.rules || {};
    const next = { ...before, ...change };
    const own = {};
    if (next.off) own.off = true;
    if (next.severity && next.severity !== severity) own.severity = next.severity;
    const set = Object.entries(next.limits || {}).filter(([name, value]) => limits.find((it) => it.name === name).value !== value);
    if (set.length > 0) own.limits = Object.fromEntries(set);
    this.set({ rules: Object.keys(own).length > 0 ? { ...rules, [code]: own } : rules });
  }

  /** Changes one entry of a list of a scoring table, `score` or `points`. */
  setScored(table, list, at, change) {
    this.#setList(table, list, this.pack[table][list].map((it, index) => (index === at ? { ...it, ...change } : it)));
  }

  /** Adds an item that a person enters. */
  addIndicator(table) {
    const { indicators, parts = [] } = this.pack[table];
    const part = parts.length > 0 ? { part: parts[0].id } : {};
    this.#setList(table, "indicators", [...indicators, { id: unused("own-item", indicators), title: "新指标", ...part, role: "bonus", max: 5, entered: "points" }]);
  }

  /** Adds a grade above the last one, which is for everybody else. */
  addGrade(table) {
    const { grades } = this.pack[table];
    const { from, share } = grades[grades.length - 2] || {};
    const line = { ...(from ? { from: Math.max(1, from - 10) } : {}), ...(share ? { share } : {}) };
    this.#setList(table, "grades", [...grades.slice(0, -1), { id: unused("own-grade", grades), title: "新等次", ...line }, ...grades.slice(-1)]);
  }

  removeScored(table, list, at) {
    this.#setList(table, list, this.pack[table][list].filter((_, index) => index !== at));
  }

  #setList(table, list, value) {
    this.set({ [table]: { ...this.pack[table], [list]: value } });
  }

  undo() {
    if (!this.canUndo) return;
    this.pack = this.#past.pop();
    this.#follow();
  }

  save() {
    const name = `规则包_${this.pack.title.replace(/[\\/:*?"<>|.]/g, "")}.json`;
    this.#host.give(name, `${JSON.stringify(this.written, null, 2)}\n`, JSON_TYPE);
  }

  #follow() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), PAUSE);
    this.#changed();
  }

  /** Asks the engine what is wrong. */
  async check() {
    const { pack } = this;
    if (!pack) return;
    const wrong = await this.#engine.call("lint", [this.written]);
    if (this.pack !== pack) return;
    this.wrong = wrong;
    this.#changed();
  }
}

/** A name that none of the list has. */
function unused(stem, list) {
  for (let number = 1; ; number++) if (!list.some((it) => nameOf(it) === `${stem}-${number}`)) return `${stem}-${number}`;
}
