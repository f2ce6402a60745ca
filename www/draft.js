/** Elements that have a name of their own on the page keep drafts of their own. */
const key = (name) => (name ? `lianjian-draft:${name}` : "lianjian-draft");

/** Rows kept in this browser for the next time, only for who asks for it; where it refuses, that is told. */
export const draft = {
  /** What was kept: ledger → rows; null: nothing, or this browser keeps nothing. */
  read(name) {
    try {
      const kept = JSON.parse(localStorage.getItem(key(name)));
      return kept && typeof kept === "object" && Object.values(kept).every(isRows) ? kept : null;
    } catch (error) {
      return null;
    }
  },

  /** Whether it could be kept. */
  write(sheets, name) {
    try {
      localStorage.setItem(key(name), JSON.stringify(sheets));
      return true;
    } catch (error) {
      return false;
    }
  },

  clear(name) {
    try {
      localStorage.removeItem(key(name));
    } catch (error) {
      // What could not be kept need not be removed.
    }
  },
};

function isRows(rows) {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every((it) => typeof it === "string"));
}
