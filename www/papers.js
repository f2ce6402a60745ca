import { DOCX, XLSX } from "./files.js";

const ZIP = "application/zip";

/** Every paper of the engine: its kind, its name, its ending and type, what it is in one sentence, what it needs. */
const written = [
  ["circular", "通报草稿", "docx", DOCX, "按公文格式排好：总体情况、存在问题、整改要求和附表，数字都来自自查结果。没有红头、文号和印章，改好再用。"],
  ["coverage", "覆盖专报", "docx", DOCX, "两新组织覆盖：总体、分街道、空白点和应建未建、指导员、建议，每个比率写明口径和依据。", "units"],
  ["workbook", "工作簿", "xlsx", XLSX, "季度履职、支部评分、两新覆盖、年报表样、空白点、问题清单和校验日志，一张表一页，有目录和图表。"],
  ["ranking", "得分排名", "xlsx", XLSX, "按组别列总分、等次和名次，以及每一分怎么来的；细则不排名次的只列等次。", "scores"],
  ["notices", "整改通知单", "zip", ZIP, "有事项要整改的党组织一家一份 docx：没有达标的、台账里的问题、出处和依据。"],
  ["issues", "问题清单", "xlsx", XLSX, "查出的每一处：级别、单位、具体情况、在哪个文件的哪一格、依据。"],
  ["rectification", "整改台账", "xlsx", XLSX, "必须改和需说明的逐条列出，带整改措施；责任人、时限、进度和销号留给各单位填，进度可以下拉选择。"],
  ["page", "打印页", "html", "text/html", "排好 A4 版面的网页，双击打开即可打印或另存为 PDF。"],
  ["log", "校验日志", "txt", "text/plain", "校验码、规则包、每个文件的 SHA-256、计入和略过的行数，留着备查。"],
];

export const PAPERS = new Map(written.map(([kind, title, extension, type, about, needs]) => [kind, { kind, title, extension, type, about, needs }]));

/** Why a paper cannot be written of an assessment; "" when it can. */
export function lacking({ needs }, assessment) {
  if (needs === "units" && assessment.coverage.length === 0) return "没有两新组织台账，写不出。";
  if (needs === "scores" && assessment.scores.length === 0) return "没有评分，写不出。";
  return "";
}

/** "联建自查_2025_工作簿.xlsx" */
export const paperName = ({ title, extension }, period, masked = true) => `联建自查_${period}_${title}${masked ? "" : "_含完整姓名"}.${extension}`;
