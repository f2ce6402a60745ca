import { css, html } from "lit";
import { markdown } from "./markdown.js";
import { periodName } from "./period.js";

/** The page of a scoring table: text, tables in csv, tables with bars; nothing in it is ever markup. */
export function worked(text) {
  const blocks = [];
  let rest = [];
  let fence = null;
  let bars = [];
  const flush = () => {
    if (bars.length > 0) blocks.push(grid(bars.filter((it) => !/^\|[\s|-]+$/.test(it)).map((it) => it.split("|").slice(1, -1).map((cell) => cell.trim()))));
    bars = [];
    if (rest.some((it) => it.trim() !== "")) blocks.push(...markdown(rest.join("\n")));
    rest = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (fence && !line.startsWith("```")) fence.push(line);
    else if (fence) {
      blocks.push(grid(fence.map((it) => it.split(","))));
      fence = null;
    } else if (line.startsWith("```")) {
      flush();
      fence = [];
    } else if (line.startsWith("|")) {
      if (bars.length === 0) flush();
      bars.push(line);
    } else if (line.startsWith("## ")) {
      flush();
      blocks.push(html`<h4>${line.slice(3)}</h4>`);
    } else rest.push(line.replace(/^考核期 ([\dHQ-]+)/, (_, it) => `考核期：${periodName(it)}`));
  }
  flush();
  return html`<div class="worked">${blocks}</div>`;
}

function grid([head, ...rows]) {
  return html`<div class="scroll"><table>
    <thead><tr>${head.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((it) => html`<td>${it}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

export const workedStyles = css`
  .worked h4 { margin: 0.8em 0 0.3em; }
  .worked .scroll { margin: 0.5em 0; max-height: 20em; }
  .worked table { font-size: 0.875em; }
`;
