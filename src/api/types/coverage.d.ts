export type Dimension = "kind" | "industry" | "size" | "ownership" | "form";

/** Bands that units are in, in the words a breakdown shows; what is not written is "未填". */
export type Where = { kind?: string; industry?: string; size?: string; ownership?: string; form?: string };

/** A way of dividing units; every unit is in exactly one band of each. */
export interface DimensionInfo {
  dimension: Dimension;
  title: string;
}

/** What coverage rates are of (口径): the pack's `coverage.base`. */
export interface CoverageBasis {
  base: "operating" | "three-haves" | "legal-person" | "scaled";
  /** Its name, printed beside every rate. */
  title: string;
  /** The units it takes. */
  units: string;
  /** What it leaves out, in one sentence. */
  note: string;
}

/** What `Workspace.breakdown` is asked: an area, the dimensions to divide by, bands to keep to. */
export interface Division {
  path?: string[];
  by?: Dimension[];
  where?: Where;
}

/** Coverage by bands. The rows sum to the area, whatever the dimensions. */
export interface Breakdown {
  path: string[];
  by: Dimension[];
  basis: CoverageBasis;
  rows: BreakdownRow[];
}

/** One combination of bands that occurs; `values` in the order of `by`, the rest as in AreaCoverage. */
export interface BreakdownRow {
  values: string[];
  listed: number;
  excluded: number;
  base: number;
  blanks: number;
  rates: { [kind: string]: Rate };
}

/** Form 27 or 30 of the yearly statistics, counted from the ledgers of units; numbering as around 2017. */
export interface StatisticalForm {
  id: "27" | "30";
  title: string;
  columns: FormColumn[];
  rows: FormLine[];
  /** What is left out, and what is not filled in. */
  notes: string[];
}

/** `own`: the form has no such column; what the ledger leaves open stands in it. */
export interface FormColumn {
  id: string;
  title: string;
  own: boolean;
}

/** One line; `own` as for columns. A cell is null where no ledger has the column it needs (台账无此栏). */
export interface FormLine {
  id: string;
  title: string;
  depth: number;
  own: boolean;
  cells: (number | null)[];
}

/** A joint branch and how many units it covers; more than `most` are too many. */
export interface BranchLoad {
  org: string;
  path: string[];
  units: number;
  most: number;
  at: Cell[];
}

/** An instructor, the units that name them, and how many the ledger of instructors says. */
export interface InstructorLoad {
  instructor: string;
  units: number;
  declared: number | null;
  most: number;
  at: Cell[];
}
