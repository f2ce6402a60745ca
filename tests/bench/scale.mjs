/**
 * The ladder: every step for 1,000 to 1,000,000 rows, by the engine, by SheetJS and ExcelJS where they can do it, and
 * natively, interleaved; each time in a process of its own under Node. Leaves its figures for table.mjs; asserts nothing.
 *
 *     node tests/bench/scale.mjs [ROUNDS] [MOST]        default 1, 1000000
 */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../page/browser.mjs";
import { leave, median } from "./figures.mjs";
import { ledgers, ROWS as ALL } from "./ladder.mjs";

const ROUNDS = Number(process.argv[2] || 1);
const ROWS = ALL.filter((it) => it <= Number(process.argv[3] || Infinity));
/** Seconds anybody is given; who needed a tenth of that for a tenth of the rows is not tried. */
const PATIENCE = 100;
const STEPS = {
  read: ["lianjian", "SheetJS", "ExcelJS", "calamine", "native"],
  check: ["lianjian", "native"],
  score: ["lianjian", "native"],
  cover: ["lianjian", "native"],
  issues: ["lianjian", "SheetJS", "ExcelJS", "native"],
  workbook: ["lianjian", "native"],
  mark: ["lianjian", "native"],
};
const KINDS = { read: "meetings", check: "meetings", score: "meetings", cover: "units" };
const HERE = join(root, "tests/bench");
const FOLDER = join(root, "target/bench/native");

function built() {
  const args = ["build", "--release", "--locked", "--quiet", "--manifest-path", join(HERE, "native/Cargo.toml"), "--target-dir", FOLDER];
  try {
    execFileSync("cargo", args, { stdio: "inherit" });
    return true;
  } catch {
    console.error("native left out: it could not be built");
    return false;
  }
}

const MEMORY = /memory|unreachable|invalid array length|invalid string length|0x1fffffe8|larger than/i;

/** Seconds and MiB of one run, or in a word why there are none. */
function once(who, step, rows) {
  const native = who === "calamine" || who === "native";
  const [command, args] = native
    ? [join(FOLDER, "release/lianjian-bench-native"), [who, step, ...ledgers(KINDS[step] ?? "wrong", rows)]]
    : [process.execPath, ["--max-old-space-size=4096", join(HERE, "once.mjs"), who, step, String(rows)]];
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: PATIENCE * 1000, killSignal: "SIGKILL", maxBuffer: 2 ** 26 });
  if (status === 0) return JSON.parse(stdout.trim().split("\n").at(-1));
  if (error?.code === "ETIMEDOUT") return { failed: `> ${PATIENCE} s` };
  return { failed: signal || MEMORY.test(stderr) ? "no memory" : "failed", said: stderr.slice(-500) };
}

const hasNative = built();
for (const rows of ROWS) for (const kind of ["meetings", "units", "wrong"]) ledgers(kind, rows);
const runs = {};
for (let round = 1; round <= ROUNDS; round++) {
  for (const [step, those] of Object.entries(STEPS)) {
    for (const rows of ROWS) {
      for (const who of those) {
        if (!hasNative && (who === "calamine" || who === "native")) continue;
        const list = ((runs[step] ??= {})[who] ??= {})[rows] ??= [];
        // Who has run out of memory or time once does so again.
        if (list.some((it) => it.failed)) continue;
        const tenth = runs[step][who][rows / 10];
        const hopeless = tenth?.some((it) => it.failed || it.seconds > PATIENCE / 10);
        const run = hopeless ? { failed: "not tried" } : once(who, step, rows);
        list.push(run);
        console.error(`round ${round}: ${step}, ${rows} rows, ${who}: ${run.failed ?? `${run.seconds.toFixed(2)} s`}${run.failed === "failed" ? `\n${run.said}` : ""}`);
      }
    }
  }
}

const figure = (list) => {
  const failed = list.find((it) => it.failed);
  return failed ? { failed: failed.failed } : { seconds: median(list.map((it) => it.seconds)), megabytes: median(list.map((it) => it.megabytes)) };
};
const each = (object, change) => Object.fromEntries(Object.entries(object).map(([name, it]) => [name, change(it)]));
leave("scale", { rounds: ROUNDS, steps: each(runs, (those) => each(those, (sizes) => each(sizes, figure))) });
