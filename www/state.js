import { Corrections } from "./corrections.js";
import { Entries } from "./entries.js";
import { Waivers } from "./waivers.js";
import { Wishes } from "./wishes.js";

const FORMAT = 1;
const KINDS = ["together", "apart", "alone", "send", "spare"];

/**
 * What a person set, corrected and added, as plain data: no file, only which there were.
 * @typedef {{
 *   lianjian: 1,
 *   settings: { policy: string | object, period: string, asOf: string },
 *   corrections: object[], waivers: object[], entries: object[], wishes: object[],
 *   files: { file: string, sha256: string }[]
 * }} State
 */

/** @returns {State} */
export function stateOf({ settings, headings, aftercare, readings }) {
  const { waivers, entries, wishes } = aftercare;
  const files = readings.map(({ file, sha256 }) => ({ file, sha256 }));
  const state = { lianjian: FORMAT, settings, corrections: headings.corrections.list, waivers: waivers.list, entries: entries.list, wishes: wishes.list, files };
  return JSON.parse(JSON.stringify(state));
}

/** A state as it was saved, or as it came back from a store. Throws when it is none. */
export function parseState(state) {
  if (!state || state.lianjian !== FORMAT || !isSettings(state.settings)) {
    throw new Error("这不是保存下来的状态，或者是别的版本存的。");
  }
  const { policy, period, asOf } = state.settings;
  const list = (of) => JSON.stringify(of || []);
  const wishes = state.wishes || [];
  if (!Array.isArray(wishes) || !wishes.every(isWish)) throw new Error("状态里的建议安排写得不对。");
  return {
    settings: { policy, period, asOf },
    corrections: Corrections.parse(list(state.corrections)),
    waivers: Waivers.parse(list(state.waivers)),
    entries: Entries.parse(list(state.entries)),
    wishes: new Wishes(wishes),
  };
}

function isSettings(value) {
  return Boolean(value) && typeof value.period === "string" && /^\d{4}-\d\d-\d\d$/.test(value.asOf)
    && (typeof value.policy === "string" || (typeof value.policy === "object" && value.policy !== null));
}

function isWish(value) {
  return Boolean(value) && KINDS.includes(value.kind)
    && Array.isArray(value.names) && value.names.length > 0 && value.names.every((it) => typeof it === "string");
}
