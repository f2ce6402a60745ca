/**
 * Every file of the corpus beside the project, against its manifest: one line for each disagreement, then counts.
 *
 *     node tests/corpus/run.mjs [PART OF A NAME…]
 */
import { OPEN, PURPOSE, cases, corpus, present } from "./cases.mjs";
import { examine } from "./examine.mjs";
import { lanes } from "../../www/readers.js";

if (!present) {
  console.error(`no corpus at ${corpus}: nothing to do`);
  process.exit(2);
}
const parts = process.argv.slice(2);
const wanted = ["real", "chinese", "hostile"].flatMap(cases)
  .filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));

const outcomes = [];
await lanes(2, wanted, async (file) => {
  const outcome = await examine(file);
  outcomes.push(outcome);
  if (outcome.said.length > 0) console.log(`${kind(file.name).padEnd(10)}  ${file.name}  ${outcome.said.join("; ")}${reason(file.name)}`);
  if (outcome.words) console.log(`${outcome.state.padEnd(10)}  ${file.name}  ${outcome.words}`);
});

const differs = ({ said }) => said.length > 0;
const stale = Object.keys({ ...PURPOSE, ...OPEN }).filter((name) => outcomes.some((it) => it.file.name === name && !differs(it)));
for (const name of stale) console.log(`agrees now  ${name}  take it off known.json`);

const COLUMNS = {
  files: () => true,
  opened: ({ state }) => state === "opened",
  refused: ({ state }) => state === "refused",
  traps: ({ state }) => state === "trap",
  late: ({ state }) => state === "late",
  agree: (it) => !differs(it),
  "on purpose": (it) => differs(it) && kind(it.file.name) === "on purpose",
  "open defect": (it) => differs(it) && kind(it.file.name) === "open",
  new: (it) => differs(it) && kind(it.file.name) === "NEW",
};
const rows = ["real", "chinese", "hostile", "all"].map((collection) => {
  const here = outcomes.filter(({ file }) => collection === "all" || file.collection === collection);
  return [collection, ...Object.values(COLUMNS).map((test) => here.filter(test).length)];
});
const line = (cells) => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(8) : String(cell).padStart(13))).join("");
console.log(`\n${line(["", ...Object.keys(COLUMNS)])}`);
for (const row of rows) console.log(line(row));
const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
const largest = Math.max(...outcomes.map(({ megabytes }) => megabytes));
console.log(`slowest ${(slowest / 1000).toFixed(1)} s, largest memory ${largest.toFixed(0)} MiB`);
process.exit(outcomes.some(COLUMNS.new) || stale.length > 0 ? 1 : 0);

function kind(name) {
  return PURPOSE[name] !== undefined ? "on purpose" : OPEN[name] !== undefined ? "open" : "NEW";
}

function reason(name) {
  const why = PURPOSE[name] ?? OPEN[name];
  return why === undefined ? "" : `  (${why})`;
}
