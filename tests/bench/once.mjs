/**
 * One step by one of those compared, in a process of its own; prints seconds, peak memory and what came of it as JSON.
 *
 *     node tests/bench/once.mjs WHO STEP ROWS
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { pkg } from "../page/browser.mjs";
import { ledgers, report } from "./ladder.mjs";

const [who, step, given] = process.argv.slice(2);
const rows = Number(given);
const require = createRequire(import.meta.url);
const inPkg = (name) => import(`${pathToFileURL(pkg).href}/${name}`);
const KINDS = { read: "meetings", check: "meetings", score: "meetings", cover: "units" };
const files = () => ledgers(KINDS[step] ?? "wrong", rows).map((it) => [basename(it), new Uint8Array(readFileSync(it))]);

async function timed(work) {
  const began = performance.now();
  const got = await work();
  return { seconds: (performance.now() - began) / 1000, got };
}

/** The engine of the command line, with as much memory as it may have there; like there, another reads. */
async function lianjian() {
  const { roomy } = await inPkg("lianjian-readers.js");
  const module = roomy(readFileSync(join(pkg, "lianjian_bg.wasm")));
  const instance = async (name) => {
    const engine = await inPkg(`lianjian.js?${name}`);
    await engine.default({ module_or_path: module });
    return engine;
  };
  const { parse } = await instance("reader");
  if (step === "read") return timed(() => files().reduce((sum, [, bytes]) => sum + parse(bytes).length, 0));
  const { catalog, Workspace } = await instance("engine");
  const off = Object.fromEntries(catalog().rules.map(({ code }) => [code, { off: true }]));
  const policy = { id: "bench", extends: "base", title: "bench", version: "1", rules: off };
  const frame = { period: "2025", asOf: "2025-12-31" };
  const workspace = new Workspace(["score", "cover"].includes(step) ? { ...frame, policy } : frame);
  for (const [name, bytes] of files()) workspace.open(name, parse(bytes));
  const assessed = await timed(() => workspace.assessPacked().length);
  if (step === "check" || step === "score") return assessed;
  if (step === "cover") {
    const proposals = await timed(() => workspace.plan({}));
    return { seconds: assessed.seconds - proposals.seconds, got: assessed.got };
  }
  if (step === "mark") return timed(() => files().reduce((sum, [name, bytes]) => sum + workspace.mark(name, bytes).length, 0));
  const written = await timed(() => workspace.render(step, {}));
  if (step === "issues") writeFileSync(report(rows), written.got);
  return { ...written, got: written.got.length };
}

/** The rows of the engine's own list, and again those of a tenth where it could write none. */
function cells() {
  const { read, utils } = require("xlsx");
  const parts = rows > 100_000 ? rows / 100_000 : 1;
  const book = read(readFileSync(report(rows / parts)), { dense: true });
  const own = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
  return Array.from({ length: parts }, () => own).flat();
}

const PEERS = {
  SheetJS: {
    read: ({ read, utils }, bytes) => {
      const book = read(bytes, { type: "array", dense: true });
      return utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }).length;
    },
    write: ({ utils, write }, table) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(table, { dense: true }), "list");
      return write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true }).length;
    },
    library: "xlsx",
  },
  ExcelJS: {
    read: async ({ Workbook }, bytes) => {
      const book = new Workbook();
      await book.xlsx.load(bytes.buffer);
      return book.worksheets[0].actualRowCount;
    },
    write: async ({ Workbook }, table) => {
      const book = new Workbook();
      book.addWorksheet("list").addRows(table);
      return (await book.xlsx.writeBuffer()).byteLength;
    },
    library: "exceljs",
  },
};

async function peer({ read, write, library }) {
  const it = require(library);
  if (step !== "read") {
    const table = cells();
    return timed(() => write(it, table));
  }
  return timed(async () => {
    let sum = 0;
    for (const [, bytes] of files()) sum += await read(it, bytes);
    return sum;
  });
}

const outcome = await (who === "lianjian" ? lianjian() : peer(PEERS[who]));
console.log(JSON.stringify({ ...outcome, megabytes: process.resourceUsage().maxRSS / 1024 }));
