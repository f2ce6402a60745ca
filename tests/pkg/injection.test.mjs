import assert from "node:assert/strict";
import { test } from "node:test";
import init, { catalog, template, Workspace } from "../../pkg/lianjian.js";
import { columnsCsv, csvOf } from "../../www/tables.js";
import { PAPERS } from "../../www/papers.js";
import { unreadCsv } from "../../www/unread.js";
import { malformed, unzip } from "./unzip.mjs";

await init();

/** Words a person would not type, by what they try. */
const NASTY = {
  "an image": "<img src=x onerror=alert(1)>", "a script": "</td></script><script>alert(1)</script>", "an attribute": "\" onmouseover=\"alert(1)", "a drawing": "'><svg/onload=alert(1)>",
  "the end of a section": "]]><x/>", "an entity": "&lt;b&gt;&amp;&bogus;", "a template": "${7*7}{{7*7}}", "a link": "=HYPERLINK(\"http://example.invalid\",\"看\")", "a command": "+1+cmd|' /C calc'!A0",
  "a minus": "-2+3", "an at": "@SUM(1,2)", "a tab": "\t=1+2", "a path up": "../../../甲", "a path up in Windows": "..\\..\\甲", "a drive": "C:\\甲", "a name turned around": "甲\u202Exslx.exe", "an isolate": "甲\u2066乙\u2069",
  "control characters": "甲\u0001\u0008\u001b[2J乙", "a null": "甲\u0000乙", "a device": "CON", "a line break": "甲\r\n=1+2",
};
const PLAIN = "某某";

const quoted = (text) => `"${text.replace(/"/g, "\"\"")}"`;
const rows = (...lines) => new TextEncoder().encode(`${lines.map((line) => line.map(quoted).join(",")).join("\n")}\n`);

/** Ledgers with the words in every cell that holds words, and in the names of the files. */
function ledgers(word) {
  return [
    [`${word}名册.csv`, rows(["党组织名称", "组织类别", "所属街道", "所属社区", "书记", "支委人数", "正式党员", "预备党员", "党员总数", "备注"], [`${word}第一党支部`, "党支部", word, word, word, "3", "9", "0", "8", word])],
    [`会议/${word}.csv`, rows(["党组织名称", "会议类型", "召开日期", "地点", "主持人", "应到人数", "实到人数", "主要议题", "备注", word], [`${word}第一党支部`, "党员大会", "2025-03-05", word, word, "９", "12", word, word, word], [word, word, word, word, word, word, word, word, word, word])],
    [`${word}.csv`, rows(["单位名称", "单位类别", "所属街道", "所属社区", "从业人数", "正式党员", "组建方式", "党组织名称", "未建原因", "党建指导员"], [`${word}公司`, word, word, word, "60", "3", "未建", word, word, ""], [word, word, word, word, "100", "0", "未建", "", word, word])],
    [`兼职${word}`, rows(["姓名", "所在单位", "任职党组织", "聘任日期", "聘期", "届满日期"], [word, word, `${word}大工委`, "2020-01-01", "3年", "2023-01-01"])],
  ];
}

/** Everything that is written of these ledgers: [what, bytes]. */
function written(word) {
  const workspace = new Workspace({ period: "2025", asOf: "2025-12-31" });
  const files = ledgers(word);
  for (const [name, bytes] of files) workspace.load(name, bytes);
  workspace.assess();
  const out = [];
  const write = (what, work) => {
    try {
      out.push([what, work()]);
    } catch (error) {
      assert.match(error.message, /没有/, "refused for another reason than that there is nothing to write");
    }
  };
  for (const kind of PAPERS.keys()) {
    for (const masked of [true, false]) write(`${kind}${masked ? "" : " in full"}`, () => workspace.render(kind, { masked }));
  }
  for (const [at, [name, bytes]] of files.entries()) {
    write(`marked copy ${at}`, () => workspace.mark(name, bytes));
    write(`rows that need work ${at}`, () => workspace.badRows(name));
  }
  const sealed = Workspace.ofSummaries([`${word}.json`], [workspace.summary()]);
  sealed.assess();
  for (const kind of ["workbook", "circular", "page", "log"]) write(`${kind} of summaries`, () => sealed.render(kind, {}));
  const tables = sealed.tables();
  const text = (it) => new TextEncoder().encode(it);
  for (const table of tables) out.push([`${table.table}.csv`, text(csvOf(table))]);
  out.push(["columns.csv", text(columnsCsv(tables))], ["unread.csv", text(unreadCsv([{ file: word, what: "读不了", reason: word }]))]);
  const names = [["summary name", text(workspace.summaryName())]];
  return { out, names };
}

