import { parquetWriteBuffer } from "hyparquet-writer";

/** A flat table of summaries as Parquet. */
export function parquetOf({ columns, rows }) {
  const columnData = columns.map(({ column, whole }, at) => ({
    name: column,
    type: whole ? "INT64" : "STRING",
    data: rows.map((row) => (whole && row[at] !== null ? BigInt(row[at]) : row[at])),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
