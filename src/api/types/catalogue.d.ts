/** Everything that does not depend on a file. */
export interface Catalog {
  engine: Version;
  rules: RuleInfo[];
  articles: Citation[];
  ledgers: LedgerInfo[];
  duties: DutyInfo[];
  rates: RateInfo[];
  dimensions: DimensionInfo[];
  /** What coverage rates may be of; a pack chooses one. */
  bases: CoverageBasis[];
  policies: PolicyInfo[];
}

export interface RuleInfo {
  code: string;
  name: string;
  title: string;
  severity: Severity;
  basis: string[];
  /** Numbers of local practice that a pack may set. */
  limits: LimitInfo[];
  /** Help page, Markdown. */
  docs: string;
}

/** A number of local practice: its usual value, and the least and the greatest that make sense. */
export interface LimitInfo {
  name: string;
  title: string;
  value: number;
  least: number;
  most: number;
}

export interface LedgerInfo {
  ledger: LedgerKind;
  title: string;
  fields: FieldInfo[];
}

export interface FieldInfo {
  field: string;
  title: string;
  aliases: string[];
  required: boolean;
  /** "text", "date", "count", "yes-no" … */
  kind: string;
  /** What to write, in one sentence. */
  help: string;
  /** Whether every row must fill it in. */
  needed: boolean;
  /** The usual words to choose from; others may be written. */
  choices: string[];
}

export interface DutyInfo {
  duty: DutyKind;
  title: string;
  rule: string;
}

export interface RateInfo {
  rate: RateKind;
  title: string;
  /** The definition in words. */
  formula: string;
}

export interface PolicyInfo {
  id: string;
  title: string;
  version: string;
  note: string;
  /** How its scoring table works, with a worked example, Markdown; "" without. */
  docs: string;
  /** The pack it adds to or changes. */
  extends?: string;
}

/** What a check is made with. `policy`: the id of a built-in pack, or a pack. */
export interface Options {
  policy?: string | Policy;
  /** "2025", "2025H1", "2025Q3" or "2025-07"; default: the year of `asOf`. */
  period?: string;
  /** "2025-12-31"; the engine has no clock. */
  asOf: string;
}

/** A rule pack, as in `packs/*.json`. */
export type Policy = { [key: string]: unknown };

/**
 * "workbook": the result tables as .xlsx. "circular": the draft of a 通报 as .docx. "notices": one 整改通知单 for each
 * organization, .docx in a .zip. "page": a printable HTML page. "issues" 问题清单, "rectification" 整改台账, "ranking"
 * 得分排名: .xlsx. "coverage": 覆盖专报 as .docx. "log": 校验日志 as .txt, UTF-8.
 */
export type ReportKind =
  | "workbook" | "circular" | "notices" | "page" | "issues" | "rectification" | "ranking" | "coverage" | "log" | string;

/** `masked`: whether names, telephones and identity numbers of people are hidden; default: they are. */
export interface RenderOptions {
  masked?: boolean;
}
