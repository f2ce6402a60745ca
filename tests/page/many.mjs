/** A ledger of meetings, each with more people present than expected; fifty meetings for each branch. */
export function manyWrong(rows) {
  const lines = ["党组织名称,会议类型,召开日期,应到人数,实到人数,主持人,主要议题"];
  for (let row = 0; row < rows; row++) {
    const day = `2025-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (Math.floor(row / 12) % 28)).padStart(2, "0")}`;
    lines.push(`第${1 + Math.floor(row / 50)}党支部,支部党员大会,${day},20,${21 + (row % 9)},张三,学习第${row}次`);
  }
  return `${lines.join("\n")}\n`;
}
