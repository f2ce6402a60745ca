import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import init, { Workspace, catalog } from "../../pkg/lianjian.js";
import { json, unpack } from "../../www/unpack.js";
import { pkg, sample } from "./help.mjs";

await init();

const OPTIONS = { period: "2025", asOf: "2025-12-31" };
const files = readdirSync(sample()).filter((name) => /\.(xlsx|csv)$/.test(name))
  .map((name) => [name, new Uint8Array(readFileSync(sample(name)))]);

function assess(order) {
  const workspace = new Workspace(OPTIONS);
  for (const [name, bytes] of order) workspace.load(name, bytes);
  return workspace.assess();
}

test("init() without arguments works in Node, and catalog() answers", () => {
  const { rules, ledgers, policies } = catalog();
  assert.ok(rules.length > 0 && policies.length > 0);
  assert.ok(ledgers.some(({ ledger }) => ledger === "meetings"));
});

test("init() takes the module's bytes too", async () => {
  const other = await import("../../pkg/lianjian.js?bytes");
  await other.default({ module_or_path: readFileSync(pkg("lianjian_bg.wasm")) });
  assert.equal(other.catalog().engine, catalog().engine);
});

test("the order of loading changes neither seal nor assessment", () => {
  const forward = assess(files);
  const backward = assess([...files].reverse());
  assert.match(forward.seal, /^[0-9a-f]{64}$/);
  assert.equal(JSON.stringify(backward) === JSON.stringify(forward), true);
});

test("what the page makes of the packed figures is the assessment", () => {
  const lines = ["党组织名称,会议类型,日期,应到,实到", "第一党支部,党员大会,2025-02-01,30,29", "第一党支部,支委会,2025-02-02,3,3", "合计,,,40,31"];
  const wide = lines.map((it) => `${",".repeat(200)}${it}\n`).join("");
  for (const loaded of [files, [["宽表.csv", new TextEncoder().encode(wide)]]]) {
    const workspace = new Workspace(OPTIONS);
    for (const [name, bytes] of loaded) workspace.load(name, bytes);
    const [{ key }] = workspace.assess().findings;
    workspace.waive([{ key, reason: "已核实", by: "李某", date: "2025-12-31" }]);
    const assessment = workspace.assess();
    assert.ok(assessment.duties.some(({ at }) => at.length > 0));
    assert.equal(assessment.waived.length, 1);
    const taken = unpack(workspace.assessPacked());
    for (const told of loaded === files ? ["fix", "org", "period"] : []) {
      assert.ok(taken.findings.some((it) => it[told]) && taken.findings.some((it) => !it[told]), told);
    }
    const rectangle = /^[A-Z]+\d+:[A-Z]+\d+$/;
    assert.equal(taken.findings.some(({ because }) => because.some(({ at }) => rectangle.test(at.cell))), loaded !== files);
    const later = { forms: json(workspace.formsPacked()), plans: json(workspace.plansPacked()) };
    assert.deepEqual({ ...taken, ...later }, assessment);
  }
});

test("another file, another as-of date: another seal", () => {
  const { seal } = assess(files);
  assert.notEqual(assess(files.slice(1)).seal, seal);
  const later = new Workspace({ ...OPTIONS, asOf: "2026-01-31" });
  for (const [name, bytes] of files) later.load(name, bytes);
  assert.notEqual(later.assess().seal, seal);
});

test("every place named in an assessment is in a file that was loaded", () => {
  const names = new Set(files.map(([name]) => name));
  const assessment = assess(files);
  const cells = [];
  (function gather(value) {
    if (value === null || typeof value !== "object") return;
    if (typeof value.cell === "string" && typeof value.file === "string") cells.push(value);
    Object.values(value).forEach(gather);
  })(assessment);
  assert.ok(cells.length > 0);
  for (const { file, sheet, cell } of cells) {
    assert.ok(names.has(file), file);
    assert.ok(sheet !== undefined && /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(cell), cell);
  }
});

test("package.json exports files that exist, and its version is the engine's", async () => {
  const manifest = JSON.parse(readFileSync(pkg("package.json"), "utf8"));
  const targets = Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)));
  for (const target of [...targets, manifest.types, manifest.bin.lianjian]) readFileSync(pkg(target));
  for (const name of manifest.files) readFileSync(pkg(name));
  assert.equal(manifest.version, catalog().engine);
});

test("wishes change the proposals and nothing else, whether they come before or after the files", () => {
  const late = new Workspace(OPTIONS);
  for (const [name, bytes] of files) late.load(name, bytes);
  const before = late.assess();
  const [first] = before.plans.jointBranches;
  assert.ok(first.units.length >= 2 && first.formalMembers >= 3);
  const wishes = { apart: [[first.units[0], first.units[1]]], alone: ["没有这家公司"] };
  late.plan(wishes);
  const after = late.assess();
  const together = ({ units }) => units.includes(first.units[0]) && units.includes(first.units[1]);
  assert.ok(!after.plans.jointBranches.some(together));
  assert.equal(after.plans.refused.length, 1);
  assert.deepEqual({ ...after, plans: null }, { ...before, plans: null });
  const early = new Workspace(OPTIONS);
  early.plan(wishes);
  for (const [name, bytes] of files) early.load(name, bytes);
  assert.deepEqual(early.assess(), after);
  late.plan({});
  assert.deepEqual(late.assess(), before);
});
