/** The one table at the end of the bench, of what its parts have left, 120 columns wide:  node tests/bench/table.mjs */
import { readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pkg, root } from "../page/browser.mjs";
import { taken } from "./figures.mjs";
import { ROWS } from "./ladder.mjs";

const TITLES = {
  read: "reading .xlsx, 12 columns",
  check: "checking: rules, duties, scores",
  score: "scoring: duties, scores; rules off",
  cover: "coverage of units; rules off",
  issues: "report: list of findings .xlsx",
  workbook: "report: workbook .xlsx",
  mark: "report: marked copy of .csv",
};
const LEFT = 35;
const WHO = 11;
const PAST = 104;

const seconds = (it) => (it === undefined ? "" : it.failed ?? `${it.seconds.toFixed(it.seconds < 9.995 ? 2 : 1)} s`);
const ratio = (a, b) => (a?.seconds > 0 && b?.seconds > 0 ? (a.seconds / b.seconds).toFixed(1) : "");
const rule = () => console.log("─".repeat(PAST));

function ladder({ rounds, steps }) {
  const heads = ROWS.map((it) => it.toLocaleString("en").padStart(11)).join("");
  console.log(`${`seconds for so many rows (Node ${process.versions.node})`.padEnd(LEFT + WHO)}${heads}  growth at ×10  ×`);
  rule();
  for (const [step, those] of Object.entries(steps)) {
    const ours = those.lianjian;
    let title = TITLES[step];
    for (const [who, sizes] of Object.entries(those)) {
      const times = ROWS.map((it) => seconds(sizes[it]).padStart(11)).join("");
      const growth = ROWS.slice(1).map((it, at) => ratio(sizes[it], sizes[ROWS[at]]).padStart(5)).join("");
      const last = [...ROWS].reverse().find((it) => ratio(sizes[it], ours[it]));
      console.log(`${title.padEnd(LEFT)}${who.padEnd(WHO)}${times} ${growth}${(who === "lianjian" ? "" : ratio(sizes[last], ours[last])).padStart(6)}`.trimEnd());
      title = "";
    }
  }
  console.log(`Median of ${rounds}, each in a process of its own; × is the time in times of lianjian's, at the most rows both did. At 1,000,000`);
  console.log("rows all is read from ten files and held in Node, as a browser's tab may have 2 GiB only; SheetJS and ExcelJS write");
  console.log("the same cells as the list of findings, without its formats. calamine and native are not WebAssembly. Not tried: a tenth of");
  console.log("the rows took over 10 s or failed.");
}

function chromium({ read, checked, shares, summed }) {
  const ours = (format) => read[`${format} lianjian`];
  for (const format of ["xlsx", "csv", "xls"]) {
    const those = Object.entries(read).filter(([key]) => key.startsWith(`${format} `) && !key.endsWith("native"));
    const told = those.map(([key, it]) => `${key.slice(format.length + 1)} ${seconds(it)}${it === ours(format) ? "" : ` (× ${ratio(it, ours(format))})`}`);
    console.log(`${`in Chromium: reading .${format}`.padEnd(LEFT)}${told.join("   ")}`);
  }
  console.log(`${"in Chromium: checked, summed".padEnd(LEFT)}100,000 meetings checked ${checked.toFixed(2)} s   100,000 units scored and summed ${summed.toFixed(2)} s`);
  const told = shares.map(([file, share]) => `${file} ${share.toFixed(2)}`);
  console.log(`${"checked in times of reading it".padEnd(LEFT)}${told.join("   ")}`);
}

/** Sizes as they are sent, against the budget the build prints. */
function sizes() {
  const source = readFileSync(join(root, "scripts/build.mjs"), "utf8");
  const budget = JSON.parse(/^const BUDGET = (.*);$/m.exec(source)[1]);
  for (const [name, most] of budget) {
    const bytes = readFileSync(join(pkg, name));
    const sent = gzipSync(bytes, { level: 9 }).length / 1024;
    const said = sent > most ? "OVER BUDGET" : "within budget";
    console.log(`${`size of ${name}`.padEnd(LEFT)}${`${sent.toFixed(0)} KB gzip`.padStart(WHO + 3)} of ${String(most).padStart(4)}   ${said}   (${(bytes.length / 1024).toFixed(0)} KB as it is)`);
  }
}

const told = Object.fromEntries(["scale", "chromium", "batch", "start"].map((it) => [it, taken(it)]));
console.log(`\n${cpus()[0].model.trim()}, ${availableParallelism()} processors, ${new Date().toISOString().slice(0, 10)}`);
rule();
if (told.scale) ladder(told.scale);
rule();
if (told.chromium) chromium(told.chromium);
for (const { workers, seconds: all, megabytes } of told.batch ?? []) {
  console.log(`${"command line: 2,000 files, 1M rows".padEnd(LEFT)}${workers} worker${workers > 1 ? "s" : " "}  ${all.toFixed(1)} s   ${megabytes.toFixed(0)} MiB at most`);
}
if (told.start) console.log(`${"opened from file://, cold".padEnd(LEFT)}read ${told.start.parsed.toFixed(2)} s   first picture ${told.start.painted.toFixed(2)} s   can be used ${told.start.ready.toFixed(2)} s`);
rule();
sizes();
