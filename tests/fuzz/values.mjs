/**
 * Cells made up of what people write and of what they never would, in every column of every ledger, through `load`,
 * `assess` and every list, for so many seconds; a seed gives the same cells again.
 *
 *     node tests/fuzz/values.mjs [SECONDS] [SEED]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pkg } from "../corpus/cases.mjs";
import { chance } from "./mutate.mjs";

const SECONDS = Number(process.argv[2] || 60);
const SEED = Number(process.argv[3] || 1);
const ROWS = 40;
const LISTS = ["findings", "duties", "units", "members", "agenda", "matters", "agreements", "checkins", "delegates"];
const PARTS = [
  "2025", "2025年", "3月", "5日", "三月五日", "二〇二五年", "〇", "十", "廿三", "上旬", "Q1", "一季度", "每月5日", "13月", "45日", "0", "-1", ".", "/", "-", "～", "至", "、", "，",
  "30余", "约", "人", "应到", "实到", "18/20", "全体", "无", "√", "×", "是", "否", "有", "3.70202E+17", "91370102MA3C1X2Y7K", "1e308", "99999999999999999999", "0.1", "３７０", "％", "万元", "学时", "天",
  "补", "补一季度", "补3月", "年度", "第一党小组", "书记讲党课", "党员大会", "主题党日", "中共", "委员会", "第一党支部", "社区", "街道", "张三", "（", "）", "(", "〔", "\u{200b}", "\u{202e}", "\u{3000}", "\t", "\u{feff}",
  "😀", "𠮷", "\u{0301}", "=1+1", "<b>", "'", "\"\"", "#REF!", "14:30", "下午2点", "9:00-10:30", "…", "ﬁ", "Ⅳ", "㊣", "½",
];

const { default: init, Workspace, catalog } = await import(pathToFileURL(join(pkg, "lianjian.js")).href);
await init({ module_or_path: readFileSync(join(pkg, "lianjian_bg.wasm")) });
const ledgers = catalog().ledgers;

function cell(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  let text = "";
  for (let count = Math.floor(random() * 5); count > 0; count--) text += random() < 0.9 ? pick(PARTS) : String.fromCodePoint(32 + Math.floor(random() * 0xd7d0));
  return `"${text.replace(/"/g, '""')}"`;
}

/** A ledger whose heading is as it should be, and whose cells are as they come. */
function made({ fields }, random) {
  const row = () => fields.map(() => cell(random)).join(",");
  return [fields.map((it) => it.title).join(","), ...Array.from({ length: ROWS }, row)].join("\n");
}

const end = performance.now() + SECONDS * 1000;
let cells = 0;
let known = 0;
let seed = SEED;
let failed = "";
for (; performance.now() < end && !failed; seed++) {
  const random = chance(seed);
  const ledger = ledgers[seed % ledgers.length];
  cells += ROWS * ledger.fields.length;
  const workspace = new Workspace({ period: "2025", asOf: "2025-12-31" });
  try {
    const reading = workspace.load("一.csv", new TextEncoder().encode(made(ledger, random)));
    known += reading.sheets.some((it) => it.ledger === ledger.ledger) ? 1 : 0;
    if (random() < 0.5) workspace.load("二.csv", new TextEncoder().encode(made(ledgers[Math.floor(random() * ledgers.length)], random)));
    const { duties, scores } = workspace.assess();
    for (const list of LISTS) workspace.page(list, { limit: 20 });
    for (const { org, duty, period } of duties.slice(0, 5)) workspace.explain({ figure: "duty", org, duty, period });
    for (const { org } of scores.slice(0, 5)) workspace.explain({ figure: "score", org });
    workspace.free();
  } catch (error) {
    failed = `seed ${seed}, ${ledger.ledger}: ${error.message}`;
  }
}
console.log(`${seed - SEED} ledgers, ${cells} cells in ${SECONDS} s from seed ${SEED}; ${known} recognized as what they are`);
console.log(failed || "no trap");
process.exit(failed ? 1 : 0);
