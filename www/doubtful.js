import { CERTAIN } from "./steps/matching.js";

/** So many columns are told one by one. */
const FEW = 10;

/** Columns that were taken for something with doubt, for a person to look at: lines to show. */
export function doubtfulLines(readings, { ledgers }) {
  const lines = readings.flatMap(({ file, sheets }) => sheets.flatMap(({ sheet, ledger, columns }) => {
    const known = ledgers.find((it) => it.ledger === ledger);
    const open = known ? columns.filter((it) => it.field && it.confidence < CERTAIN) : [];
    const title = (column) => (known.fields.find((it) => it.field === column.field) || { title: column.field }).title;
    return open.map((it) => `${file} › ${sheet}：${it.column} 列「${it.title}」当作「${title(it)}」，请看对不对`);
  }));
  if (lines.length <= FEW) return lines;
  return [...lines.slice(0, FEW), `…另有 ${lines.length - FEW} 列也拿不准，在网页的「核对识别」里看得到、能改`];
}
