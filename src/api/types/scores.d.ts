/** The table scores are by. Whose: branches, communities, streets, or member units. */
export interface Scoring {
  title: string;
  /** Id of the article or practice it follows. */
  basis: string;
  /** 支部, 社区党组织, 街道党组织, 成员单位 or 党员. */
  of: string;
  /** The total when nothing is missing, without bonuses. */
  full: number;
  /** False: grades only, no places. */
  ranking: boolean;
  /** The best first. */
  grades: GradeInfo[];
  items: IndicatorInfo[];
  /** What only a person can say: vetoes and awards. */
  verdicts: VerdictInfo[];
}

/** One grade: its line, and its further conditions in words ("" when there are none). */
export interface GradeInfo {
  title: string;
  stars: number;
  from: number;
  rule: string;
}

export interface IndicatorInfo {
  indicator: string;
  title: string;
  /** Title of its part; "" when the table has no parts. */
  part: string;
  role: ScoreRole;
  max: number;
  /** What a person enters for it; null: measured by the engine. */
  entered: "points" | "percent" | "times" | null;
}

/** "points" up to `max`, "bonus" on top, "penalty" taken off. */
export type ScoreRole = "points" | "bonus" | "penalty";

export interface VerdictInfo {
  verdict: string;
  title: string;
  /** Title of the grade it gives. */
  grade: string;
  /** Findings that speak for looking into it. */
  hints: VerdictHint[];
}

export interface VerdictHint {
  org: string;
  /** Its id. */
  finding: number;
}

/** Something a person enters for a score: points, percent, times; of a verdict 1. */
export interface ScoreEntry {
  /** Name of the organization, the unit or the member. */
  subject: string;
  /** Of a member: the branch. */
  branch?: string;
  /** Short name or title of the item or the verdict. */
  item: string;
  value: number;
  /** What it rests on. */
  evidence: string;
  by: string;
  date: string;
}

export interface Score {
  org: string;
  /** Compared within their group only. */
  group: string;
  /** From 0, multiples of 0.01; while something waits, what there is so far. */
  total: number;
  /** The total when nothing is missing, without bonuses. */
  full: number;
  /** Title of its grade; "" while something waits to be entered. */
  grade: string;
  /** 0 to 5. */
  stars: number;
  /** From 1, equal ones share it; 0: no place is given. */
  rank: number;
  /** Verdicts a person gave, with their grounds. */
  vetoes: string[];
  /** Titles of items that wait to be entered. */
  waiting: string[];
  /** Ties, full grades and the like, in words. */
  notes: string[];
  /** Points of each part before weighting; empty when the table has no parts. */
  parts: ScorePart[];
  items: ScoreItem[];
  /** Against the earlier check given to `compare`, when it was by the same table. */
  change?: ScoreChange;
}

export interface ScorePart {
  part: string;
  title: string;
  points: number;
}

/** One indicator of a score. An item that does not apply has max 0; its points go to the others. */
export interface ScoreItem {
  indicator: string;
  title: string;
  part: string;
  role: ScoreRole;
  points: number;
  max: number;
  /** A person has to enter it, and nobody did. */
  waits: boolean;
  why: string;
  at: Cell[];
}

/** The earlier total, grade and rank, and the items whose points moved since. */
export interface ScoreChange {
  total: number;
  grade: string;
  rank: number;
  moved: ItemChange[];
}

export interface ItemChange {
  indicator: string;
  title: string;
  /** Points now less points then. */
  by: number;
}

/** The points of one member, by the pack's table of member points. Never part of an assessment. */
export interface MemberRow {
  /** Place in the roster; names the member in `explain`. */
  member: number;
  name: string;
  branch: string;
  group: string;
  total: number;
  grade: string;
  rank: number;
  waiting: string[];
  items: ScoreItem[];
}

/** What it would take to the next grade: computed, the cheapest first; an event counts as three corrections. */
export interface Advice {
  org: string;
  grade: string;
  /** Title of the grade above; null: it has the best. */
  next: string | null;
  /** Points lacking to its line. */
  lacking: number;
  /** Points that the deeds bring. */
  gain: number;
  /** Whether they reach the line; otherwise they are all that helps. */
  enough: boolean;
  deeds: AdviceDeed[];
  /** Conditions that points alone do not meet. */
  notes: string[];
}

export interface AdviceDeed {
  text: string;
  indicator: string;
  /** A correction of what is written; otherwise something to be held. */
  correction: boolean;
  /** The last day for it. */
  until: string | null;
  at: Cell[];
}
