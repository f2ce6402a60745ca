import { Crash, Stopped } from "./client.js";
import { mistakes, onBase, parsePack } from "./pack.js";

/** The rule pack in use, when it is none of those built in; and why one was not taken. */
export class Packs {
  /** A rule pack from a file, or changed here: { file, policy, base }; kept while the page is open. */
  own = null;
  /** Why a pack file was not taken: { file, mistakes }, or null. */
  trouble = null;

  #session;
  #engine;
  #work;
  #again;

  /**
   * `work(job)`: does a job in the queue; `job(open)` reads everything under a rule pack by `open` and answers whether it did.
   * `again(job)`: does a job in the queue, checks again and shows the sentence it answers with.
   */
  constructor(session, engine, work, again) {
    this.#session = session;
    this.#engine = engine;
    this.#work = work;
    this.#again = again;
  }

  /** A rule pack from a file; one with mistakes changes nothing. */
  load(blob) {
    return this.#use(blob.name, async () => parsePack(await blob.text()));
  }

  /** A rule pack of the page around, or one that was changed here. */
  take(policy) {
    return this.#use("", () => policy);
  }

  #use(file, read) {
    return this.#work(async (open) => {
      this.trouble = null;
      try {
        const policy = await read();
        await open(policy);
        this.own = { file, policy };
        return true;
      } catch (error) {
        if (error instanceof Stopped || error instanceof Crash) throw error;
        this.trouble = { file, mistakes: mistakes(error.message) };
        return false;
      }
    });
  }

  /** The same rule pack with coverage rates of another base. */
  useBase(base) {
    return this.#again(async () => {
      const { catalog, settings } = this.#session;
      const { title } = catalog.bases.find((it) => it.base === base);
      const policy = onBase(settings.policy, base, this.title);
      await this.#engine.begin({ ...settings, policy });
      this.#session.settings = { ...settings, policy };
      this.own = { file: "", policy, base: title };
      return () => `覆盖率的口径已改为「${title}」，全部重新核查完毕。`;
    });
  }

  /** What the rule pack in use is called. */
  get title() {
    const { merged, assessment, settings, catalog } = this.#session;
    const policy = merged && assessment ? assessment.policy.id : settings.policy;
    if (this.own && policy === this.own.policy) return policy.title || policy.id || this.own.file;
    const known = catalog.policies.find((it) => it.id === policy);
    return known ? known.title : policy;
  }
}
