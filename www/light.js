import { css, html, svg } from "lit";
import { STATUS } from "./words.js";

/** Each state has its own shape, so that it reads without colour and in grey print. */
const SHAPE = {
  met: svg`<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.5 2.5 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,
  late: svg`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,
  short: svg`<path d="M8 1l7.3 13.5H.7z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.6v1.5" stroke="#fff" stroke-width="1.7"/>`,
  missed: svg`<rect x="1" y="1" width="14" height="14" rx="1" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  exempt: svg`<path d="M3.5 8h9" stroke="currentColor" stroke-width="1.8"/>`,
};

export function light(status) {
  return html`<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${SHAPE[status]}</svg>`;
}

/** The six states, explained once beside a table. */
export function legend() {
  return html`<ul class="legend" aria-label="图例">
    ${Object.keys(STATUS).map((status) => html`<li class="light ${status}">${light(status)} ${STATUS[status]}</li>`)}
  </ul>`;
}

export const lightStyles = css`
  .shape { width: 1em; height: 1em; vertical-align: -0.12em; flex: none; }
  .light.met { color: #00603b; background-color: #e3f4ea; }
  .light.late { color: #7a4b00; background-color: #fff7df; }
  .light.short { color: #7a4b00; background-color: #ffe3b0; }
  .light.missed { color: #a3001b; background-color: #ffe1e1; }
  .light.pending { color: #4a4a4a; background-color: #f6f6f6; }
  .light.exempt { color: #6a6a6a; background-color: #ededed; }
  .legend { display: flex; flex-wrap: wrap; }
  .legend li { margin: 0.15em 0.3em 0.15em 0; padding: 0 0.6em; border-radius: 3px; font-size: 0.875em; line-height: 1.8; }
  .legend li:last-child { margin-right: 0; }
`;
