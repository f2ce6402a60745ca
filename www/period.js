/** The parts of a year a check can cover, as the engine writes them after the year. */
export const PARTS = [
  ["", "全年"],
  ["H1", "上半年"],
  ["H2", "下半年"],
  ["Q1", "一季度"],
  ["Q2", "二季度"],
  ["Q3", "三季度"],
  ["Q4", "四季度"],
  ...Array.from({ length: 12 }, (_, month) => [`-${String(month + 1).padStart(2, "0")}`, `${month + 1}月`]),
];

/** "2025Q3" → { year: 2025, part: "Q3", name: "三季度", first: 7, months: 3 } */
export function period(text) {
  const year = Number(text.slice(0, 4));
  const part = text.slice(4);
  const found = PARTS.find(([code]) => code === part);
  const name = found ? found[1] : text;
  const number = Number(part.slice(1));
  if (part[0] === "Q") return { year, part, name, first: number * 3 - 2, months: 3 };
  if (part[0] === "H") return { year, part, name, first: number * 6 - 5, months: 6 };
  if (part[0] === "-") return { year, part, name, first: number, months: 1 };
  return { year, part, name, first: 1, months: 12 };
}

/** "2025Q3" → "2025年三季度" */
export function periodName(text) {
  const { year, name } = period(text);
  return `${year}年${name}`;
}

/** Today as the person's calendar has it, "2025-12-31". */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
