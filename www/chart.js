import { css, html, svg } from "lit";

/**
 * Horizontal bars: one line for each row, its parts stacked to `total` of `scale`.
 * `label` says the figures to those who do not see the picture.
 * @param {{ label: string, rows: { name: string, text: string, parts: { value: number, kind: string }[] }[], scale: number }} chart
 */
export function bars({ label, rows, scale }) {
  return html`<div class="bars" role="img" aria-label=${label}>
    ${rows.map(
      (row) => html`<span class="name">${row.name}</span>${bar(row.parts, scale)}<span class="text">${row.text}</span>`,
    )}
  </div>`;
}

/** One stacked bar. */
export function bar(parts, scale) {
  let at = 0;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="10"></rect>
    ${parts.map(({ value, kind }) => {
      const width = scale > 0 ? (value / scale) * 100 : 0;
      const rect = svg`<rect class=${kind} x=${at} y="0" width=${width} height="10"></rect>`;
      at += width;
      return rect;
    })}
  </svg>`;
}

export const chartStyles = css`
  .bars { display: grid; grid-template-columns: fit-content(9em) 1fr auto; grid-gap: 0.35em 0.6em; align-items: center; font-size: 0.875em; line-height: 1.4; }
  .bars .text { text-align: right; white-space: nowrap; }
  .bar { display: block; width: 100%; min-width: 3em; height: 0.95em; }
  .bar .track { fill: #eceff3; }
  .bar .main { fill: #3b73a8; }
  .bar .met { fill: #3f9a6b; }
  .bar .late { fill: #e9c763; }
  .bar .short { fill: #dd8f2d; }
  .bar .missed { fill: #c6404c; }
  .bar .pending { fill: #c9ced6; }
`;
