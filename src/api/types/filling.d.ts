/** What was made of one cell of a typed row. */
export interface Understood {
  /** false: `why` says what is not understood or missing. */
  ok: boolean;
  /** What was understood, when the cell is not written just so: "2025年3月5日". */
  means?: string;
  why?: string;
}

/** Rows copied from a spreadsheet. */
export interface Pasted {
  /** The headings that came with the rows; empty: they came without. */
  headings: PastedHeading[];
  /** Under their headings in the order of the ledger's columns, without as they stand. */
  rows: string[][];
}

export interface PastedHeading {
  title: string;
  /** The column it was taken for; without, its cells are left out. */
  field?: string;
}
