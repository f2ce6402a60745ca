import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import init, { Workspace } from "../../pkg/lianjian.js";
import { sample } from "./help.mjs";

await init();

const planted = JSON.parse(readFileSync(sample("planted.json"), "utf8"));
const workspace = new Workspace({ period: "2025", asOf: "2025-12-31" });
for (const name of readdirSync(sample()).filter((file) => /\.(xlsx|csv)$/.test(file))) {
  workspace.load(name, new Uint8Array(readFileSync(sample(name))));
}
const { inputs, findings, duties, scores, coverage } = workspace.assess();

const rowOf = (cell) => Number(/\d+/.exec(cell)[0]);
const covers = ({ cell }, row) => {
  const [first, last = first] = cell.split(":").map(rowOf);
  return first <= row && row <= last;
};

for (const { rule, file, cell, org, period, status, what } of planted) {
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

test("what was not planted is not found: duties", () => {
  const planned = new Set(["MTG01", "MTG02", "MTG04", "MTG05", "MTG06", "MTG07", "MTG20", "TRN05"]);
  const known = new Set(planted.filter(({ status }) => status !== null).map((it) => `${it.rule} ${it.org} ${it.period}`));
  const surprises = duties.filter(({ rule, org, period, status }) => planned.has(rule) && !["met", "exempt"].includes(status)
    && !known.has(`${rule} ${org} ${period}`));
  assert.deepEqual(surprises.map(({ rule, org, period, status }) => `${rule} ${org} ${period} ${status}`), []);
});

test("what was not planted is not found: errors", () => {
  const known = new Set(planted.map(({ rule, file, cell }) => `${rule} ${file} ${rowOf(cell)}`));
  const surprises = findings.filter(({ severity, rule, at, because }) => severity === "error"
    && ![...at, ...because.map((it) => it.at)].some(({ file, cell }) => known.has(`${rule} ${file} ${rowOf(cell)}`)));
  assert.deepEqual(surprises.map(({ rule, message, at }) => `${rule} ${message} ${JSON.stringify(at[0])}`), []);
});

test("the sample looks like a real street: stars spread, half of the units organized, blank spots left", () => {
  const stars = new Set(scores.map((score) => score.stars));
  assert.ok([1, 2, 3, 4, 5].every((n) => stars.has(n)), `stars: ${[...stars].join(" ")}`);
  const { rates, blanks } = coverage.find(({ level }) => level === "all");
  const { hit, of } = rates.organized;
  assert.ok(hit * 100 > of * 45 && hit * 100 < of * 60, `${hit}/${of}`);
  assert.ok(blanks > 0);
});
