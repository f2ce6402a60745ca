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

/** Fewer than one in so many of the events of one year: hardly any. */
const HARDLY = 10;

/**
 * Of files that tell of one year while hardly anything took place in the year that is checked:
 * { year, period, events, own }, with the same part of that year as `period`; null otherwise.
 */
export function otherYear(readings, text) {
  const events = new Map();
  for (const { years } of readings) for (const it of years) events.set(it.year, (events.get(it.year) || 0) + it.events);
  const { year: now, part } = period(text);
  const own = events.get(now) || 0;
  const [year, most] = [...events].reduce((best, it) => (it[1] >= best[1] ? it : best), [now, 0]);
  return own * HARDLY < most ? { year, period: `${year}${part}`, events: most, own } : null;
}

/** What to say of it. */
export function otherYearText({ year, events, own }, text) {
  return `这些台账记的多是${year}年的事（会议、活动 ${events} 次），现在核查的是${periodName(text)}，${period(text).year}年的${own > 0 ? `只有 ${own} 次` : "一次也没有"}。`;
}

/** Today as the person's calendar has it, "2025-12-31". */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
