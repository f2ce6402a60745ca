/** The kit's version, as in `Cargo.toml`. */
export type Version = string;

export type LedgerKind =
  | "organizations" | "members" | "meetings" | "trainings" | "units" | "instructors"
  | "lists" | "agreements" | "matters" | "delegates" | "checkins" | "services"
  | "ratings";

export type Severity = "error" | "warning" | "hint";

export type DutyStatus = "met" | "late" | "short" | "missed" | "pending" | "exempt";

export type DutyKind =
  | "joint-conference" | "party-training" | "branch-congress" | "committee-meeting" | "group-meeting"
  | "party-lecture" | "theme-day" | "org-life-meeting" | "member-appraisal" | "heart-talk" | string;

export type RateKind =
  | "organized" | "separate" | "work" | "due" | "staff50-member" | "staff100-organized"
  | "scaled-separate" | "instructed" | "enrolled" | string;

/** One cell ("C7") or a range ("C7:E7") of one sheet of one file. */
export interface Cell {
  file: string;
  sheet: string;
  cell: string;
}

/** A pair, never a percentage; `of` = 0 means there is nothing to cover (无应覆盖对象). */
export interface Rate {
  hit: number;
  of: number;
}
