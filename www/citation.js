import { css, html } from "lit";
import { source, SOURCE } from "./words.js";

/** What something rests on, each with its words and what kind of authority it is. */
export function citations(basis) {
  return html`<ul>
    ${basis.map(
      (it) => html`<li class="citation">
        <p>
          <strong>${source(it)}</strong>
          <span class=${`badge ${it.kind}`}>${SOURCE[it.kind]}</span>
          ${it.verified ? "" : html`<span class="badge doubt">条号待核</span>`}
        </p>
        ${it.text ? html`<blockquote>${it.text}</blockquote>` : ""} ${it.note ? html`<p class="small quiet">${it.note}</p>` : ""}
      </li>`,
    )}
  </ul>`;
}

export const citationStyles = css`
  .citation { padding: 0.5em 0; border-top: 1px solid #e4e8ed; break-inside: avoid; }
`;
