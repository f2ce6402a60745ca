/** The flat tables of summaries as files. */
/** A text that a spreadsheet would take for a formula gets an apostrophe; what steers a screen or turns a line around is left out. */
function field(value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const clean = value.replace(/[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/gu, "");
  const text = /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Rows as a CSV that Excel and WPS open. */
export const csvLines = (rows) => `\uFEFF${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;

export function csvOf({ columns, rows }) {
  return csvLines([columns.map(({ column }) => column), ...rows]);
}

/** What each column of each table is. */
export function columnsCsv(tables) {
  const rows = tables.flatMap(({ table, title, columns }) => columns.map((it) => [table, title, it.column, it.title, it.whole ? "整数" : "文字"]));
  return csvLines([["table", "表", "column", "说明", "类型"], ...rows]);
}

/** The SQL that adds up the tables, to be run on them as CSV: with the type of every column, so that none is guessed. */
export function onCsv(sql, tables) {
  const types = ({ columns }) => columns.map(({ column, whole }) => `'${column}': '${whole ? "BIGINT" : "VARCHAR"}'`).join(", ");
  return tables.reduce(
    (text, it) => text.replace(
      `read_parquet('${it.table}.parquet')`,
      () => `read_csv('${it.table}.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {${types(it)}})`,
    ),
    sql,
  ).replace(/\.parquet\b/g, ".csv");
}
