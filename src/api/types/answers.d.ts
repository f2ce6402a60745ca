/** Which lines of a long list are wanted. Every filter is optional; all given ones must hold. */
export interface Query {
  offset?: number;
  limit?: number;
  org?: string;
  rule?: string;
  severity?: Severity;
  status?: DutyStatus;
  duty?: DutyKind;
  period?: string;
  /** Units under this path. */
  path?: string[];
  /** "blank" 空白点, "due" 应建未建, "excluded", "organized", "base": inside the base. */
  only?: "blank" | "due" | "excluded" | "organized" | "base"
    | "overdue" | "open" | "unpublished" | "unsatisfied" // matters
    | AgreementRow["state"] | "absent" | "ended"; // agreements, checkins, delegates
  /** Matters of this source, and those that got so far. */
  channel?: MatterChannel | "all";
  stage?: MatterStage;
  /** Units in these bands. */
  where?: Where;
  /** Units of a rate: "of" (default) below its line, "hit" above it, "rest" below and not above. */
  rate?: RateKind;
  part?: "hit" | "of" | "rest";
  /** Units that name this instructor. */
  instructor?: string;
  /** Units behind a cell of a form of the yearly statistics. */
  form?: "27" | "30";
  line?: string;
  column?: string;
  /** Lines whose text contains this. */
  text?: string;
}

/** One page of a long list. */
export interface Page {
  total: number;
  offset: number;
  findings?: Finding[];
  duties?: DutyResult[];
  units?: UnitRow[];
  branches?: BranchLoad[];
  instructors?: InstructorLoad[];
  members?: MemberRow[];
  agenda?: AgendaRow[];
  matters?: MatterRow[];
  agreements?: AgreementRow[];
  checkins?: CheckinRow[];
  delegates?: DelegateRow[];
  /** Of the lists "checkinUnits", "checkinPlaces", "delegateUnits", "branchHours". */
  groups?: GroupRow[];
}

/** One event still to be held, on a working day proposed for it. */
export interface AgendaRow {
  org: string;
  duty: DutyKind;
  title: string;
  /** The period it is for. */
  period: string;
  day: string;
  /** The last day on which it counts: in time, or as made up. */
  until: string;
  /** It makes up for what was missed, and has to say so. */
  makeUp: boolean;
  /** Why the day is what it is, when it is not simply the next free one. */
  note: string;
}

/** Names one figure. */
export interface FigureId {
  figure: "duty" | "score" | "points" | "rate" | "listed" | "excluded" | "base" | "blanks" | "regional" | "form";
  org?: string;
  duty?: DutyKind;
  period?: string;
  /** With "score": one indicator; absent: the total. */
  indicator?: string;
  /** With coverage figures and with "regional": the area. */
  path?: string[];
  rate?: RateKind;
  /** With coverage figures and with the regional rate "need.matched": as it would be if all proposals were done. */
  planned?: boolean;
  /** With "points": which member, as in `MemberRow`. */
  member?: number;
  /** With coverage figures: the bands kept to. */
  where?: Where;
  /** With "form": one cell of a form of the yearly statistics. */
  form?: "27" | "30";
  line?: string;
  column?: string;
}

/** Where a figure comes from. */
export interface Explanation {
  title: string;
  /** The figure as shown, such as "2/3" or "93.75". */
  value: string;
  steps: ExplainStep[];
  /** Articles and local practice relied on. */
  basis: Citation[];
}

/** One step of a derivation; `depth` 0 is the figure itself, deeper steps feed the one above. */
export interface ExplainStep {
  depth: number;
  text: string;
  value: string;
  at: Cell[];
  /** Rows looked at that did not count, and why. */
  rejected: Rejected[];
}

/** A citable passage. `kind` "local": practice of a place or a default of this kit, not a regulation. */
export interface Citation {
  id: string;
  act: string;
  label: string;
  text: string;
  kind: "regulation" | "standard" | "local" | "logic";
  /** False: number or wording not yet checked against the official text (条号待核). */
  verified: boolean;
  note: string;
}

/** Whether a summary is what the files of a workspace come to. */
export interface Verification {
  equal: boolean;
  /** What differs, each in a sentence; [] when nothing does. */
  differences: string[];
}

/** A table of a summary, for any engine that adds up rows. */
export interface FlatTable {
  table: "parts" | "files" | "units" | "organizations" | "duties" | "scores" | "rates";
  title: string;
  columns: FlatColumn[];
  rows: (string | number | null)[][];
}

export interface FlatColumn {
  column: string;
  /** What it is, in Chinese. */
  title: string;
  /** Whether it holds whole numbers; else text. */
  whole: boolean;
}
