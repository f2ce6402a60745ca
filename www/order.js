import { lanes } from "./readers.js";

/** Of each lane, so many items may be ready and wait for their turn. */
const AHEAD = 4;

/**
 * Makes items ready, `width` at a time, and takes them in the order of the list, whichever is ready first.
 * `prepare(item)` may take its time; `take(item, ready)` is done at once. What waits for a slow item is bounded.
 */
export async function inOrder(width, items, { prepare, take }) {
  const ready = new Map();
  let waiting = [];
  let turn = 0;
  let failed = false;
  const wake = () => {
    const before = waiting;
    waiting = [];
    for (const go of before) go();
  };
  await lanes(width, items.keys(), async (index) => {
    while (!failed && index >= turn + width * AHEAD) await new Promise((go) => waiting.push(go));
    if (failed) return;
    try {
      ready.set(index, await prepare(items[index]));
      for (; !failed && ready.has(turn); turn++) {
        const it = ready.get(turn);
        ready.delete(turn);
        take(items[turn], it);
      }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      wake();
    }
  });
}
