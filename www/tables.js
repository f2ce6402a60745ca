/** The flat tables of summaries as files. */
import { parquetWriteBuffer } from "hyparquet-writer";

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

export function parquetOf({ columns, rows }) {
  const columnData = columns.map(({ column, whole }, at) => ({
    name: column,
    type: whole ? "INT64" : "STRING",
    data: rows.map((row) => (whole && row[at] !== null ? BigInt(row[at]) : row[at])),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
