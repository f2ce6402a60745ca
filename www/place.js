import { html } from "lit";
import { address } from "./words.js";

/** A cell by its address; it opens the sheet there, as long as the file is loaded. */
export function place(session, at, shown = address(at)) {
  const known = session.readings.some(({ file, sheets }) => file === at.file && sheets.some((it) => it.sheet === at.sheet));
  if (!known) return html`<span class="cell">${shown}</span>`;
  return html`<button class="link cell" title="打开这张表，看这一格" @click=${(event) => session.showSheet(at, event.currentTarget)}>${shown}</button>`;
}
