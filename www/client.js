import { saysSpent } from "./memory.js";

/** Thrown to every waiting call when the engine has died; `spent`: for want of memory, as far as there is a sign of it. */
export class Crash extends Error {
  constructor(message, spent = false) {
    super(message);
    this.name = "Crash";
    this.spent = spent;
  }
}

/** Thrown to every waiting call when a person has stopped the work. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}

/** A trap leaves the engine's memory in an unknown state, and so does an exhausted stack. */
const FATAL = ["RuntimeError", "RangeError"];

/** Calls the worker and pairs each answer with its question. */
export class Client {
  #port;
  #waiting = new Map();
  #next = 0;
  #dead = null;

  constructor(port) {
    this.#port = port;
    port.onmessage = ({ data }) => this.#settle(data);
    port.onerror = (event) => {
      if (event.preventDefault) event.preventDefault();
      // A worker that a browser ends for want of memory has no last words.
      this.fail(new Crash(event.message || "worker error", !event.message || saysSpent(event)));
    };
  }

  get dead() {
    return this.#dead !== null;
  }

  /** Whether an answer is waited for. */
  get busy() {
    return this.#waiting.size > 0;
  }

  call(call, args = [], transfer = []) {
    if (this.#dead) return Promise.reject(this.#dead);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port.postMessage({ id, call, args }, transfer);
    });
  }

  /** Rejects what is waiting and whatever is asked from now on. */
  fail(error) {
    this.#dead = error;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }

  #settle({ id, ok, error }) {
    const question = this.#waiting.get(id);
    if (!question) return;
    if (error && (FATAL.includes(error.name) || error.spent)) {
      this.fail(new Crash(error.message, error.spent || saysSpent(error)));
      return;
    }
    this.#waiting.delete(id);
    if (error) question.reject(Object.assign(new Error(error.message), { name: error.name }));
    else question.resolve(ok);
  }
}
