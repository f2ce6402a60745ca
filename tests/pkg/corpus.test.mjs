import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lanes } from "../../www/readers.js";
import { OPEN, PURPOSE, corpus, present, selection } from "../corpus/cases.mjs";
import { examine } from "../corpus/examine.mjs";
import { cli, folder, sample } from "./help.mjs";

const skip = present ? false : `no corpus beside the project (${corpus})`;

test("files of the corpus are read as their manifests say, or differ for a written reason", { skip }, async (t) => {
  const outcomes = [];
  await lanes(2, selection(), async (file) => outcomes.push(await examine(file)));
  assert.ok(outcomes.length > 80, `only ${outcomes.length} files`);
  const name = ({ file }) => file.name;
  const differing = outcomes.filter(({ said }) => said.length > 0);
  const known = differing.filter((it) => PURPOSE[name(it)] ?? OPEN[name(it)]);
  t.diagnostic(`${outcomes.length} files, ${known.length} differ for a written reason; all of them: make corpus`);
  assert.deepEqual(differing.filter((it) => !known.includes(it)).map((it) => `${name(it)}: ${it.said.join("; ")}`), []);
});

test("on the command line a file that kills its reader costs only itself", { skip }, (t) => {
  const at = folder(t);
  copyFileSync(join(corpus, "hostile/files/legacy/biff_boundsheet_offset.xls"), join(at, "一.xls"));
  copyFileSync(join(corpus, "real/files/ExcelDataReader/Test_git_issue_382_oom.xls"), join(at, "三.xls"));
  writeFileSync(join(at, "二.csv"), "党组织名称,组织类别,支委人数,正式党员\n甲社区第一党支部,党支部,0,5\n");
  const { status, stdout, stderr } = cli("check", "--period", "2025", "--as-of", "2025-12-31", "--json", at, sample());
  assert.ok(status === 0 || status === 1, stderr);
  assert.doesNotMatch(stderr, /panicked|RuntimeError/);
  const { inputs } = JSON.parse(stdout);
  const refused = inputs.filter((it) => it.refused);
  assert.deepEqual(refused.map(({ file, refused: { code } }) => `${file} ${code}`).sort(), ["一.xls damaged", "三.xls damaged"]);
  for (const { sha256 } of refused) assert.match(sha256, /^[0-9a-f]{64}$/);
  assert.ok(inputs.some(({ file, sheets }) => file === "二.csv" && sheets[0].ledger === "organizations"));
  assert.ok(inputs.length > 5);
});
