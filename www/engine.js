import { json, unpack } from "./unpack.js";
import { Client, Crash, Stopped } from "./client.js";
import { crew, lanes, LARGEST, overlarge, Overlong, Readers, unopened } from "./readers.js";

/** What became of a file that cannot be read any more. */
const GONE = "在选择之后被移动或改动过，请重新选择";
/** What to do about a file there is no memory for. */
const SPENT = "这个文件太大，浏览器的内存不够用。请按街道分开成几个文件再选，或者请技术人员用命令行核查。";

/**
 * The engine in a worker, kept alive: when it dies, a new one is started with the same files.
 * Files are read by other workers, which die alone.
 * `assets.worker()` makes a worker, `assets.wasm()` gives the engine's bytes or address.
 */
export class Engine {
  #assets;
  #worker = null;
  #client = null;
  #recovery = null;
  #options = null;
  #remembered = [];
  #waivers = [];
  #entries = [];
  #wishes = null;
  #earlier = null;
  #summaries = null;
  #files = new Map();
  #readers;
  #width;
  /** Files are handed to the engine one by one, so that it is known which one it died of. */
  #turn = Promise.resolve();
  /** Stops the reading of files, whatever it is at; null while none are read. */
  #interrupt = null;

  /** Called after the engine's death was made good. */
  onrestart = () => {};

  constructor(assets, { width = crew(navigator.hardwareConcurrency), limit } = {}) {
    this.#assets = assets;
    this.#width = width;
    this.#readers = new Readers({ spawn: () => assets.worker(), source: () => assets.wasm(), limit });
  }

  /** Starts the worker; answers with the catalogue. */
  async start() {
    this.#worker = this.#assets.worker();
    this.#client = new Client(this.#worker);
    return this.#client.call("start", [await this.#assets.wasm(), "engine"]);
  }

  /** Begins a new check with other options; files already read are handed over again. Refused options change nothing. */
  async begin(options, onfile = () => {}) {
    await this.#recovery;
    const before = this.#options;
    this.#options = options;
    const client = this.#client;
    try {
      await this.#fill(client, onfile);
    } catch (error) {
      if (!(error instanceof Crash)) {
        this.#options = before;
        throw error;
      }
      await this.#recover(client);
    }
    return this.readings();
  }

