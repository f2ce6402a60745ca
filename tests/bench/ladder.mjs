/**
 * The ledgers of the ladder, 1,000 to 1,000,000 rows of the same kind: invented and the same every time. A file holds
 * 100,000 rows at most, as a sheet of twelve columns and more would be refused otherwise.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../page/browser.mjs";
import { manyWrong } from "../page/many.mjs";

export const ROWS = [1_000, 10_000, 100_000, 1_000_000];
export const FOLDER = join(root, "target/bench/ladder");
const MOST = 100_000;

const KINDS = ["支部党员大会", "支部委员会会议", "党小组会", "党课", "主题党日"];
const FORMS = ["单独组建", "联合组建", "楼宇联合", "未建", "未建"];
const FILLED = ["私营企业", "外商投资企业", "个体工商户", "社会团体", "民办非企业单位"];
const two = (number) => String(number).padStart(2, "0");

/** Fifty meetings of each branch, forty branches to a street. */
function meeting(at) {
  const branch = Math.floor(at / 50);
  const due = 10 + (branch % 30);
  const present = due - (at % 4);
  const day = `2025-${two(1 + (at % 12))}-${two(1 + ((at * 7) % 28))}`;
  const place = `党群服务中心${1 + (at % 30)}号会议室`;
  return [at + 1, `第${1 + Math.floor(branch / 40)}街道第${1 + (branch % 40)}党支部`, KINDS[at % 5], day, "09:00", place, "王书记", due, present, present === due ? "" : "请假", `学习讨论（第${at + 1}次）`, ""];
}

/** Fifteen communities to a street, a thousand units to each. */
function unit(at) {
  const community = Math.floor(at / 1000);
  const built = FORMS[at % 5] !== "未建";
  const area = [`第${1 + Math.floor(community / 15)}街道`, `第${1 + Math.floor(community / 15)}街道第${1 + (community % 15)}社区`];
  return [`某某商贸${at + 1}有限公司`, FILLED[(at * 3) % 5], ...area, "正常", 1 + ((at * 13) % 160), built ? 3 + (at % 9) : at % 3, 0, FORMS[at % 5], built ? `第${1 + (at % 400)}党支部` : "", built ? "" : "党员不足3人", "李指导"];
}

const HEADS = {
  meetings: ["序号", "党组织名称", "会议类型", "召开日期", "开始时间", "地点", "主持人", "应到人数", "实到人数", "缺席原因", "主要议题", "备注"],
  units: ["单位名称", "单位类别", "所属街道", "所属社区", "经营状态", "从业人数", "正式党员", "预备党员", "组建方式", "党组织名称", "未建原因", "党建指导员"],
};
const MAKERS = { meetings: meeting, units: unit };

/** So many rows of meetings each of which is wrong, from one on. */
function wrong(from, rows) {
  const number = (_, it) => `第${Number(it) + from / 50}党支部`;
  return manyWrong(rows).replace(/^第(\d+)党支部/gm, number);
}

function workbook(rows, title) {
  const { utils, write } = createRequire(import.meta.url)("xlsx");
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), title);
  return write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true });
}

function bytes(kind, from, count) {
  if (kind === "wrong") return wrong(from, count);
  const rows = [HEADS[kind], ...Array.from({ length: count }, (_, at) => MAKERS[kind](from + at))];
  return kind === "units" ? `\uFEFF${rows.map((row) => row.join(",")).join("\n")}\n` : workbook(rows, "会议台账");
}

/** The files of so many rows of a kind, made if they are not there: "meetings" (.xlsx), "units" and "wrong" (.csv). */
export function ledgers(kind, rows) {
  mkdirSync(FOLDER, { recursive: true });
  const files = [];
  for (let from = 0; from < rows; from += MOST) {
    const count = Math.min(MOST, rows - from);
    const file = join(FOLDER, `${kind}_${from}_${count}.${kind === "meetings" ? "xlsx" : "csv"}`);
    if (!existsSync(file)) writeFileSync(file, bytes(kind, from, count));
    files.push(file);
  }
  return files;
}

/** The list of findings the engine wrote of so many, by which others are measured. */
export const report = (rows) => join(FOLDER, `report_${rows}.xlsx`);
