/**
 * Reads 100,000 rows by 12 columns in Chromium: `parse` in the shipped worker beside SheetJS and ExcelJS in workers,
 * interleaved, each run in a fresh browser; the same from an old .xls of as many rows as it can hold; and calamine
 * natively. Prints medians, ratios and peak memory; asserts nothing.
 *
 *     node tests/bench/run.mjs [ROUNDS]        default 3
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { launch, root } from "../page/browser.mjs";
import { serve } from "../page/server.mjs";
import { leave, median } from "./figures.mjs";

const HERE = join(root, "tests/bench");
const FOLDER = join(root, "target/bench");
const ROUNDS = Number(process.argv[2] || 3);
const OTHERS = ["SheetJS", "SheetJS dense"];
const FILES = { xlsx: ["lianjian", ...OTHERS, "ExcelJS"], csv: ["lianjian", ...OTHERS], xls: ["lianjian", ...OTHERS] };
/** The rows a file has: an old one holds no more. */
const ROWS = { xlsx: "100,000", csv: "100,000", xls: "65,536" };

const data = (format) => join(FOLDER, `meetings.${format}`);
/** Ledgers that go the whole way from bytes to figures. */
const LEDGERS = ["meetings.xlsx", "meetings.csv", "units.xlsx", "units.csv"];
if (!LEDGERS.every((it) => existsSync(join(FOLDER, it)))) {
  console.error(`making target/bench/${LEDGERS.join(", ")}`);
  const env = { ...process.env, PYTHONPATH: join(root, "target/python") };
  execFileSync("python3", [join(HERE, "make.py"), FOLDER], { stdio: "inherit", env });
}
if (!existsSync(data("xls"))) {
  console.error("making target/bench/meetings.xls of the first rows of meetings.xlsx");
  const { read, write } = createRequire(import.meta.url)("xlsx");
  const book = read(readFileSync(data("xlsx")), { cellDates: true, sheetRows: 65536 });
  writeFileSync(data("xls"), write(book, { type: "buffer", bookType: "biff8", bookSST: true }));
}

/** What the page makes of the engine's answer, as a plain script. */
const UNPACK = readFileSync(join(root, "www/unpack.js"), "utf8").replaceAll("export ", "");

const script = (name) => readFileSync(join(HERE, name));
const server = await serve({
  pages: {
    "/bench.html": "<!doctype html><title>bench</title>",
    "/contestant.js": script("contestant.js"),
    "/xlsx.js": script("node_modules/xlsx/dist/xlsx.full.min.js"),
    "/exceljs.js": script("node_modules/exceljs/dist/exceljs.min.js"),
    "/meetings.xls": readFileSync(data("xls")),
    ...Object.fromEntries(LEDGERS.map((it) => [`/${it}`, readFileSync(join(FOLDER, it))])),
  },
});

/** In the page: time from handing the bytes over to the answer. What we answer with is the parcel, theirs a number of rows. */
async function race({ reader, format }) {
  const bytes = new Uint8Array(await (await fetch(`/meetings.${format}`)).arrayBuffer());
  const worker = new Worker(reader === "lianjian" ? "/lianjian-worker.js" : "/contestant.js");
  const ask = (message, transfer = []) => new Promise((resolve, reject) => {
    worker.onmessage = (event) => resolve(event.data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message, transfer);
  });
  const ours = reader === "lianjian";
  await ask(ours ? { id: 0, call: "start", args: [`${location.origin}/lianjian_bg.wasm`, "reader"] } : { reader });
  const began = performance.now();
  const answer = await ask(ours ? { id: 1, call: "parse", args: [bytes] } : bytes, [bytes.buffer]);
  const milliseconds = performance.now() - began;
  if (!ours) return { milliseconds, got: `${answer} rows` };
  if (answer.error) throw new Error(answer.error.message);
  const { ok: linear } = await ask({ id: 2, call: "memory", args: [] });
  return { milliseconds, got: `${answer.ok.length} bytes, linear memory ${Math.round(linear / 2 ** 20)} MiB` };
}

