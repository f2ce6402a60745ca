import { html } from "lit";

/**
 * Help pages as page content: headings, paragraphs, quotations, lists, tables from csv. Nothing in
 * them is ever markup. The first heading is left out: the page shows the title already.
 */
export function markdown(text) {
  const lines = text.replace(/^\s*# .*\n/, "").split(/\r?\n/);
  const blocks = [];
  let at = 0;
  const take = (test) => {
    const taken = [];
    while (at < lines.length && test(lines[at])) taken.push(lines[at++]);
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at];
    if (line.trim() === "") at++;
    else if (line.startsWith("```")) {
      at++;
      const body = take((it) => !it.startsWith("```"));
      at++;
      blocks.push(line.includes("csv") ? table(body) : html`<pre>${body.join("\n")}</pre>`);
    } else if (line.startsWith("#")) {
      at++;
      blocks.push(html`<h4>${line.replace(/^#+\s*/, "")}</h4>`);
    } else if (line.startsWith(">")) {
      const body = take((it) => it.startsWith(">")).map((it) => it.replace(/^>\s?/, ""));
      blocks.push(html`<blockquote>${spans(body.join(""))}</blockquote>`);
    } else if (BULLET.test(line)) {
      const items = take((it) => BULLET.test(it)).map((it) => it.replace(BULLET, ""));
      blocks.push(html`<ul class="plain">${items.map((it) => html`<li>${spans(it)}</li>`)}</ul>`);
    } else {
      const body = take((it) => it.trim() !== "" && !/^(```|#|>)/.test(it) && !BULLET.test(it));
      blocks.push(html`<p>${spans(body.map(outcome).join(""))}</p>`);
    }
  }
  return blocks;
}

const BULLET = /^\s*([-*]|\d+\.)\s+/;

/** What an example leads to: "→ DQ03 E2" or "→ 无". */
function outcome(line) {
  const found = /^→\s*(\S+)\s*(.*)$/.exec(line);
  if (!found) return line;
  const [, code, cells] = found;
  return code === "无" ? "结果：没有问题。" : `结果：${cells || "本表"} 报出 ${code}。`;
}

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

function table(lines) {
  const [head, ...rows] = lines.filter((it) => it.trim() !== "").map(fields);
  if (!head) return "";
  return html`<div class="scroll"><table>
    <thead><tr>${head.map((it) => html`<th>${it}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((it) => html`<td>${it}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** One line of csv. */
function fields(line) {
  const found = [];
  for (const [, quoted, bare] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    found.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
  }
  return found;
}
