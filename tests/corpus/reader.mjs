/** A worker thread with an engine of its own, thrown away after one file. */
import { parentPort, workerData } from "node:worker_threads";
import { serve } from "../../www/dispatch.js";

const engine = await import(workerData.engine);
const { memory } = await engine.default({ module_or_path: workerData.module });
let workspace = null;
let sheets = [];

function unpacked(name, parcel) {
  workspace?.free();
  workspace = new engine.Workspace({ asOf: "2025-12-31" });
  return workspace.open(name, parcel);
}

/** What a sheet holds, in the terms of expected.jsonl: rows and columns from 0. */
function extent(file, sheet) {
  const cells = [];
  for (let from = 1, height = 1; from <= height; from += 20000) {
    const grid = workspace.grid(file, sheet, from, 20000);
    height = grid.height;
    for (const { row, cells: line } of grid.rows) for (const { column, text } of line) cells.push([row - 1, number(column), text]);
  }
  return cells.filter(([, , text]) => text !== "");
}

const number = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

serve(parentPort, {
  start: () => null,
  parse: engine.parse,
  memory: () => memory.buffer.byteLength,
  open: unpacked,
  cells: extent,
});
