import { SEVERITY } from "../words.js";

const WORST_FIRST = Object.keys(SEVERITY);

/** What findings can be grouped by: its title, and the group of a finding. */
export const GROUPINGS = {
  rule: { title: "规则", of: (it) => it.rule },
  org: { title: "党组织", of: (it) => it.org || "没有写明党组织" },
  file: { title: "文件", of: (it) => (it.at.length > 0 ? it.at[0].file : "没有文件") },
};

/** The groups of some findings: the worst first, of equals the largest. */
export function grouped(findings, by) {
  const groups = new Map();
  for (const it of findings) {
    const name = GROUPINGS[by].of(it);
    if (!groups.has(name)) groups.set(name, { name, worst: WORST_FIRST.length, findings: [], counts: {} });
    const group = groups.get(name);
    group.worst = Math.min(group.worst, WORST_FIRST.indexOf(it.severity));
    group.counts[it.severity] = (group.counts[it.severity] || 0) + 1;
    group.findings.push(it);
  }
  for (const group of groups.values()) {
    group.findings.sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || a.id - b.id);
  }
  const most = ({ worst, counts }) => counts[WORST_FIRST[worst]];
  return [...groups.values()].sort((a, b) => a.worst - b.worst || most(b) - most(a) || b.findings.length - a.findings.length);
}
