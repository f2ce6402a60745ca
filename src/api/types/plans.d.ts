/** What could be done about units without an organization: proposals (建议), for a Party organization to decide on. */
export interface Plans {
  /** 联合组建建议: new joint branches. */
  jointBranches: JointBranch[];
  /** Left-over units that a joint branch of their site or community has room for. */
  joins: Join[];
  /** 指导员派驻建议. */
  instructors: Assignment[];
  /** Units nothing could be proposed for, and why. */
  left: LeftUnit[];
  /** Blank spots and rates of the whole, of districts and of streets, now and if all of it were done. */
  effect: Effect[];
  /** 建议对接: services, resources and projects for needs nobody took on. */
  matches: Match[];
  /** Needs nothing is proposed for. */
  openNeeds: OpenNeed[];
  /** What the matches would do to the share of needs taken on; null: there are no needs. */
  matchEffect: MatchEffect | null;
  /** Wishes that cannot be met, each in a sentence. */
  refused: string[];
  notes: string[];
}

/** A proposed joint branch: at least three formal members, at most five units. */
export interface JointBranch {
  /** The narrowest area its units share, by name. */
  site: string;
  units: string[];
  formalMembers: number;
  /** Of each unit. */
  formals: number[];
  level: "all" | "district" | "street" | "community" | "site";
  path: string[];
  /** The cell of each unit. */
  at: Cell[];
  why: string;
  /** Ids of articles in `catalog()`. */
  basis: string[];
  /** A person asked for it by `Wishes.together`. */
  pinned: boolean;
}

/** Units for a joint branch that exists and covers fewer than five. */
export interface Join {
  branch: string;
  units: string[];
  at: Cell[];
  branchAt: Cell;
  why: string;
  basis: string[];
}

/** Units proposed for one instructor. */
export interface Assignment {
  instructor: string;
  units: string[];
  at: Cell[];
  /** For each unit, why this instructor: 同一社区, 同一街道 … */
  reasons: string[];
  /** Those of the units a person asked for by `Wishes.send`. */
  pinned: string[];
  /** Units looked after now, then, and at most. */
  before: number;
  then: number;
  most: number;
  instructorAt: Cell[];
  why: string;
  basis: string[];
}

/** A unit left over. */
export interface LeftUnit {
  unit: string;
  about: "joint" | "instructors";
  path: string[];
  why: string;
  at: Cell[];
}

/** One rate of one area; "blanks" is 空白点 of the base. */
export interface Effect {
  path: string[];
  rate: "blanks" | "organized" | "work" | "due" | "instructed";
  before: Rate;
  after: Rate;
}

/** What a person wants of the proposals, by names of units and instructors. */
export interface Wishes {
  /** These make one branch, nobody else added. */
  together?: string[][];
  /** These two are not put together. */
  apart?: [string, string][];
  /** These are not joined to others at all. */
  alone?: string[];
  send?: Sending[];
  spare?: Sending[];
}

/** This unit and this instructor. */
export interface Sending {
  instructor: string;
  unit: string;
}
