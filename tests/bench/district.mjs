/** A district's ledgers in a folder: 2,000 files of 500 rows, invented and the same every time. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const STREETS = 20;
const ROWS = 500;
/** Files of one street: a roster, its units, its meetings. */
const FILES = { roster: 1, units: 20, meetings: 79 };
export const COUNT = STREETS * Object.values(FILES).reduce((sum, it) => sum + it, 0);
export const RECORDS = COUNT * ROWS;

const KINDS = ["支部党员大会", "支部委员会会议", "党小组会", "党课", "主题党日"];
const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
const TOPICS = ["学习党章党规", "讨论发展党员", "部署志愿服务", "民主评议党员", "通报党费收缴情况", "研究区域共建项目"];
const FORMS = ["单独组建", "联合组建", "楼宇联合", "未建", "未建"];
const FILLED = ["私营企业", "外商投资企业", "个体工商户", "社会团体", "民办非企业单位"];

/** Numbers that look like chance and are the same every time: the generator of Park and Miller. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const two = (number) => String(number).padStart(2, "0");
const branch = (street, number) => `第${street}街道第${number + 1}党支部`;
const area = (street, number) => [`第${street}街道`, `第${street}街道第${1 + (number % 15)}社区`];

function roster(street) {
  const rows = Array.from({ length: ROWS }, (_, at) => [branch(street, at), "党支部", ...area(street, at), `${SURNAMES[at % 16]}书记`, 3, 20 + (at % 25), 1, 21 + (at % 25), 3]);
  return [["党组织名称", "组织类别", "所属街道", "所属社区", "书记", "支委人数", "正式党员", "预备党员", "党员总数", "党小组数"], ...rows];
}

function units(street, file) {
  const next = chance(street * 1000 + file + 1);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const number = file * ROWS + at;
    const form = FORMS[next(5)];
    const built = form !== "未建";
    const members = built ? 3 + next(20) : next(4);
    return [`第${street}街道${number + 1}号商贸有限公司`, FILLED[next(5)], ...area(street, number), "正常", 5 + next(300), members, 0, form, built ? branch(street, number % ROWS) : "", built ? "" : "党员不足3人", "李指导"];
  });
  return [["单位名称", "单位类别", "所属街道", "所属社区", "经营状态", "从业人数", "正式党员", "预备党员", "组建方式", "党组织名称", "未建原因", "党建指导员"], ...rows];
}

function meetings(street, file) {
  const next = chance(street * 1000 + 500 + file);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const due = 21 + (at % 25);
    const present = due - next(4);
    const place = `党群服务中心${1 + next(30)}号会议室`;
    return [at + 1, branch(street, at), KINDS[file % 5], `2025-${two(1 + (file % 12))}-${two(1 + next(28))}`, "09:00", place, `${SURNAMES[at % 16]}书记`, due, present, present === due ? "" : "请假", `${TOPICS[next(6)]}（第${file + 1}次）`, ""];
  });
  return [["序号", "党组织名称", "会议类型", "召开日期", "开始时间", "地点", "主持人", "应到人数", "实到人数", "缺席原因", "主要议题", "备注"], ...rows];
}

const MAKERS = { roster, units, meetings };
const TITLES = { roster: "党组织名册", units: "两新组织台账", meetings: "组织生活台账" };

/** Files beside the others that nobody can read. */
export const BROKEN = { "损坏的名册.xlsx": "PK\u0003\u0004 not a workbook", "空的台账.csv": "", "扫描件.xlsx": "%PDF-1.7\n" };

/** The folder, made if it is not there; every other file is a workbook, the others are texts. */
export function district(folder) {
  if (existsSync(folder)) return folder;
  const { utils, write } = createRequire(import.meta.url)("xlsx");
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  let made = 0;
  for (let street = 1; street <= STREETS; street++) {
    const at = join(half, `第${two(street)}街道`);
    mkdirSync(at, { recursive: true });
    for (const [kind, count] of Object.entries(FILES)) {
      for (let file = 0; file < count; file++) {
        const rows = MAKERS[kind](street, file);
        const name = join(at, `${TITLES[kind]}_${two(file + 1)}`);
        made += 1;
        if (made % 2 === 0) {
          writeFileSync(`${name}.csv`, `\uFEFF${rows.map((row) => row.join(",")).join("\n")}\n`);
          continue;
        }
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), TITLES[kind]);
        writeFileSync(`${name}.xlsx`, write(book, { type: "buffer", bookType: "xlsx", compression: true }));
      }
    }
  }
  for (const [name, bytes] of Object.entries(BROKEN)) writeFileSync(join(half, name), bytes);
  renameSync(half, folder);
  return folder;
}
