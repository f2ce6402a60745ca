/** Words for the engine's codes. */

export const STATUS = {
  met: "达标",
  late: "补开",
  short: "不足",
  missed: "未开展",
  pending: "未到期",
  exempt: "不适用",
};

export const SEVERITY = { error: "必须改", warning: "需说明", hint: "提示" };

export const SEVERITY_MEANING = {
  error: "与规定不符或数据有误，改好再交",
  warning: "可能属实，请核对并写明原因",
  hint: "疑点，供人工参考，不影响得分",
};

export const LEVEL = { all: "全部", district: "区", street: "街道", community: "社区", site: "楼宇园区" };

/** What kind of authority a citation is; nothing local may pass for a regulation. */
export const SOURCE = {
  regulation: "党内法规和文件",
  standard: "国家标准、国务院文件",
  local: "地方做法／本工具默认，不是法规条文",
  logic: "数据逻辑，不是法规条文",
};

/** The areas of the rule book, by the letters their codes begin with. */
export const AREA = {
  ORG: "组织设置",
  MTG: "会议和组织生活",
  TRN: "教育培训",
  MEM: "党员管理",
  NEW: "两新组织",
  SUM: "汇总件",
  DQ: "台账数据",
  REG: "区域共建",
};

/** Kinds of organizations, as rule packs name them. */
export const ORG_KIND = {
  district: "区委",
  street: "街道大工委",
  community: "社区党委",
  committee: "党委",
  "general-branch": "党总支",
  branch: "党支部",
  "joint-branch": "联合党支部",
};

/** How often a duty falls due. */
export const PER = { month: "每月", quarter: "每季度", "half-year": "每半年", year: "每年" };

export const LIST = { need: "需求清单", service: "服务清单", resource: "资源清单", project: "项目清单" };

/** A rate in words: "38.5%", or what to say when there is nothing to cover. */
export function percent({ hit, of }) {
  if (of === 0) return "无应覆盖对象";
  return `${(Math.round((hit * 1000) / of) / 10).toFixed(1)}%`;
}

/** "38.5% (42/109)" */
export function rate(pair) {
  return pair.of === 0 ? percent(pair) : `${percent(pair)} (${pair.hit}/${pair.of})`;
}

/** "会议台账.xlsx › Sheet1!E7" */
export function address({ file, sheet, cell }) {
  return `${file} › ${sheet}!${cell}`;
}

/** 《中国共产党支部工作条例（试行）》第十一条; what is no published text has no title marks. */
export function source({ act, label, kind }) {
  const place = label === act ? "" : label;
  if (kind === "local" || kind === "logic") return place ? `${act}：${place}` : act;
  return `《${act}》${place}`;
}

/** "2025-12-31" → "2025年12月31日" */
export function date(text) {
  const [year, month, day] = text.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** How long there is until the last day. */
export function daysLeft(days) {
  return days === 0 ? "今天到期" : `还有 ${days} 天`;
}

export function stars(count) {
  return "★★★★★".slice(0, count) + "☆☆☆☆☆".slice(count);
}
