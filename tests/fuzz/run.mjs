/**
 * Mutated files of the corpus through `parse`, for so many seconds; a seed gives the same files again.
 *
 *     node tests/fuzz/run.mjs [SECONDS] [SEED] [SAVE-TRAPS-TO]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { cases, corpus, present } from "../corpus/cases.mjs";
import { Instance, Late } from "../corpus/instance.mjs";
import { chance, mutated } from "./mutate.mjs";

const SECONDS = Number(process.argv[2] || 60);
const SEED = Number(process.argv[3] || 1);
const KEEP = process.argv[4];
const LARGEST = 256 * 1024;
const PATIENCE = 10;

if (!present) {
  console.error(`no corpus at ${corpus}: nothing to mutate`);
  process.exit(2);
}
const seeds = ["real", "chinese", "hostile"].flatMap(cases)
  .filter(({ path }) => [".xls", ".xlsx", ".xlsb", ".ods", ".csv", ".et"].includes(extname(path)))
  .map(({ name, path }) => ({ name, bytes: readFileSync(path) }))
  .filter(({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST);

const counts = new Map();
const found = [];
const count = (what) => counts.set(what, (counts.get(what) ?? 0) + 1);
const end = performance.now() + SECONDS * 1000;
let executions = 0;

/** Every second lane takes every second seed, so that a seed names one file whatever the speed. */
async function lane(first, step) {
  let instance = new Instance();
  for (let seed = first; performance.now() < end; seed += step) {
    const random = chance(seed);
    const { name, bytes } = seeds[Math.floor(random() * seeds.length)];
    const mutant = mutated(bytes, random);
    executions += 1;
    let stage = "parse";
    try {
      const parcel = await instance.call("parse", [new Uint8Array(mutant)], PATIENCE);
      stage = "open";
      const { refused } = await instance.call("open", [`x${extname(name)}`, parcel], PATIENCE);
      count(refused ? `refused ${refused.code}` : "opened");
    } catch (error) {
      const late = error instanceof Late;
      if (!late && error.name !== "Crash") throw error;
      count(`${late ? "late" : "trap"} in ${stage}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      found.push({ seed, name, stage, what: late ? `longer than ${PATIENCE} s` : instance.said() || error.message });
      if (KEEP) {
        mkdirSync(KEEP, { recursive: true });
        writeFileSync(join(KEEP, `${seed}${extname(name)}`), mutant);
      }
      await instance.end();
      instance = new Instance();
    }
  }
  await instance.end();
}

await Promise.all([lane(SEED, 2), lane(SEED + 1, 2)]);
for (const { seed, name, stage, what } of found) console.log(`seed ${seed}  ${name}  ${stage}: ${what}`);
console.log(`\n${executions} executions in ${SECONDS} s on ${seeds.length} files from seed ${SEED}`);
const places = new Map();
for (const { what } of found) {
  const place = /panicked at (\S+)/.exec(what)?.[1].split("/").slice(-3).join("/") ?? what;
  places.set(place, (places.get(place) ?? 0) + 1);
}
for (const [place, times] of [...places].sort((a, b) => b[1] - a[1])) console.log(`${String(times).padStart(5)} × ${place}`);
for (const [what, times] of [...counts].sort()) console.log(`${what.padEnd(22)}${String(times).padStart(8)}`);
