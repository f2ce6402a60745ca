import { VirtualizerController } from "@tanstack/lit-virtual";

/** Shorter lists stand in the page as they are. */
const SHORT = 100;
/** Lines made ready above and below those in view. */
const AROUND = 6;

/**
 * Of a long list in a scroll box, the lines in view and gaps as high as what is left out.
 * A line that holds the focus is never left out, so that nobody loses their place by scrolling.
 */
export class Lines {
  #virtual;
  #estimate;
  #list = [];
  #key = String;
  #head = null;
  #held = null;
  /** What was shown last, and of which list. */
  #parts = { list: null, parts: [] };
  /** The elements of the lines that are in the page. */
  #elements = new Set();

  /** `box()`: the scroll box; `estimate(line)`: how high a line is, in pixels, before it is seen. */
  constructor(host, { box, estimate }) {
    this.#estimate = estimate;
    this.#virtual = new VirtualizerController(host, {
      count: 0,
      overscan: AROUND,
      initialRect: { width: 0, height: 700 },
      getScrollElement: () => (this.long ? box() : null),
      estimateSize: (index) => this.#estimate(this.#list[index]),
      rangeExtractor: (range) => this.#range(range),
    });
    host.addController(this);
    host.addEventListener("focusin", (event) => this.#hold(event));
  }

  /** An element has no height before it is in the page, and another line may have moved into it. */
  hostUpdated() {
    const virtual = this.#virtual.getVirtualizer();
    for (const it of this.#elements) {
      if (it.isConnected && this.long) virtual.measureElement(it);
      else if (!it.isConnected) this.#elements.delete(it);
    }
    virtual.measureElement(null);
  }

  get long() {
    return this.#list.length > SHORT;
  }

  /** Called with each line's element as it comes; it tells how high the line really is. */
  measure = (element) => {
    if (element && this.long) this.#elements.add(element);
  };

  /**
   * What to show of `list`: { index, line, key } and { gap } in turns, a gap in pixels. Another array is another list.
   * `key(line)` tells lines apart; `head(index)` names a line that is shown with those below it; `all`: on paper.
   * `held`: the index of a line that is shown wherever one has scrolled to.
   */
  view(list, { key, head = null, all = false, held = null }) {
    if (list !== this.#list) {
      this.#list = list;
      this.#key = (index) => key(list[index]);
      this.#head = head;
    }
    if (all || !this.long) return list.map((line, index) => ({ index, line, key: key(line) }));
    const virtual = this.#virtual.getVirtualizer();
    virtual.setOptions({ ...virtual.options, count: list.length, getItemKey: this.#key });
    if (held !== null && (!this.#held || this.#held.index !== held)) {
      this.#held = { key: this.#key(held), list, index: held };
      // The range is worked out anew only by another function.
      virtual.setOptions({ ...virtual.options, rangeExtractor: (range) => this.#range(range) });
    }
    // While another page is over it, the box has no height: what was on show stays, with its focus.
    if (this.#parts.list === list && virtual.getSize() === 0) return this.#parts.parts;
    const parts = [];
    let at = 0;
    for (const { index, start, end } of virtual.getVirtualItems()) {
      if (start > at) parts.push({ gap: start - at, key: `gap ${parts.length === 0 ? "before" : index}` });
      parts.push({ index, line: list[index], key: this.#key(index) });
      at = end;
    }
    const rest = virtual.getTotalSize() - at;
    if (rest > 0) parts.push({ gap: rest, key: "gap after" });
    this.#parts = { list, parts };
    return parts;
  }

  #range({ startIndex, endIndex, overscan, count }) {
    const wanted = new Set();
    const from = Math.max(0, startIndex - overscan);
    if (this.#head) wanted.add(this.#head(from));
    for (let at = from; at <= Math.min(count - 1, endIndex + overscan); at++) wanted.add(at);
    const held = this.#held === null ? -1 : this.#place();
    if (held >= 0) wanted.add(held);
    return [...wanted].sort((a, b) => a - b);
  }

  #hold(event) {
    const line = event.composedPath().find((it) => it.dataset && it.dataset.index !== undefined);
    const index = line ? Number(line.dataset.index) : -1;
    this.#held = index >= 0 && index < this.#list.length ? { key: this.#key(index), list: this.#list, index } : null;
  }

  /** Where the line with the focus stands now. */
  #place() {
    const held = this.#held;
    if (held.list !== this.#list) {
      held.list = this.#list;
      held.index = this.#list.findIndex((_, index) => this.#key(index) === held.key);
    }
    return held.index;
  }
}

/**
 * Keys by which lines that come take over the elements of lines that went, which is quicker than making new ones;
 * a line that stays keeps its own. For lines without a state of their own.
 */
export class Slots {
  #keys = new Map();
  #made = 0;

  /** The keys of the lines now shown, by their indices. */
  of(indices) {
    const before = this.#keys;
    const next = new Map();
    for (const it of indices) if (before.has(it)) next.set(it, before.get(it));
    const free = [...before].filter(([it]) => !next.has(it)).map(([, key]) => key);
    for (const it of indices) if (!next.has(it)) next.set(it, free.length > 0 ? free.pop() : this.#made++);
    this.#keys = next;
    return next;
  }
}