  readings() {
    return [...this.#files.values()].filter((it) => it.reading).map((it) => it.reading);
  }

  /**
   * Reads files side by side. Never throws for what a file contains: one that kills its reader is refused as
   * damaged, one that takes too long or all the memory as too large. `onfile(done, total, name)` tells when one is begun or done.
   */
  async load(files, onfile = () => {}) {
    await this.#recovery;
    const entries = [];
    for (const { name, blob, mappings } of files) {
      if (this.#files.delete(name)) await this.call("unload", [name]);
      const entry = fresh(name, blob, mappings);
      this.#files.set(name, entry);
      entries.push(entry);
    }
    let [done, over] = [0, false];
    const tell = ({ name }) => {
      if (!over) onfile(done, entries.length, name);
    };
    const interrupted = new Promise((_, reject) => {
      this.#interrupt = () => reject(new Stopped());
    });
    const read = lanes(this.#width, entries, async (entry) => {
      if (!this.#has(entry)) return;
      tell(entry);
      await this.#read(entry);
      done += 1;
      tell(entry);
    });
    try {
      await Promise.race([read, interrupted]);
    } finally {
      over = true;
      this.#interrupt = null;
      this.#readers.rest();
      for (const entry of entries) if (!entry.reading) this.#drop(entry);
    }
    return this.readings();
  }

  async unload(name) {
    this.#files.delete(name);
    await this.call("unload", [name]);
  }

  /** A file as it was chosen, with the corrections of its tables: what `load` takes. */
  chosen(name) {
    const { blob, mappings } = this.#files.get(name);
    return { name, blob, mappings: [...mappings] };
  }

  /** The bytes of a file as it was chosen. Throws when it has gone since. */
  async original(name) {
    const entry = this.#files.get(name);
    if (!entry) throw new Error(`没有选过“${name}”这个文件`);
    try {
      return new Uint8Array(await entry.blob.arrayBuffer());
    } catch (error) {
      throw new Error(`“${name}”${GONE}`);
    }
  }

  /** Another file takes the place of one; when it cannot be read, all stays as it was. */
  async replace(name, next) {
    const before = this.chosen(name);
    try {
      await this.load([next]);
      const { refused } = this.#files.get(next.name).reading;
      if (refused) {
        await this.unload(next.name);
        throw new Error(refused.message);
      }
    } catch (error) {
      if (!this.#files.has(name)) await this.load([before]);
      throw error;
    }
    if (next.name !== name) await this.unload(name);
  }

  /** Sets findings aside, in place of those set aside before. */
  async waive(waivers) {
    await this.call("waive", [waivers]);
    this.#waivers = waivers;
  }

  /** Takes what people entered for scores, in place of what they entered before. */
  async enter(entries) {
    await this.call("enter", [entries]);
    this.#entries = entries;
  }

  /** Proposes joint branches and instructors as a person wants them, in place of earlier wishes. */
  async plan(wishes) {
    await this.call("plan", [wishes]);
    this.#wishes = wishes;
  }

  /** Works with sealed summaries instead of the files, `{ name, blob }` each; null: with the files again. */
  async merge(summaries) {
    await this.#recovery;
    this.#summaries = summaries;
    if (!summaries) {
      await this.begin(this.#options);
      return;
    }
    try {
      await this.#union(this.#client);
    } catch (error) {
      this.#summaries = null;
      if (error instanceof Crash) await this.#recover(this.#client);
      throw error;
    }
  }

  async #union(client) {
    const bytes = await Promise.all(this.#summaries.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer())));
    await client.call("merge", [this.#summaries.map(({ name }) => name), bytes]);
  }

  /** Compares with an earlier assessment; null: no longer. */
  async compare(earlier) {
    if (earlier) await this.call("compare", [earlier]);
    this.#earlier = earlier;
    if (!earlier) await this.begin(this.#options);
  }

  /** Corrects one table of one file. */
  async map(name, sheet, mapping) {
    const entry = this.#files.get(name);
    entry.reading = await this.call("map", [name, sheet, mapping]);
    entry.mappings.push([sheet, mapping]);
    return entry.reading;
  }

  /**
   * Corrections for every table with the same headings, in the files that are here and in later ones.
   * `changed`: the signatures to look at again; `forget`: whether they win over corrections of single files.
   */
  async remember(remembered, changed, forget = false) {
    await this.call("remember", [remembered]);
    this.#remembered = remembered;
    for (const entry of this.#files.values()) {
      if (!entry.given || !changed.some((it) => entry.signatures.has(it))) continue;
      if (forget) entry.mappings = [];
      await this.#put(entry);
    }
  }

  /** Any call that changes nothing; after a death it is refused, and the engine is whole again. */
  async call(name, args, transfer = []) {
    await this.#recovery;
    const client = this.#client;
    try {
      return await client.call(name, args, transfer);
    } catch (error) {
      if (error instanceof Crash) await this.#recover(client);
      throw error;
    }
  }

  /** All figures; as bytes they leave the worker without being copied. */
  async assess() {
    return unpack(await this.call("assess", []));
  }

  /** The forms of the yearly statistics, which `assess` leaves out. */
  async forms() {
    return json(await this.call("forms", []));
  }

  /** What could be done: the proposals, which `assess` leaves out. */
  async plans() {
    return json(await this.call("plans", []));
  }

  /** Drops what is under way; what was finished before stays. */
  async stop() {
    const client = this.#client;
    const reading = this.#interrupt !== null;
    if (reading) this.#interrupt();
    if (this.#readers.busy) {
      this.#readers.stop(new Stopped());
      return;
    }
    if (reading && !client.busy) return;
    client.fail(new Stopped());
    await this.#renew(client);
  }

  /** Ends every worker; nothing can be asked after this. */
  end() {
    this.#readers.stop(new Stopped());
    if (!this.#worker) return;
    this.#client.fail(new Stopped());
    this.#worker.terminate();
  }

  async #read(entry) {
    const bytes = await contents(entry);
    if (!bytes || !this.#has(entry)) return;
    try {
      entry.parcel = new Blob([await this.#readers.read(bytes)]);
    } catch (error) {
      if (error instanceof Crash) breakBy(entry, error);
      else if (error instanceof Overlong) entry.broken = "too-large";
      else throw error;
    }
    await this.#put(entry);
  }

  #put(entry) {
    const turn = this.#turn.then(() => this.#hand(entry));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #hand(entry) {
    await this.#recovery;
    if (!this.#has(entry)) return;
    const client = this.#client;
    entry.given = true;
    try {
      await give(client, entry);
    } catch (error) {
      if (error instanceof Stopped) entry.given = entry.reading !== null;
      if (!(error instanceof Crash)) throw error;
      await this.#recover(client);
    }
  }

  #drop(entry) {
    if (this.#has(entry)) this.#files.delete(entry.name);
  }

  /** Whether a file is still among those chosen. */
  #has(entry) {
    return this.#files.get(entry.name) === entry;
  }

  /** A workspace with the options, the corrections, what was set aside, what was wished and every file that was handed over. */
  async #fill(client, onfile) {
    await client.call("begin", [this.#options]);
    await client.call("remember", [this.#remembered]);
    if (this.#waivers.length > 0) await client.call("waive", [this.#waivers]);
    if (this.#entries.length > 0) await client.call("enter", [this.#entries]);
    if (this.#wishes) await client.call("plan", [this.#wishes]);
    if (this.#earlier) await client.call("compare", [this.#earlier]);
    const entries = [...this.#files.values()].filter((it) => it.given);
    for (const [index, entry] of entries.entries()) {
      onfile(index, entries.length, entry.name);
      try {
        await give(client, entry);
      } catch (error) {
        if (error instanceof Crash) entry.suspect = error;
        throw error;
      }
    }
    if (this.#summaries) await this.#union(client);
  }

  async #recover(dead) {
    if (await this.#renew(dead)) this.onrestart();
  }

  /** Once for each death, however many calls it took with it; true for the first of them. */
  async #renew(dead) {
    const first = dead === this.#client;
    if (first) this.#recovery = this.#rebuild();
    await this.#recovery;
    return first;
  }

  /** Nothing else is asked meanwhile: a file the new engine dies of is the cause, and is refused from then on. */
  async #rebuild() {
    for (;;) {
      this.#worker.terminate();
      await this.start();
      if (!this.#options) return;
      for (const entry of this.#files.values()) entry.suspect = null;
      try {
        await this.#fill(this.#client, () => {});
        return;
      } catch (error) {
        const cause = [...this.#files.values()].find((it) => it.suspect);
        if (!cause || cause.broken) throw error;
        cause.mappings = [];
        breakBy(cause, cause.suspect);
      }
    }
  }
}

/** A file chosen and not yet read. `given`: handed to the engine. `broken`: why it cannot be read; `spent`: for want of memory. */
function fresh(name, blob, mappings = []) {
  return {
    name, blob, parcel: null, broken: null, spent: false, given: false, suspect: null, mappings, signatures: new Set(), reading: null,
  };
}

/** Notes that an engine died of a file. */
function breakBy(entry, { spent }) {
  Object.assign(entry, { broken: spent ? "too-large" : "damaged", spent });
}

/** Has an engine take one file that was read, or note that it could not be read. */
async function give(client, entry) {
  const { name, broken, mappings } = entry;
  if (broken) {
    const bytes = await contents(entry);
    if (bytes) entry.reading = await client.call("refuse", [name, bytes, broken], [bytes.buffer]);
    if (bytes && entry.spent) entry.reading.refused.message = SPENT;
    return;
  }
  const parcel = new Uint8Array(await entry.parcel.arrayBuffer());
  let reading = await client.call("open", [name, parcel], [parcel.buffer]);
  const known = mappings.filter(([sheet]) => reading.sheets.some((it) => it.sheet === sheet));
  for (const [sheet, mapping] of known) reading = await client.call("map", [name, sheet, mapping]);
  for (const { signature } of reading.sheets) entry.signatures.add(signature);
  entry.reading = reading;
}

/** The bytes of a file, or null with the refusal as its reading. */
async function contents(entry) {
  if (entry.blob.size > LARGEST) {
    entry.reading = overlarge(entry.name);
    return null;
  }
  try {
    return new Uint8Array(await entry.blob.arrayBuffer());
  } catch (error) {
    entry.reading = unopened(entry.name, "damaged", `文件${GONE}。`);
    return null;
  }
}
