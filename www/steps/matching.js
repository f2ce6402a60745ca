/** Below this a match is shown openly, to be looked at. */
export const CERTAIN = 0.9;

/** The mapping with one column corrected: a field belongs to one column, whoever had it before loses it. */
export function matched({ ledger, headerRows, columns }, chosen, field) {
  return {
    ledger,
    headerRows,
    columns: columns.map(({ column, field: was }) => {
      if (column === chosen.column) return { column, field };
      return { column, field: was === field ? null : was };
    }),
  };
}

/** The mapping that takes a sheet for another ledger, or for none. */
export function taken({ headerRows }, ledger) {
  return { ledger, headerRows: ledger ? headerRows : [], columns: [] };
}