async function once(reader, format) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/bench.html`);
    const outcome = await page.evaluate(race, { reader, format });
    return { ...outcome, megabytes: await peak(browser) };
  } finally {
    await browser.close();
  }
}

/** Peak memory of the page with the file in hand and nobody to read it: what the browser needs by itself. */
async function idle(format) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/bench.html`);
    await page.evaluate(async (it) => void new Uint8Array(await (await fetch(`/meetings.${it}`)).arrayBuffer()), format);
    return await peak(browser);
  } finally {
    await browser.close();
  }
}

/** In the page: a worker in a role, and what starting it answers. */
function openWorker(role) {
  const worker = new Worker("/lianjian-worker.js");
  let id = 0;
  const ask = (call, args, transfer = []) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error.message)) : resolve(data.ok));
    id += 1;
    worker.postMessage({ id, call, args }, transfer);
  });
  return ask("start", [`${location.origin}/lianjian_bg.wasm`, role]).then((catalog) => ({ ask, catalog }));
}

/** In the page: all figures, as the page takes them. */
async function assessed(ask) {
  return unpack(await ask("assess", []));
}

/** In the page: every step from the bytes to the figures, as the page takes them: one worker reads, another checks. */
async function wholeWay(file) {
  const bytes = new Uint8Array(await (await fetch(`/${file}`)).arrayBuffer());
  const [{ ask: reader }, { ask: engine }] = [await openWorker("reader"), await openWorker("engine")];
  await engine("begin", [{ period: "2025", asOf: "2025-12-31" }]);
  const steps = {};
  const timed = async (name, work) => {
    const began = performance.now();
    const answer = await work();
    steps[name] = performance.now() - began;
    return answer;
  };
  const parcel = await timed("parse", () => reader("parse", [bytes], [bytes.buffer]));
  await timed("open", () => engine("open", [file, parcel], [parcel.buffer]));
  const figures = await timed("checked", () => engine("assess", []));
  const { findings, duties } = await timed("taken over by the page", () => unpack(figures));
  const read = steps.parse + steps.open;
  return { steps, share: steps.checked / read, found: `${findings.length} findings, ${duties.length} duties` };
}

