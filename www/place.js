import { html } from "lit";
import { address } from "./words.js";

/** A cell by its address; it opens the sheet there, as long as the file is loaded. */
export function place(session, at, shown = address(at)) {
  const known = session.readings.some(({ file, sheets }) => file === at.file && sheets.some((it) => it.sheet === at.sheet));
  if (!known) return html`<span class="cell">${shown}</span>`;
  return html`<button class="link cell" title="打开这张表，看这一格" @click=${(event) => session.showSheet(at, event.currentTarget)}>${shown}</button>`;
}

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
