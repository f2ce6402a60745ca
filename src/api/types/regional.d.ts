export interface RegionalFigures {
  lists: ListFigures[];
  agreements: Rate;
  matters: MatterFigures;
  checkins: Rate;
  delegates: Rate;
  /** The same rates by street and community, each before those in it; the parts of an area add up to it. */
  areas: RegionalArea[];
  /** 社情闭环: all sources, then each that occurs; [] without matters. */
  funnel: FunnelLine[];
  alerts: RegionalAlerts;
}

export interface ListFigures {
  kind: "need" | "service" | "resource" | "project";
  total: number;
  /** Of all listed, those whose table has a column that tells what became of them; only these are counted as matched or not. */
  told: Rate;
  matched: Rate;
  done: Rate;
}

export interface MatterFigures {
  closed: Rate;
  onTime: Rate;
  satisfied: Rate;
  published: Rate;
}

/** The rates of one place, by the names `FigureId.rate` takes with "regional". The last step 未写明: rows that name no narrower place. */
export interface RegionalArea {
  /** From the top; [] is everything loaded. */
  path: string[];
  level: "all" | "district" | "street" | "community" | "site";
  rates: { [id: string]: Rate };
}

/** Matters of one source. */
export interface FunnelLine {
  channel: MatterChannel | "all";
  title: string;
  stages: FunnelStage[];
}

/** How many got so far; `FigureId.rate` is "funnel.<channel>.<stage>". */
export interface FunnelStage {
  stage: MatterStage;
  title: string;
  formula: string;
  count: number;
}

/** How many lines the lists have that want looking at: `Query.only` of "matters", "agreements", "checkins", "delegates". */
export interface RegionalAlerts {
  overdue: number;
  unpublished: number;
  unsatisfied: number;
  expired: number;
  expiring: number;
  unsigned: number;
  unlisted: number;
  undated: number;
  absent: number;
  ended: number;
}

/** One line of `page("matters")`. */
export interface MatterRow {
  title: string;
  channel: MatterChannel;
  path: string[];
  date: string | null;
  responsible: string | null;
  /** The day by which it should be closed: as written, or by the pack's usual days. */
  due: string | null;
  done: string | null;
  closed: boolean;
  /** Days it is open beyond `due`; 0: it is not. */
  overdue: number;
  satisfaction: string | null;
  published: boolean;
  at: Cell[];
}

/** One line of `page("agreements")`. */
export interface AgreementRow {
  unit: string;
  org: string | null;
  path: string[];
  signed: string | null;
  /** As written. */
  term: string | null;
  /** Its last day; null: none, or none is known. */
  last: string | null;
  /** Days left on the as-of date; negative: so long ago. */
  days: number | null;
  /** "expiring": within 90 days; "unlisted": sits on a committee and stands in no ledger of agreements; "undated": signed without a day. */
  state: "expired" | "expiring" | "unsigned" | "unlisted" | "undated" | "valid";
  /** The state in words. */
  title: string;
  at: Cell[];
}

/** One line of `page("checkins")`; holds a name, for the page only. */
export interface CheckinRow {
  name: string;
  unit: string | null;
  path: string[];
  /** null: has not checked in. */
  date: string | null;
  times: number | null;
  hours: number | null;
  at: Cell[];
}

/** One line of `page("delegates")`; holds a name, for the page only. */
export interface DelegateRow {
  name: string;
  unit: string | null;
  org: string | null;
  path: string[];
  /** The last day of the term, as far as it is written. */
  last: string | null;
  ended: boolean;
  present: number | null;
  expected: number | null;
  at: Cell[];
}

/** One line of `page("checkinUnits")`, "checkinPlaces", "delegateUnits" or "branchHours"; opens as figure "regional" with `rate` "group.<list>.rate" or "group.<list>.hours" and `org` its name. */
export interface GroupRow {
  name: string;
  /** Whom it is compared with; "": no place is given. */
  group: string;
  /** By hours for each person among its group, equal ones share it; 0: none. */
  rank: number;
  people: number;
  rate: Rate;
  /** Hours of service, all and for each person, to two places; null: nobody wrote any. */
  hours: number | null;
  each: number | null;
  at: Cell[];
}

/** 建议对接: a need nobody took on, and a service, resource or project nobody uses yet. */
export interface Match {
  need: string;
  /** Who asks, and where. */
  asker: string;
  path: string[];
  offer: string;
  kind: "service" | "resource" | "project";
  /** Who offers, and where. */
  giver: string;
  from: string[];
  /** It is proposed for other needs as well, because there is no other. */
  shared: boolean;
  why: string;
  /** The need, the offer. */
  at: Cell[];
}

/** A need nothing is proposed for, and why. */
export interface OpenNeed {
  need: string;
  asker: string;
  path: string[];
  why: string;
  at: Cell[];
}

/** Needs taken on now, and if all proposals were followed. */
export interface MatchEffect {
  before: Rate;
  after: Rate;
}

export type MatterChannel = "hotline" | "grid" | "liaison" | "units" | "people" | "other" | "unsaid";
export type MatterStage = "registered" | "consulted" | "assigned" | "closed" | "satisfied" | "published";
