/**
 * The command line over the 2,000 files of a district, 1,000,000 rows, by one worker and by two: time until all is read
 * and until all is told, peak memory, speed-up. Prints figures; asserts nothing.
 *
 *     node tests/bench/batch.mjs [ROUNDS]        default 1
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pkg, root } from "../page/browser.mjs";
import { leave, median } from "./figures.mjs";
import { BROKEN, COUNT, district, RECORDS } from "./district.mjs";

const ROUNDS = Number(process.argv[2] || 1);
const WORKERS = [1, 2];

console.error("making target/bench/district if it is not there");
const folder = district(join(root, "target/bench/district"));

/** Most memory a process has had so far, in MiB, or 0 when it has gone. */
function peak(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return 0;
  }
}

/** One run: seconds until the last file was read and until the end, the most memory, what it said of unreadable files. */
function checked(workers) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const child = spawn(process.execPath, [join(pkg, "cli.js"), "check", "--period", "2025", "--as-of", "2025-12-31", "--workers", String(workers), folder]);
  let [read, megabytes, said, answered] = [0, 0, "", 0];
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peak(child.pid))), 100);
  child.stdout.on("data", (bytes) => (answered += bytes.length));
  child.stderr.on("data", (bytes) => {
    said += bytes;
    if (!read && Object.keys(BROKEN).some((name) => said.includes(`${name}：读不了`))) read = seconds();
  });
  return new Promise((resolve) => {
    child.on("close", (status) => {
      clearInterval(watch);
      resolve({ status, read, all: seconds(), megabytes, said, answered });
    });
  });
}

const runs = new Map(WORKERS.map((it) => [it, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const workers of WORKERS) runs.get(workers).push(await checked(workers));
}

console.log(`\nthe command line over ${COUNT} files, ${RECORDS.toLocaleString("en")} rows, and ${Object.keys(BROKEN).length} unreadable ones, median of ${ROUNDS}; ${availableParallelism()} processors`);
console.log(`${"workers".padEnd(10)}${"read s".padStart(8)}${"all s".padStart(8)}${"peak MiB".padStart(10)}${"status".padStart(8)}`);
const figure = (workers, key) => median(runs.get(workers).map((it) => it[key]));
for (const workers of WORKERS) {
  console.log(`${String(workers).padEnd(10)}${figure(workers, "read").toFixed(1).padStart(8)}${figure(workers, "all").toFixed(1).padStart(8)}${figure(workers, "megabytes").toFixed(0).padStart(10)}${String(figure(workers, "status")).padStart(8)}`);
}
const [one, two] = WORKERS;
console.log(`speed-up with ${two}: reading ${(figure(one, "read") / figure(two, "read")).toFixed(2)}, all ${(figure(one, "all") / figure(two, "all")).toFixed(2)}`);
console.log(`what it says of the others:\n${runs.get(one)[0].said.split("\n").filter((it) => it.includes("读不了")).map((it) => `  ${it}`).join("\n")}`);
leave("batch", WORKERS.map((it) => ({ workers: it, seconds: figure(it, "all"), megabytes: figure(it, "megabytes") })));