async function checking(way, argument) {
  const all = [];
  for (let round = 0; round < ROUNDS; round++) {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/bench.html`);
      await page.addScriptTag({ content: `${UNPACK}\n${openWorker}\n${assessed}` });
      all.push(await page.evaluate(way, argument));
    } finally {
      await browser.close();
    }
  }
  return all;
}

/**
 * In the page: 100,000 units assessed with every rule off, which is scoring, summing and handing over; then the forms
 * and proposals, which the page asks for while the figures are looked at.
 */
async function unitsWay() {
  const bytes = new Uint8Array(await (await fetch("/units.csv")).arrayBuffer());
  const [reader, engine] = [await openWorker("reader"), await openWorker("engine")];
  const steps = {};
  const timed = async (name, work) => {
    const began = performance.now();
    const answer = await work();
    steps[name] = performance.now() - began;
    return answer;
  };
  const parcel = await reader.ask("parse", [bytes], [bytes.buffer]);
  const rules = Object.fromEntries(engine.catalog.rules.map(({ code }) => [code, { off: true }]));
  const policy = { id: "bench", extends: "base", title: "bench", version: "1", rules };
  await engine.ask("begin", [{ period: "2025", asOf: "2025-12-31", policy }]);
  await engine.ask("open", ["units.csv", parcel]);
  const { coverage } = await timed("scored and summed", () => assessed(engine.ask));
  await timed("forms, apart", async () => json(await engine.ask("forms", [])));
  await timed("proposals, apart", async () => json(await engine.ask("plans", [])));
  await timed("summed by kind and size", () => engine.ask("breakdown", [{ by: ["kind", "size"] }]));
  await timed("a page of the blank spots", () => engine.ask("page", ["units", { only: "blank", limit: 100 }]));
  return { steps, found: `${coverage[0].listed} units, ${coverage.length} areas` };
}

/** Most memory any renderer of the browser has had, in MiB. */
async function peak(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    const status = `/proc/${id}/status`;
    return existsSync(status) ? Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status, "utf8"))[1]) / 1024 : 0;
  });
  return Math.max(0, ...peaks);
}

function native() {
  const folder = join(root, "target/bench/native");
  try {
    execFileSync("cargo", ["build", "--release", "--locked", "--quiet", "--manifest-path", join(HERE, "native/Cargo.toml"), "--target-dir", folder], { stdio: "inherit" });
  } catch {
    console.error("calamine natively left out: it could not be built");
    return null;
  }
  return () => JSON.parse(execFileSync(join(folder, "release/lianjian-bench-native"), ["calamine", "read", data("xlsx")], { encoding: "utf8" }));
}

const natively = native();
const runs = new Map();
const note = (format, reader, run) => runs.set(`${format} ${reader}`, [...(runs.get(`${format} ${reader}`) ?? []), run]);

for (let round = 1; round <= ROUNDS; round++) {
  for (const [format, readers] of Object.entries(FILES)) {
    for (const reader of readers) note(format, reader, await once(reader, format));
  }
  if (natively) {
    const { seconds, megabytes, got } = natively();
    note("xlsx", "calamine, native", { milliseconds: seconds * 1000, megabytes, got: `${got} cells` });
  }
  console.error(`round ${round} of ${ROUNDS} done`);
}
const empty = {};
for (const format of Object.keys(FILES)) empty[format] = await idle(format);
const ways = [];
for (const file of LEDGERS) ways.push([file, await checking(wholeWay, file)]);
const units = await checking(unitsWay);
server.close();

const size = (format) => (statSync(data(format)).size / 2 ** 20).toFixed(1);
for (const format of Object.keys(FILES)) {
  console.log(`\n${ROWS[format]} × 12 .${format}, ${size(format)} MiB, median of ${ROUNDS}`);
  console.log(`${"".padEnd(20)}${"s".padStart(8)}${"× lianjian".padStart(12)}${"peak MiB".padStart(10)}${"of it reading".padStart(15)}   answer`);
  const ours = median(runs.get(`${format} lianjian`).map(({ milliseconds }) => milliseconds));
  for (const [key, list] of runs) {
    if (!key.startsWith(`${format} `)) continue;
    const time = median(list.map(({ milliseconds }) => milliseconds));
    const memory = median(list.map(({ megabytes }) => megabytes));
    console.log(`${key.slice(format.length + 1).padEnd(20)}${(time / 1000).toFixed(2).padStart(8)}${(time / ours).toFixed(2).padStart(12)}${memory.toFixed(0).padStart(10)}${beyond(memory, key, format)}   ${list[0].got}`);
  }
}

/** What is beyond the page with the file in hand, and its share of the most anybody needs. */
function beyond(memory, key, format) {
  if (key.endsWith("native")) return "".padStart(15);
  const most = Math.max(...[...runs].filter(([it]) => it.startsWith(`${format} S`)).map(([, list]) => median(list.map(({ megabytes }) => megabytes))));
  const own = memory - empty[format];
  return `${own.toFixed(0)} (${(own / (most - empty[format])).toFixed(2)})`.padStart(15);
}

function told(title, runs) {
  console.log(`\n${title}, median of ${ROUNDS}: ${runs[0].found}`);
  for (const name of Object.keys(runs[0].steps)) {
    const time = median(runs.map((it) => it.steps[name]));
    console.log(`${name.padEnd(30)}${(time / 1000).toFixed(2).padStart(8)} s`);
  }
}

/** How long checking takes beside reading: of each round its own share. */
const shares = ways.map(([file, rounds]) => [file, median(rounds.map(({ share }) => share))]);
for (const [file, rounds] of ways) told(`${file}, 100,000 rows, the whole way in the page`, rounds);
console.log("");
for (const [file, share] of shares) console.log(`${`${file} is checked in`.padEnd(30)}${share.toFixed(2).padStart(8)} of the time of reading it (parse and open)`);
told("100,000 units scored and summed in the page", units);

const read = [...runs].map(([key, list]) => [key, { seconds: median(list.map((it) => it.milliseconds)) / 1000, megabytes: median(list.map((it) => it.megabytes)) }]);
leave("chromium", { read: Object.fromEntries(read), checked: median(ways[0][1].map((it) => it.steps.checked)) / 1000, shares, summed: median(units.map((it) => it.steps["scored and summed"])) / 1000 });
