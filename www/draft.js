const KEY = "lianjian-draft";

/** Rows kept in this browser for the next time, only for who asks for it; where it refuses, that is told. */
export const draft = {
  /** What was kept: ledger → rows; null: nothing, or this browser keeps nothing. */
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return kept && typeof kept === "object" && Object.values(kept).every(isRows) ? kept : null;
    } catch (error) {
      return null;
    }
  },

  /** Whether it could be kept. */
  write(sheets) {
    try {
      localStorage.setItem(KEY, JSON.stringify(sheets));
      return true;
    } catch (error) {
      return false;
    }
  },

  clear() {
    try {
      localStorage.removeItem(KEY);
    } catch (error) {
      // What could not be kept need not be removed.
    }
  },
};

function isRows(rows) {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every((it) => typeof it === "string"));
}
