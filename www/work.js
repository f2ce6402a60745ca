import { Stopped } from "./client.js";

/** Milliseconds between two showings of how far the work has come. */
const SELDOM = 200;

/** What is done, one thing after another: how far it has come, and one sentence about how it ended. */
export class Work {
  /** Work under way: { done, total, name, verb }, or null. */
  busy = null;
  /** One sentence about something that happened, or "". */
  notice = "";

  #changed;
  #advanced;
  #failed;
  #queue = Promise.resolve();
  /** The timer that shows how far the work has come. */
  #pending = null;

  /** `changed()`: shows what changed; `advanced()`: shows what came of a part of the work; `failed(message)`: tells the page around. */
  constructor({ changed, advanced, failed }) {
    this.#changed = changed;
    this.#advanced = advanced;
    this.#failed = failed;
  }

  queued(work) {
    this.#queue = this.#queue
      .then(() => this.guarded(work))
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
  async guarded(work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Stopped) {
        this.notice = "已取消，先前读好的文件还在。";
      } else {
        if (error.name !== "Crash") this.notice = `没有做成：${error.message}`;
        this.#failed(error.message);
      }
      this.#changed();
      return undefined;
    }
  }

  begin(verb) {
    this.busy = { done: 0, total: 0, verb, name: "" };
    this.#changed();
  }

  /** Of many files, what became of them is shown now and then. */
  progress(done, total, name, verb = "正在读取") {
    const first = this.busy === null;
    this.busy = { done, total, name, verb };
    if (first) this.#changed();
    if (this.#pending) return;
    this.#pending = setTimeout(() => {
      this.#pending = null;
      this.#advanced();
    }, SELDOM);
  }
}
