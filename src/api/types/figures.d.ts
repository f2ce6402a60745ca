export interface AreaCoverage {
  area: string;
  /** From the top: [] is everything loaded. */
  path: string[];
  level: "all" | "district" | "street" | "community" | "site";
  listed: number;
  excluded: number;
  /** listed − excluded */
  base: number;
  /** Units of the base without even work coverage (空白点). */
  blanks: number;
  rates: { [kind: string]: Rate };
}

/** One unit of the 两新 ledger, as coverage counts it. */
export interface UnitRow {
  name: string;
  path: string[];
  /** Its band in each dimension. */
  bands: { [dimension: string]: string };
  /** Why it is outside the base; null: inside. */
  excluded: string | null;
  /** 单独组建, 联合组建, 未组建 … as understood. */
  form: string;
  organized: boolean;
  work: boolean;
  staff: number | null;
  members: number | null;
  formal: number | null;
  /** Its Party organization, as written. */
  org: string | null;
  instructor: string | null;
  /** Its name; then its instructor, where another ledger names the unit. */
  at: Cell[];
}
