import { css, html } from "lit";

/** A help page by its headings: what stands before the first is under "", the title is left out. */
export function sections(text) {
  const parts = { "": "" };
  let name = "";
  for (const line of text.replace(/^\s*# .*\n/, "").split(/\r?\n/)) {
    const heading = /^##\s+(.*)$/.exec(line);
    if (heading) name = heading[1].trim();
    parts[name] = heading ? "" : `${parts[name]}${line}\n`;
  }
  return parts;
}

/** Text of a help page as page content: paragraphs, quotations, lists. Nothing in it is ever markup. */
export function markdown(text) {
  const lines = text.split(/\r?\n/);
  const blocks = [];
  let at = 0;
  const take = (test) => {
    const taken = [];
    while (at < lines.length && test(lines[at])) taken.push(lines[at++]);
    return taken;
  };
  while (at < lines.length) {
    if (lines[at].trim() === "") at++;
    else if (lines[at].startsWith(">")) {
      const body = take((it) => it.startsWith(">")).map((it) => it.replace(/^>\s?/, ""));
      blocks.push(html`<blockquote>${spans(body.join(""))}</blockquote>`);
    } else if (BULLET.test(lines[at])) {
      const items = take((it) => BULLET.test(it)).map((it) => it.replace(BULLET, ""));
      blocks.push(html`<ul class="plain">${items.map((it) => html`<li>${spans(it)}</li>`)}</ul>`);
    } else {
      const body = take((it) => it.trim() !== "" && !it.startsWith(">") && !BULLET.test(it));
      blocks.push(html`<p>${spans(body.join(""))}</p>`);
    }
  }
  return blocks;
}

const BULLET = /^\s*([-*]|\d+\.)\s+/;

/** `code` and **strong**; the words of a link without its address. */
function spans(text) {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part) => {
      if (part.startsWith("`") && part.length > 1) return html`<code>${part.slice(1, -1)}</code>`;
      if (part.startsWith("**") && part.length > 4) return html`<strong>${part.slice(2, -2)}</strong>`;
      return part;
    });
}

export const markdownStyles = css`
  blockquote { margin: 0.3em 0; padding: 0.2em 0 0.2em 0.9em; border-left: 3px solid #c9d1da; color: #3a424c; }
  .plain { padding-left: 1.3em; list-style: disc; }
  code { padding: 0 0.3em; border-radius: 3px; background: #eff2f5; }
`;
