import { css, html } from "lit";
import { periodName } from "./period.js";
import { SEVERITY } from "./words.js";

/**
 * The examples of a help page. Tables in csv up to a line "→ DQ03 E2" or "→ 无" belong together; the cells
 * named there are marked in them. "?" after the code: less than usual, "!": an error all the same.
 */
export function examples(text, rule) {
  return parsed(text).map(
    (example, index) => html`<section class="example">
      <h5>例 ${index + 1} <span class=${`badge ${example.found.length > 0 ? "bad" : "fine"}`}>${example.found.length > 0 ? "有问题" : "没有问题"}</span></h5>
      ${example.said.map((it) => html`<p class="small quiet">${it}</p>`)}
      ${example.settings.map((it) => html`<p class="small quiet">${setting(it, rule)}</p>`)}
      ${example.tables.map((rows, at) => table(rows, example, at + 1))}
      <p>${example.found.length > 0 ? outcome(example, rule) : "照此填写，没有问题。"}</p>
    </section>`,
  );
}

/** "查出 2 处（提示）：第 2 行「日期」；第 3 行「日期」。" */
function outcome({ found, tables }, rule) {
  const weights = found.map((it) => weight(it.mark, rule));
  const same = weights.every((it) => it === weights[0]);
  const places = found.map((it, at) => `${place(it, tables)}${same ? "" : `（${weights[at]}）`}`).join("；");
  return `查出 ${found.length} 处${same ? `（${weights[0]}）` : ""}：${places}。`;
}

/** How heavily one place weighs. */
function weight(mark, { severity }) {
  if (mark === "!") return SEVERITY.error;
  if (mark === "?") return severity === "error" ? `不作“${SEVERITY.error}”` : SEVERITY.hint;
  return SEVERITY[severity];
}

function parsed(text) {
  const done = [];
  let open = blank();
  let fence = null;
  for (const line of text.split(/\r?\n/)) {
    if (fence && !line.startsWith("```")) fence.lines.push(line);
    else if (fence) {
      if (fence.csv) open.tables.push(fence.lines.filter((it) => it.trim() !== "").map(fields));
      else open.settings.push(fence.lines.join("\n"));
      fence = null;
    } else if (line.startsWith("```")) fence = { csv: line.includes("csv"), lines: [] };
    else if (line.startsWith("→")) {
      open.found = [...line.matchAll(/([A-Z]+\d+)([?!]?) (?:表(\d+)!)?([A-Z]+)(\d+)/g)].map(
        ([, , mark, number, column, row]) => ({ mark, number: Number(number || 1), column: columnIndex(column), row: Number(row) }),
      );
      done.push(open);
      open = blank();
    } else if (line.trim() !== "") open.said.push(line.trim().replace(/考核期 ([\dHQ-]+)/, (_, it) => `考核期 ${periodName(it)}`));
  }
  return done;
}

function blank() {
  return { said: [], settings: [], tables: [], found: [] };
}

/** "A" → 0, "AA" → 26 */
function columnIndex(letters) {
  return [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1;
}

/** One line of csv. */
function fields(line) {
  const found = [];
  for (const [, quoted, bare] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    found.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
  }
  return found;
}

function table(rows, { found, tables }, number) {
  const [head, ...body] = rows;
  const marked = (row, column) => found.some((it) => it.number === number && it.row === row && it.column === column);
  return html`<div class="scroll"><table class="sheet">
    ${tables.length > 1 ? html`<caption>表 ${number}</caption>` : ""}
    <thead><tr><th class="row-number"><span class="hidden-text">行</span></th>${head.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
    <tbody>${body.map((row, index) => html`<tr>
      <th class="row-number" scope="row">${index + 2}</th>
      ${head.map((_, column) => (marked(index + 2, column)
        ? html`<td class="found">${row[column]} <span class="cross">✗<span class="hidden-text">这一格有问题</span></span></td>`
        : html`<td>${row[column]}</td>`))}
    </tr>`)}</tbody>
  </table></div>`;
}

/** "表 1 第 3 行「实到人数」" */
function place({ number, row, column }, tables) {
  const title = ((tables[number - 1] || [])[0] || [])[column];
  return `${tables.length > 1 ? `表 ${number} ` : ""}第 ${row} 行${title ? `「${title}」` : ""}`;
}

/** What an example changes in the rule pack, or the earlier result it is compared with. */
function setting(text, rule) {
  const { rules, period, coverage } = JSON.parse(text);
  if (coverage) {
    const [{ base, rates }] = coverage;
    const { hit, of } = rates.organized || { hit: 0, of: 0 };
    return `上期（${periodName(period)}）：实体运营 ${base} 家，组织覆盖 ${hit}/${of}。`;
  }
  const { off, limits } = (rules && rules[rule.code]) || {};
  const changed = Object.keys(limits || {}).map((name) => {
    const known = rule.limits.find((it) => it.name === name);
    return `${known ? known.title : name}设为 ${limits[name]}`;
  });
  if (off === false) changed.unshift("打开这一项");
  return `规则包里：${changed.length > 0 ? changed.join("，") : "改过设置"}。`;
}

export const exampleStyles = css`
  .example { margin-bottom: 1em; break-inside: avoid; }
  h5 { margin: 0 0 0.3em; font-size: 1em; }
  .example .scroll { width: fit-content; max-width: 100%; margin: 0.2em 0 0.4em; }
  .sheet { width: auto; font-size: 0.875em; }
  .sheet caption { padding: 0.2em 0.7em; text-align: left; color: #57606a; }
  .sheet th, .sheet td { border-right: 1px solid #e4e8ed; white-space: nowrap; }
  .sheet thead th { position: static; }
  .sheet .row-number { width: 2.4em; background: #f5f6f8; color: #57606a; font-weight: 400; text-align: center; }
  .sheet .found { background: #ffe1e1; box-shadow: inset 0 0 0 2px #a3001b; font-weight: 600; }
  .cross { color: #a3001b; }
  .badge.bad { color: #a3001b; background: #ffe1e1; font-weight: 400; }
  .badge.fine { color: #00603b; background: #e3f4ea; font-weight: 400; }
  @media print {
    .sheet th, .sheet td { border: 1px solid #999; white-space: normal; }
  }
`;
