/** All figures of one check. */
export interface Assessment {
  /** 校验码: sha256 over engine version, policy, period, as-of date and the inputs, whatever their order. */
  seal: string;
  engine: Version;
  policy: PolicyStamp;
  period: string;
  asOf: string;
  inputs: Reading[];
  /** What is open; findings set aside stand in `waived`. */
  findings: Finding[];
  /** Findings set aside by `Workspace.waive`; they cost points all the same. */
  waived: WaivedFinding[];
  duties: DutyResult[];
  /** Duties still open on or after the reminder day (the 25th by default), soonest first. */
  reminders: Reminder[];
  /** The table scores are by. */
  scoring: Scoring;
  /** The table of member points; null: the pack has none. The points are in `page("members")`. */
  memberScoring: Scoring | null;
  scores: Score[];
  coverage: AreaCoverage[];
  /** What the rates of `coverage` are of. */
  basis: CoverageBasis;
  /** Forms 27 and 30 of the yearly statistics; [] without a ledger of units. */
  forms: StatisticalForm[];
  regional: RegionalFigures;
  plans: Plans;
  /** What was left unchecked and why: a missing ledger, names no roster knows. */
  notes: Note[];
  organizations: OrganizationRow[];
}

/** Which rule pack was used. */
export interface PolicyStamp {
  id: string;
  version: string;
  sha256: string;
}

/** Something said about the check as a whole. */
export interface Note {
  message: string;
  at: Cell[];
}

/** An organization as the check knew it. `implied`: named only by events, in no roster. */
export interface OrganizationRow {
  org: string;
  kind: "district" | "street" | "community" | "committee" | "general-branch" | "branch" | "joint-branch" | "unformed" | "other";
  path: string[];
  implied: boolean;
  at: Cell[];
}

export interface Finding {
  /** Place in the full list of findings, from 0. */
  id: number;
  /** Told by content, not by place: the same problem has the same key in a corrected file. */
  key: string;
  /** Code in the rule catalogue, such as "DQ03". */
  rule: string;
  severity: Severity;
  org: string | null;
  period: string | null;
  message: string;
  at: Cell[];
  because: Because[];
  /** Ids of articles in `catalog()`. */
  basis: string[];
  fix?: Fix;
}

/** A finding a person set aside, why, who and when. */
export interface WaivedFinding {
  finding: Finding;
  reason: string;
  by: string;
  date: string;
}

/** Sets findings of this key aside. */
export interface Waiver {
  key: string;
  reason: string;
  by: string;
  date: string;
}

/** A duty that is still open. */
export interface Reminder {
  org: string;
  duty: DutyKind;
  title: string;
  period: string;
  /** The last day on which it can be done in time. */
  due: string;
  /** Days left until then. */
  days: number;
  /** How many events are still lacking. */
  lacking: number;
}

/** Another cell that makes it wrong, and why. */
export interface Because {
  at: Cell;
  note: string;
}

/** A correction. `safe`: same meaning, other spelling. */
export interface Fix {
  title: string;
  safe: boolean;
  edits: Edit[];
}

/** One cell rewritten. */
export interface Edit {
  at: Cell;
  value: string;
}

export interface DutyResult {
  org: string;
  duty: DutyKind;
  rule: string;
  /** "2025Q1", "2025-03", "2025H1" or "2025". */
  period: string;
  /** The last day on which it can be done in time. */
  due: string;
  status: DutyStatus;
  required: number;
  counted: number;
  at: Cell[];
  rejected: Rejected[];
  /** Why the duty does not apply, what is still lacking, or days left while pending; "" when plain. */
  note: string;
}

/** A row that did not count, and why. */
export interface Rejected {
  at: Cell;
  why: string;
}
