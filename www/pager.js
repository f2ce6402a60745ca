import { css, html } from "lit";

/** Turns the pages of a long list; says nothing when one page is enough. */
export function pager({ total, offset, limit, unit, turn }) {
  if (total <= limit) return "";
  const last = Math.min(offset + limit, total);
  return html`<nav class="pager no-print" aria-label="翻页">
    <button ?disabled=${offset === 0} @click=${() => turn(Math.max(0, offset - limit))}>上一页</button>
    <span>第 ${offset + 1}–${last} ${unit}，共 ${total} ${unit}</span>
    <button ?disabled=${last >= total} @click=${() => turn(offset + limit)}>下一页</button>
  </nav>`;
}

export const pagerStyles = css`
  .pager { display: flex; align-items: center; justify-content: center; padding: 0.6em 0; }
  .pager span { margin: 0 1em; }
`;
