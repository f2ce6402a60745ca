import { address, LEVEL, percent, SEVERITY, STATUS } from "./words.js";

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function tally(items, key, labels) {
  const count = (value) => items.filter((item) => item[key] === value).length;
  return Object.entries(labels).map(([value, label]) => `${label} ${count(value)}`).join("，");
}

const share = (pair) => (pair.of === 0 ? percent(pair) : `${pair.hit}/${pair.of}（${percent(pair)}）`);

const place = (cells) => (cells.length === 0 ? "" : address(cells[0]));

function dutySection({ duties }, catalog) {
  const titles = new Map(catalog.duties.map(({ duty, title }) => [duty, title]));
  const kinds = [...new Set(duties.map(({ duty }) => duty))];
  return [
    `一、该开的会、该办的事：${tally(duties, "status", STATUS)}`,
    ...kinds.map((kind) => `  ${titles.get(kind) ?? kind}：${tally(duties.filter(({ duty }) => duty === kind), "status", STATUS)}`),
  ];
}

function scoreSection({ scores, scoring }) {
  const line = ({ org, total, grade, rank }) => `    ${rank > 0 ? `${rank}. ` : ""}${org}  ${total.toFixed(2)} 分  ${grade || "待录入"}`;
  const groups = [...new Set(scores.map(({ group }) => group))];
  return [`二、${scoring.of}得分与等次：`, ...groups.flatMap((group) => {
    const ranked = scores.filter((score) => score.group === group).sort((a, b) => a.rank - b.rank || byCode(a.org, b.org));
    const shown = ranked.length <= 6 ? ranked.map(line) : [...ranked.slice(0, 3).map(line), "    …", ...ranked.slice(-3).map(line)];
    return [`  ${group}（${ranked.length} 个）`, ...shown];
  })];
}

function coverageSection({ coverage }, catalog) {
  const titles = new Map(catalog.rates.map(({ rate, title }) => [rate, title]));
  const lines = coverage.filter(({ level }) => level !== "site").flatMap((area) => {
    const figures = ["organized", "separate", "work", "due"].filter((rate) => area.rates[rate] !== undefined)
      .map((rate) => `${titles.get(rate) ?? rate} ${share(area.rates[rate])}`);
    const name = area.path.length === 0 ? LEVEL.all : area.path.join(" › ");
    return [`  ${name}：登记 ${area.listed}，不计 ${area.excluded}，基数 ${area.base}，空白点 ${area.blanks}`, `    ${figures.join("  ")}`];
  });
  return ["三、两新组织覆盖：", ...lines];
}

function findingSection({ findings, waived = [] }) {
  const lines = findings.slice(0, 20).map(({ rule, severity, message, at }) => `  [${SEVERITY[severity]}] ${rule}  ${message}  ${place(at)}`);
  const more = findings.length > 20 ? [`  …另有 ${findings.length - 20} 条`] : [];
  const aside = waived.length > 0 ? `（另有已搁置 ${waived.length}，得分不变）` : "";
  return [`四、问题：${tally(findings, "severity", SEVERITY)}${aside}`, ...lines, ...more];
}

/** An assessment in words, for a terminal. */
export function summary(assessment, catalog) {
  const { period, asOf, policy, seal, notes = [] } = assessment;
  return [
    `考核期 ${period}，截至 ${asOf}，规则包 ${policy.id} ${policy.version}`,
    "", ...dutySection(assessment, catalog),
    "", ...scoreSection(assessment),
    "", ...coverageSection(assessment, catalog),
    "", ...findingSection(assessment),
    ...(notes.length > 0 ? ["", "说明：", ...notes.map(({ message }) => `  ${message}`)] : []),
    "", `校验码 ${seal}`,
  ].join("\n");
}
