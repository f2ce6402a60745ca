/** Figures of one run of the bench, left by each part for the table at its end. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../page/browser.mjs";

const FOLDER = join(root, "target/bench/figures");

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Leaves figures under a name. */
export function leave(name, figures) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(figures));
}

/** Figures left under a name, once. */
export function taken(name) {
  const file = join(FOLDER, `${name}.json`);
  if (!existsSync(file)) return null;
  const figures = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return figures;
}
