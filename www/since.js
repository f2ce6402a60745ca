import { parted } from "./names.js";
import { range } from "./range.js";

/**
 * What became of the findings of an earlier check: put right, still open, new.
 * Told by content first. What is left on both sides is the same problem when the rule is the same and
 * so is the cell, or else the organization, the period and the column: such a one counts as still open,
 * never as put right. What lay in a file that was taken away is not put right either.
 * @param {import("../src/api").Assessment} before
 * @param {import("../src/api").Assessment} now
 */
export function changes(before, now) {
  const files = { before: stems(before), now: stems(now) };
  let old = all(before);
  let fresh = all(now);
  const open = [];
  for (const telling of [({ key }) => key, byCell, byColumn]) {
    const waiting = new Map();
    for (const it of old) {
      const key = telling(it);
      if (!waiting.has(key)) waiting.set(key, []);
      waiting.get(key).push(it);
    }
    const left = new Set(old);
    fresh = fresh.filter((it) => {
      const same = waiting.get(telling(it));
      if (!same || same.length === 0) return true;
      left.delete(same.shift());
      open.push(it);
      return false;
    });
    old = [...left];
  }
  const here = ({ at }, side) => at.length === 0 || side.has(stem(at[0].file));
  const fixed = old.filter((it) => here(it, files.now));
  return {
    fixed, open, fresh,
    gone: old.length - fixed.length,
    added: fresh.filter((it) => !here(it, files.before)).length,
  };
}

/** In words, when there is something to say: 少了 2 个问题，新出现 1 个问题 */
export function told({ fixed, fresh }) {
  const parts = [fixed.length > 0 && `少了 ${fixed.length} 个问题`, fresh.length > 0 && `新出现 ${fresh.length} 个问题`].filter(Boolean);
  return parts.join("，") || "问题没有增减";
}

/** One result after another, and what became of the findings since the files last changed. */
export class History {
  #last = null;
  /** What of the result before that is compared with. */
  #before = null;
  #uploaded = false;
  #told = { before: null, now: null, changes: null };

  /** Files were chosen or taken away: the next result is compared with the last one. */
  uploaded() {
    this.#uploaded = true;
  }

  /** Corrections made here add up, until files are chosen again. */
  follow(now) {
    const before = this.#last;
    this.#last = now;
    if (before && !comparable(before, now)) this.#before = null;
    else if (before && !sameFiles(before, now) && (this.#uploaded || !this.#before)) {
      const { policy, period, asOf, inputs, findings, waived } = before;
      this.#before = { policy, period, asOf, inputs, findings, waived };
    }
    this.#uploaded = false;
  }

  /** The changes up to a result; null while there is nothing to compare. */
  changes(now) {
    const before = this.#before;
    if (!before || !comparable(before, now) || sameFiles(before, now)) return null;
    if (this.#told.before !== before || this.#told.now !== now) this.#told = { before, now, changes: changes(before, now) };
    return this.#told.changes;
  }
}

/** Whether two checks were made alike, so that their findings can be compared. */
function comparable(before, now) {
  return before.policy.sha256 === now.policy.sha256 && before.period === now.period && before.asOf === now.asOf;
}

/** Whether two checks were of the same files. */
function sameFiles(before, now) {
  const inputs = ({ inputs: list }) => list.map((it) => it.sha256).sort().join();
  return inputs(before) === inputs(now);
}

/** What was set aside is a problem all the same. */
function all({ findings, waived }) {
  return [...findings, ...waived.map((it) => it.finding)];
}

function byCell({ rule, at }) {
  return at.length === 0 ? "" : [rule, stem(at[0].file), at[0].sheet, at[0].cell].join("\n");
}

function byColumn({ rule, org, period, at }) {
  return [rule, org, period, at.length === 0 ? "" : range(at[0].cell).left].join("\n");
}

function stems({ inputs }) {
  return new Set(inputs.map((it) => stem(it.file)));
}

/** "名册_已改正（2）.xlsx" and "名册.xls" are the same file to a person. */
export function stem(file) {
  return parted(file)[0].replace(/_已改正(（\d+）)?$/, "");
}
