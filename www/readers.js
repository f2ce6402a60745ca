import { Client } from "./client.js";

export { Crash, Stopped } from "./client.js";
export { serve } from "./dispatch.js";

/** Thrown for a file whose reading took longer than it may. */
export class Overlong extends Error {
  constructor() {
    super("overlong");
    this.name = "Overlong";
  }
}

const MEGABYTE = 2 ** 20;
/** Bytes of the largest file that is even opened. */
export const LARGEST = 512 * MEGABYTE;
/** A reader's memory never shrinks, so one that has grown beyond this is replaced. */
const KEPT = 128 * MEGABYTE;

/** The reading of a file of which nothing is known. */
export function unopened(file, code, message) {
  return { file, sha256: "", format: "unknown", refused: { code, message }, sheets: [], years: [] };
}

/** The reading of a file that is larger than `LARGEST`. */
export function overlarge(file) {
  return unopened(file, "too-large", `文件超过 ${LARGEST / MEGABYTE} MB，请拆成几个文件再试。`);
}

/** Milliseconds a file of this size may take: 10 s, and 5 s for each megabyte, at most 30 s. */
export function patience(size) {
  return Math.min(30000, 10000 + (5000 * size) / MEGABYTE);
}

/** How many readers suit a machine with so many processors. */
export function crew(processors) {
  return Math.max(1, Math.min(3, (processors || 2) - 1));
}

/**
 * Instances of the engine that only turn files into parcels, apart from the one that holds the records:
 * what a malformed file kills, or keeps busy for too long, is one reader, and the next file gets another.
 * `spawn()` makes a worker that answers `start`, `parse` and `memory`; `source()` is what `start` is given.
 */
export class Readers {
  #spawn;
  #source;
  #limit;
  #idle = [];
  #live = new Set();

  constructor({ spawn, source = () => null, limit = patience }) {
    this.#spawn = spawn;
    this.#source = source;
    this.#limit = limit;
  }

  get busy() {
    return this.#live.size > this.#idle.length;
  }

  /** The parcel of a file; `bytes` are handed over. Throws Crash, Overlong or Stopped. */
  async read(bytes) {
    const limit = this.#limit(bytes.length);
    const reader = this.#rested() || (await this.#start());
    const timer = setTimeout(() => reader.client.fail(new Overlong()), limit);
    try {
      const parcel = await reader.client.call("parse", [bytes], [bytes.buffer]);
      if ((await reader.client.call("memory")) > KEPT) this.#end(reader);
      else this.#idle.push(reader);
      return parcel;
    } catch (error) {
      this.#end(reader);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends readers that have nothing to do, and gives their memory back. */
  rest() {
    for (const reader of this.#idle.splice(0)) this.#end(reader);
  }

  /** Ends all of them; whatever is being read fails with `error`. */
  stop(error) {
    this.#idle.length = 0;
    for (const reader of [...this.#live]) {
      reader.client.fail(error);
      this.#end(reader);
    }
  }

  /** A reader that waits and is still alive. */
  #rested() {
    while (this.#idle.length > 0) {
      const reader = this.#idle.pop();
      if (!reader.client.dead) return reader;
      this.#end(reader);
    }
    return null;
  }

  async #start() {
    const port = this.#spawn();
    const reader = { port, client: new Client(port) };
    this.#live.add(reader);
    try {
      await reader.client.call("start", [await this.#source(), "reader"]);
    } catch (error) {
      this.#end(reader);
      if (error.name !== "Crash") throw error;
      throw new Error(`读取程序没有启动（${error.message}）`);
    }
    return reader;
  }

  #end(reader) {
    if (this.#live.delete(reader)) reader.port.terminate();
  }
}

/** Does `work` on every item, `width` at a time; after a failure none is begun any more. */
export async function lanes(width, items, work) {
  const queue = [...items];
  const lane = async () => {
    try {
      while (queue.length > 0) await work(queue.shift());
    } catch (error) {
      queue.length = 0;
      throw error;
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: width }, lane));
  const failed = outcomes.find((it) => it.status === "rejected");
  if (failed) throw failed.reason;
}
