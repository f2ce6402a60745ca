/** Milliseconds between two lines where nothing can be rewritten, and between two rewritings where it can. */
const RARELY = 3000;
const OFTEN = 100;

/** How far long work has come: one line that rewrites itself on a terminal, elsewhere a line every few seconds. */
export class Progress {
  #stream;
  #now;
  #told;
  #open = false;

  constructor(stream, now = Date.now) {
    this.#stream = stream;
    this.#now = now;
    this.#told = now() - (stream.isTTY ? OFTEN : 0);
  }

  tell(text) {
    const { isTTY } = this.#stream;
    const now = this.#now();
    if (now - this.#told < (isTTY ? OFTEN : RARELY)) return;
    this.#told = now;
    this.#stream.write(isTTY ? `\r${text}\u001b[K` : `${text}\n`);
    this.#open = Boolean(isTTY);
  }

  /** The line makes room for others. */
  end() {
    if (this.#open) this.#stream.write("\r\u001b[K");
    this.#open = false;
  }
}