const kindOf = (bytes) => (bytes[0] === 0x50 && bytes[1] === 0x4b ? "zip" : Buffer.from(bytes.subarray(0, 200)).toString().toLowerCase().includes("<!doctype") ? "html" : "text");
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** Tags with their attributes' names, as a browser would make them of a page. */
function tags(html) {
  const found = new Set();
  for (const [, name, attributes] of html.replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, "<$1>").matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi)) {
    found.add(name.toLowerCase());
    for (const [, attribute] of attributes.matchAll(/\s([\w:-]+)(?=\s*=|\s|$)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g)) found.add(`${name.toLowerCase()} ${attribute.toLowerCase()}`);
  }
  return found;
}

/** What is wrong with an archive and everything in it. `original`: whether cells are kept as they were. */
function wrongInZip(bytes, original) {
  const wrong = [];
  const parts = unzip(bytes);
  const seen = new Set();
  for (const [name, content] of parts) {
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|\\|:/.test(name) || /\p{Cc}/u.test(name) || TURNING.test(name) || seen.has(name.toLowerCase())) wrong.push(`entry ${JSON.stringify(name)}`);
    seen.add(name.toLowerCase());
    if (/^(con|prn|aux|nul)(\.|$)/i.test(name.split("/").pop())) wrong.push(`entry ${name}`);
    if (/\.(docx|xlsx)$/.test(name)) wrong.push(...wrongInZip(content, original).map((it) => `${name}: ${it}`));
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = content.toString();
    const bad = malformed(text);
    if (bad) wrong.push(`${name}: ${bad}`);
    if (/worksheets\/.*\.xml$/.test(name) && /<f[\s>]/.test(text)) wrong.push(`${name}: a formula`);
    if (/TargetMode="External"/.test(text)) wrong.push(`${name}: a link outside`);
    if (/<w:(instrText|fldSimple)[^>]*>[^<]*(HYPERLINK|alert|甲)/.test(text)) wrong.push(`${name}: a field`);
    if (!original && TURNING.test(text)) wrong.push(`${name}: turns lines around`);
  }
  return wrong;
}

function wrongInText(what, bytes) {
  const text = Buffer.from(bytes).toString();
  const wrong = [];
  if (TURNING.test(text)) wrong.push("turns lines around");
  if (/[^\P{Cc}\r\n\t]/u.test(text)) wrong.push("a control character");
  if (what.endsWith(".csv")) {
    const cells = [...text.matchAll(/(?:^|,|\r\n|\uFEFF)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, inside, bare]) => inside ?? bare);
    for (const cell of cells) if (/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell)) wrong.push(`the cell ${JSON.stringify(cell.slice(0, 30))}`);
  }
  return wrong;
}

test("words from cells and names of files are no markup, no formula and no path in anything that is written", (t) => {
  const plain = new Map(written(PLAIN).out.map(([what, bytes]) => [what, bytes]));
  const wrong = [];
  let tried = 0;
  for (const [what, word] of Object.entries(NASTY)) {
    const { out, names } = written(word);
    assert.ok(out.length > 15, `${what}: only ${out.length} outputs`);
    for (const [where, bytes] of out) {
      tried += 1;
      const kind = kindOf(bytes);
      const found = [];
      if (kind === "zip") found.push(...wrongInZip(bytes, /^(marked|rows)/.test(where)));
      else found.push(...wrongInText(where, bytes));
      if (kind === "html") {
        const known = tags(Buffer.from(plain.get(where)).toString());
        for (const it of tags(Buffer.from(bytes).toString())) if (!known.has(it)) found.push(`<${it}>`);
      }
      for (const it of new Set(found)) wrong.push(`${what} in ${where}: ${it}`);
    }
    for (const [where, bytes] of names) {
      tried += 1;
      if (TURNING.test(Buffer.from(bytes).toString()) || /\p{Cc}/u.test(Buffer.from(bytes).toString())) wrong.push(`${what} in ${where}`);
    }
  }
  t.diagnostic(`${tried} outputs tried, ${wrong.length} failures`);
  assert.deepEqual(wrong, []);
});

test("blank forms hold no formula and no link outside", () => {
  for (const { ledger } of catalog().ledgers) assert.deepEqual(wrongInZip(template(ledger), false), [], ledger);
});
