import { save } from "./files.js";

/** The steps of the way through the page, as the page around names them. */
export const STEP_NAMES = ["choose", "check", "result", "report"];

/** What the page around wants of the element, and how it is given what a person takes home. */
export class Host {
  /** Tells drafts of several elements on one page apart. */
  name = "";
  /** Steps that are shown, from 1. */
  steps = STEP_NAMES.map((_, index) => index + 1);
  /** The ledgers asked for; null: all. */
  ledgers = null;
  /** Whether files are offered as downloads. */
  downloads = true;

  #tell;

  /** `tell(name, detail)`: tells the page around; answers whether it took what it was told. */
  constructor(tell) {
    this.#tell = tell;
  }

  /** The step on show when a person is at one that may be hidden: the last shown before it, or the first of all. */
  shown(step) {
    const before = this.steps.filter((it) => it <= step);
    return before.length > 0 ? before[before.length - 1] : this.steps[0];
  }

  /** The step shown after another; 0: it is the last. */
  after(step) {
    return this.steps.find((it) => it > step) || 0;
  }

  /** A file a person takes home: given to the page around, and downloaded unless that one took it. */
  give(name, bytes, type) {
    const blob = new Blob([bytes], { type });
    const taken = this.#tell("save", { name, type, blob });
    if (this.downloads && !taken) save(name, blob);
  }

  /** What pressing a button does with a file. */
  get taking() {
    return this.downloads ? "下载" : "交出";
  }

  /** What became of a file. */
  get taken() {
    return this.downloads ? "已下载" : "已交给所在的网页";
  }
}

/** Words of an attribute, parted by spaces or commas; null: it says nothing. */
export function words(text) {
  const found = (text || "").split(/[\s,，、]+/).filter(Boolean);
  return found.length > 0 ? found : null;
}
