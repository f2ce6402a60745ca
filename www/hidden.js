/** So many sheets are told one by one. */
const FEW = 10;

/** What a file hides of a sheet that was read all the same, in words; "" when nothing. */
export function hidden({ hiddenRows, hiddenColumns, hiddenSheet }) {
  const parts = [[hiddenRows, "行"], [hiddenColumns, "列"]].filter(([count]) => count > 0);
  const said = [
    ...(hiddenSheet ? ["是隐藏的工作表，也读了"] : []),
    ...(parts.length > 0 ? [`有隐藏的 ${parts.map(([count, unit]) => `${count} ${unit}`).join("、")}，也读了`] : []),
  ];
  return said.join("；");
}

/** The same of all ledgers of some files: lines to show. */
export function hiddenLines(readings) {
  const lines = readings.flatMap(({ file, sheets }) =>
    sheets.filter((it) => it.ledger && hidden(it)).map((it) => `${file} › ${it.sheet}：${hidden(it)}`));
  if (lines.length <= FEW) return lines;
  return [...lines.slice(0, FEW), `…另有 ${lines.length - FEW} 张表也有隐藏的内容，都读了`];
}
