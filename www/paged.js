/** Lines asked for at once. */
const PAGE = 100;

/** A long list of the engine, fetched by page as it comes into view. */
export class Paged {
  /** How many lines there are; null while nobody knows. */
  total = null;
  /** One place for each line, the same array as long as it is the same list. */
  lines = [];
  failed = "";

  #ask;
  #came;
  #waiting = new Set();

  /** `ask(offset, limit)` answers with { total, lines }; `came()` is called when more are there. */
  constructor(ask, came) {
    this.#ask = ask;
    this.#came = came;
  }

  /** Fetches what is missing of some lines, by their indices. */
  want(indices) {
    const missing = indices.filter((it) => this.lines[it].line === null);
    for (const page of new Set(missing.map((it) => Math.floor(it / PAGE)))) this.#fetch(page * PAGE, PAGE);
  }

  /** The first lines; of a short list that is all. */
  begin(limit = PAGE) {
    return this.#fetch(0, limit);
  }

  async #fetch(offset, limit) {
    if (this.#waiting.has(offset)) return;
    this.#waiting.add(offset);
    try {
      const { total, lines } = await this.#ask(offset, limit);
      if (total !== this.total) this.lines = Array.from({ length: total }, (_, index) => ({ index, line: null }));
      this.total = total;
      lines.forEach((line, at) => (this.lines[offset + at].line = line));
    } catch (error) {
      this.failed = error.message;
    } finally {
      this.#waiting.delete(offset);
    }
    this.#came();
  }
}
