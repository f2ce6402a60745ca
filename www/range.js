/** "C7:E9" → the rows and columns it spans, both from 1; a single cell is a range of one. */
export function range(cell) {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(cell);
  return { top: Number(top), bottom: Number(bottom), left: number(left), right: number(right) };
}

/** "A" → 1, "AA" → 27 */
export function number(letters) {
  let all = 0;
  for (const letter of letters) all = all * 26 + letter.charCodeAt(0) - 64;
  return all;
}

/** 1 → "A", 27 → "AA" */
export function letters(number) {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
