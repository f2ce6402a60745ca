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

export interface RegionalFigures {
  lists: ListFigures[];
  agreements: Rate;
  matters: MatterFigures;
  checkins: Rate;
  delegates: Rate;
}

export interface ListFigures {
  kind: "need" | "service" | "resource" | "project";
  total: number;
  matched: Rate;
  done: Rate;
}

export interface MatterFigures {
  closed: Rate;
  onTime: Rate;
  satisfied: Rate;
  published: Rate;
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
  at: Cell[];
}
