/** A result that was saved, by the page or the command line. Throws when it is none. */
export function parseResult(text) {
  let found = null;
  try {
    found = JSON.parse(text);
  } catch (error) {
    found = null;
  }
  const whole = found && typeof found.seal === "string" && /^\d{4}(H[12]|Q[1-4]|-\d\d)?$/.test(found.period) && Array.isArray(found.coverage);
  if (!whole) throw new Error("这个文件不是保存下来的自查结果。请选「自查结果_….json」。");
  return found;
}
