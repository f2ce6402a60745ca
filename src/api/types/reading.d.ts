/** What was made of one file. Never an error: `refused` says why a file could not be read. */
export interface Reading {
  file: string;
  sha256: string;
  format: "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "html" | "xml2003" | "unknown";
  refused?: Refusal;
  sheets: SheetReading[];
  /**
   * Meetings, trainings, check-ins and services by the year they took place in, earliest first. Not counted is a
   * day without a year that was taken for the year of the period.
   */
  years: YearEvents[];
}

/** How many events of a file are of one year. */
export interface YearEvents {
  year: number;
  events: number;
}

/** Why a file could not be read, and what to do about it, in Chinese. */
export interface Refusal {
  code: "not-a-table" | "encrypted" | "damaged" | "too-large" | "empty" | "unsupported";
  message: string;
}

/** What was made of one sheet. `ledger` null: not a ledger this kit knows. Rows count from 1. */
export interface SheetReading {
  sheet: string;
  ledger: LedgerKind | null;
  /** 0 to 1: share of the ledger's telling columns that were found. */
  confidence: number;
  headerRows: number[];
  records: number;
  columns: ColumnReading[];
  /** Titles of columns this ledger should have and this sheet has not. */
  missing: string[];
  /** Cells whose text was not understood; the first 200. */
  gaps: Gap[];
  /** How many cells were not understood in all. */
  gapCount: number;
  /** Rows left out because they are totals, footers or repeated headings. */
  skippedRows: number[];
  /** How many rows and columns that hold anything the file hides, by hand or by a filter. They are read like any others. */
  hiddenRows: number;
  hiddenColumns: number;
  /** Whether the file hides the whole sheet. It is read all the same. */
  hiddenSheet: boolean;
  /** The same for the same headings; a remembered correction is found by it. "" without headings. */
  signature: string;
  /** The ledgers it may be when none is sure enough, likeliest first: a question to the person. */
  candidates: LedgerKind[];
}

/** One column of a sheet: its letter, its title as written, the field it was taken for. */
export interface ColumnReading {
  column: string;
  title: string;
  field: string | null;
  confidence: number;
}

/** One cell that could not be understood. */
export interface Gap {
  at: Cell;
  message: string;
}

/** A person's correction of what a sheet is. `field` null: ignore the column. */
export interface Mapping {
  ledger: LedgerKind | null;
  /** Heading rows, counted from 1; empty: as recognised. */
  headerRows: number[];
  columns: MappedColumn[];
}

/** One corrected column, by letter. */
export interface MappedColumn {
  column: string;
  field: string | null;
}

/** A cell a person rewrites; `value` "": nothing shall stand in it. */
export interface CellEdit {
  at: CellName;
  value: string;
}

/** One cell ("C7") of one sheet; a `Cell` is one. */
export interface CellName {
  sheet: string;
  cell: string;
}

/** A person's correction, to be used again wherever the same headings stand. */
export interface Remembered {
  signature: string;
  mapping: Mapping;
}

/** Some rows of a sheet as they stand in the file, for a preview. */
export interface Grid {
  file: string;
  sheet: string;
  /** One more than the last used column and row. */
  width: number;
  height: number;
  rows: GridRow[];
  /** Merged cells that reach into these rows, as ranges; what they hold stands in the upper-left one. */
  merges: string[];
}

/** One row; `row` counts from 1. */
export interface GridRow {
  row: number;
  cells: GridCell[];
}

/** One cell that holds anything, by its column's letters. */
export interface GridCell {
  column: string;
  text: string;
}
