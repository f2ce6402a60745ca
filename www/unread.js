import { csvLines } from "./tables.js";

/** So many files are told one by one; of more, the reasons and the first of each. */
const FEW = 10;

/** The files that could not be read or hold no ledger: { file, what, reason } each, in the order they came. */
export function unread(readings) {
  return readings.flatMap(({ file, refused, sheets }) => {
    if (refused) return [{ file, what: "读不了", reason: refused.message }];
    return sheets.every(({ ledger }) => ledger === null) ? [{ file, what: "没有认出台账", reason: "" }] : [];
  });
}

/** The same in words: lines to show. */
export function unreadLines(list) {
  const said = ({ what, reason }) => (reason ? `${what}，${reason}` : what);
  if (list.length <= FEW) return list.map((it) => `${it.file}：${said(it)}`);
  const groups = new Map();
  for (const it of list) groups.set(said(it), [...(groups.get(said(it)) ?? []), it.file]);
  return [...groups].flatMap(([words, files]) => [
    `${files.length} 个文件${words}`,
    ...files.slice(0, FEW).map((file) => `  ${file}`),
    ...(files.length > FEW ? [`  …另有 ${files.length - FEW} 个`] : []),
  ]);
}

/** All of them, for a spreadsheet. */
export function unreadCsv(list) {
  return csvLines([["文件", "情况", "原因"], ...list.map(({ file, what, reason }) => [file, what, reason])]);
}
