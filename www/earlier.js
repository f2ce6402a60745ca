import { parseSaved } from "./saved.js";

/** A result that was saved, by the page or the command line. Throws when it is none. */
export function parseResult(text) {
  return parseSaved(text, isResult, "这个文件不是保存下来的自查结果。请选「自查结果_….json」。");
}

function isResult({ seal, period, coverage }) {
  return typeof seal === "string" && /^\d{4}(H[12]|Q[1-4]|-\d\d)?$/.test(period) && Array.isArray(coverage);
}
