import { Client, Crash, Stopped } from "./client.js";

/**
 * The engine in a worker, kept alive: when it dies, a new one is started with the same files.
 * `assets.worker()` makes a worker, `assets.wasm()` gives the engine's bytes or address.
 */
export class Engine {
  #assets;
  #worker = null;
  #client = null;
  #recovery = null;
  #options = null;
  #files = new Map();

  /** Called with the name of the file being read (or null) after a death was made good. */
  onrestart = () => {};

  constructor(assets) {
    this.#assets = assets;
  }

  /** Starts the worker; answers with the catalogue. */
  async start() {
    this.#worker = this.#assets.worker();
    this.#client = new Client(this.#worker);
    return this.#client.call("start", [await this.#assets.wasm()]);
  }

  /** Begins a new check with other options; files already loaded are loaded again. */
  async open(options, onfile = () => {}) {
    await this.#recovery;
    this.#options = options;
    try {
      await this.#client.call("open", [options]);
      await this.#reload(onfile);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      await this.#recover(this.#client, onfile);
    }
    return this.readings();
  }

  readings() {
    return [...this.#files.values()].map((it) => it.reading);
  }

  /** Never throws for what a file contains: a file that kills the engine is refused as damaged. */
  async load(name, blob) {
    await this.#recovery;
    const entry = { name, blob, mappings: new Map(), reading: null };
    if (this.#files.delete(name)) await this.call("unload", [name]);
    await this.#read(entry);
    this.#files.set(name, entry);
    return entry.reading;
  }

  async unload(name) {
    this.#files.delete(name);
    await this.call("unload", [name]);
  }

  async map(name, sheet, mapping) {
    const entry = this.#files.get(name);
    const reading = await this.call("map", [name, sheet, mapping]);
    entry.mappings.set(sheet, mapping);
    entry.reading = reading;
    return reading;
  }

  /** Any call that changes nothing; after a death it is refused, and the engine is whole again. */
  async call(name, args) {
    await this.#recovery;
    const client = this.#client;
    try {
      return await client.call(name, args);
    } catch (error) {
      if (error instanceof Crash) {
        await this.#recover(client);
        this.onrestart(null);
      }
      throw error;
    }
  }

  /** Drops what is under way; what was finished before stays. */
  stop() {
    const client = this.#client;
    client.fail(new Stopped());
    return this.#recover(client);
  }

  async #read(entry) {
    const client = this.#client;
    let bytes;
    try {
      bytes = new Uint8Array(await entry.blob.arrayBuffer());
    } catch (error) {
      entry.reading = refused(entry.name, "damaged", "文件在选择之后被移动或改动过，请重新选择。");
      return;
    }
    try {
      entry.reading = await client.call("load", [entry.name, bytes], [bytes.buffer]);
      for (const [sheet, mapping] of entry.mappings) {
        entry.reading = await client.call("map", [entry.name, sheet, mapping]);
      }
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      entry.reading = refused(entry.name, "damaged", "读取这个文件时程序中断，文件可能已损坏。请用 WPS 打开后另存为新文件再试。");
      await this.#recover(client);
      this.onrestart(entry.name);
    }
  }

  /** A file that was refused because it killed the engine is not tried again. */
  async #reload(onfile) {
    const entries = [...this.#files.values()];
    for (const [index, entry] of entries.entries()) {
      if (entry.reading.sha256 === "") continue;
      onfile(index, entries.length, entry.name);
      await this.#read(entry);
    }
  }

  /** Once for each death, however many calls it took with it. */
  async #recover(dead, onfile = () => {}) {
    if (dead !== this.#client) return;
    this.#recovery = this.#rebuild(onfile);
    await this.#recovery;
  }

  async #rebuild(onfile) {
    this.#worker.terminate();
    await this.start();
    if (!this.#options) return;
    await this.#client.call("open", [this.#options]);
    await this.#reload(onfile);
  }
}

function refused(file, code, message) {
  return { file, sha256: "", format: "unknown", refused: { code, message }, sheets: [] };
}
