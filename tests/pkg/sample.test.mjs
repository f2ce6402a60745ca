/** What the sample's author planted is what is found, nothing more and nothing less. `GOLDEN=write` counts the hints again. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import init, { Workspace } from "../../pkg/lianjian.js";
import { sample } from "./help.mjs";

await init();

const list = readFileSync(sample("planted.json"), "utf8");
const { planted, hints } = JSON.parse(list);
const workspace = new Workspace({ period: "2025", asOf: "2025-12-31" });
for (const name of readdirSync(sample()).filter((file) => /\.(xlsx|csv)$/.test(file))) {
  workspace.load(name, new Uint8Array(readFileSync(sample(name))));
}
const { inputs, findings, duties, scores, coverage } = workspace.assess();

const OPEN = ["short", "missed"];
const rowOf = (cell) => Number(/\d+/.exec(cell)[0]);
const covers = ({ cell }, row) => {
  const [first, last = first] = cell.split(":").map(rowOf);
  return first <= row && row <= last;
};
const ofDuty = ({ rule, org, period }) => `${rule} ${org} ${period}`;
const ofRow = (severity, rule, file, row) => `${severity} ${rule} ${file} ${row}`;

for (const { rule, file, cell, org, period, status, what } of planted.filter((it) => !it.rows)) {
  if (status === null) {
    test(`${rule} is found at ${file} ${cell}: ${what}`, () => {
      const there = findings.filter(({ at, because }) => [...at, ...because.map((it) => it.at)]
        .some((place) => place.file === file && covers(place, rowOf(cell))));
      assert.ok(there.some((finding) => finding.rule === rule), `there: ${there.map((finding) => finding.rule).join(" ") || "nothing"}`);
    });
  } else {
    test(`${rule} of ${org} ${period ?? ""} is ${status}: ${what}`, () => {
      const owed = duties.filter((duty) => duty.rule === rule && duty.org === org && (period === null || duty.period === period));
      assert.ok(owed.some((duty) => duty.status === status), `it is ${owed.map((duty) => duty.status).join(" ") || "not owed"}`);
    });
  }
}

test("every sheet of the sample is recognised, every cell understood", () => {
  for (const { file, sheets } of inputs) {
    for (const { sheet, ledger, gaps } of sheets) {
      assert.notEqual(ledger, null, `${file} ${sheet}`);
      assert.deepEqual(gaps, [], file);
    }
  }
});

test("duties that are not met are those planted", () => {
  const found = duties.filter(({ status }) => !["met", "exempt"].includes(status)).map((it) => `${ofDuty(it)} ${it.status}`);
  const meant = planted.filter(({ status, period }) => status && period).map((it) => `${ofDuty(it)} ${it.status}`);
  assert.deepEqual(found.sort(), meant.sort());
});

test("errors and warnings are those planted", () => {
  const open = new Set(duties.filter(({ status }) => OPEN.includes(status)).map(ofDuty));
  const found = findings.filter(({ severity }) => severity !== "hint").map((finding) => {
    const [{ file, cell }] = finding.at;
    return open.has(ofDuty(finding)) ? `warning ${ofDuty(finding)}` : ofRow(finding.severity, finding.rule, file, rowOf(cell));
  });
  const meant = planted.flatMap((it) => {
    const { rule, severity, file, rows, cell, status } = it;
    if (OPEN.includes(status)) return [`warning ${ofDuty(it)}`];
    if (severity === null || severity === "hint") return [];
    return (rows ?? [rowOf(cell)]).map((row) => ofRow(severity, rule, file, row));
  });
  assert.deepEqual(found.sort(), meant.sort());
});

test("hints are as many as last time, rule by rule", () => {
  const counted = {};
  for (const { rule } of findings.filter(({ severity }) => severity === "hint")) counted[rule] = (counted[rule] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(counted).sort());
  if (process.env.GOLDEN === "write") {
    writeFileSync(sample("planted.json"), list.replace(/"hints": .*\}\n$/, () => `"hints": ${JSON.stringify(sorted)}}\n`));
  } else {
    assert.deepEqual(sorted, hints, "GOLDEN=write node --test tests/pkg/sample.test.mjs writes them down");
  }
});

test("the sample looks like a real street: stars spread, half of the units organized, blank spots left", () => {
  const stars = new Set(scores.map((score) => score.stars));
  assert.ok([1, 2, 3, 4, 5].every((n) => stars.has(n)), `stars: ${[...stars].join(" ")}`);
  const { rates, blanks } = coverage.find(({ level }) => level === "all");
  const { hit, of } = rates.organized;
  assert.ok(hit * 100 > of * 45 && hit * 100 < of * 60, `${hit}/${of}`);
  assert.ok(blanks > 0);
});
