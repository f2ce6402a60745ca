#!/usr/bin/env node
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import {
  bookEnding, columnsCsv, Crash, csvOf, doubtfulLines, Entries, hiddenLines, inOrder, isSpent, LARGEST, mistakes, otherYear, otherYearText, overlarge, Overlong, PAPERS,
  paperName, parquetOf, parsePack, parseResult, Progress, Readers, roomy, serve, SEVERITY, stemOf, summary, today, unopened, unread, unreadCsv,
  unreadLines, Waivers,
} from "./lianjian-readers.js";

const USAGE = `用法：
  lianjian check [--policy 规则包|文件.json] [--period 2025|2025H1|2025Q3|2025-07] [--as-of 2025-12-31]
                 [--waivers 搁置记录.json] [--entries 评分录入.json] [--previous 上期结果.json] [--verify 汇总件.json] [--workers 几个同时读] [--json] [--out 目录] 文件或文件夹…
  lianjian template 台账… [--out 目录]
  lianjian merge [--json] [--out 目录] 汇总件或文件夹…
  lianjian rules [--json]
  lianjian policies [--json]`;

const OPTIONS = {
  check: { policy: "string", period: "string", "as-of": "string", waivers: "string", entries: "string", previous: "string", verify: "string", workers: "string", json: "boolean", out: "string" },
  template: { out: "string" },
  merge: { json: "boolean", out: "string" },
  rules: { json: "boolean" },
  policies: { json: "boolean" },
};
const COMMANDS = { check, template, merge, rules, policies };

const TABLES = new Set([".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods", ".csv", ".tsv", ".txt", ".html", ".htm", ".xml"]);

/** An engine that dies with more bytes than this died for want of memory. */
const SCARCE = 2 ** 30;
const EXHAUSTED = "内存用完了。请按街道分开核查，再用 merge 合并各街道的汇总件。";
const MOST_WORKERS = 8;

/** A mistake in how the program was called; its message is all that is shown. */
class Misuse extends Error {}

/** Names of files and words from cells neither steer a terminal nor turn a line around. */
const shown = (text) => text.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, "");
const note = (text) => process.stderr.write(`${shown(text)}\n`);
const print = (text) => process.stdout.write(`${shown(text)}\n`);
const printJson = (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The engine's bytes compiled: for readers as they are, for the one that holds everything with more memory. */
let compiled;
async function compile() {
  const bytes = await readFile(new URL("lianjian_bg.wasm", import.meta.url));
  const [reader, whole] = await Promise.all([bytes, roomy(bytes)].map((it) => WebAssembly.compile(it)));
  return { reader, whole };
}

/** A fresh engine each time: one that trapped must not be used again. */
let engines = 0;
let memory;
async function startEngine() {
  compiled ??= await compile();
  const engine = await import(`./lianjian.js?${engines}`);
  engines += 1;
  ({ memory } = await engine.default({ module_or_path: compiled.whole }));
  return engine;
}

function misuseOf(error) {
  const option = /'(-[^ '=]+)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new Misuse(`没有 ${option} 这个选项。`);
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return new Misuse(`选项 ${option} 的写法不对（有的要跟一个值，有的不能跟）。`);
  return error;
}

function parse(command, args) {
  const options = Object.fromEntries(Object.entries(OPTIONS[command]).map(([name, type]) => [name, { type }]));
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw misuseOf(error);
  }
}

function checkedDate(text) {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Misuse(`--as-of 要写成 2025-12-31 这样的日期，不能是「${text}」。`);
  }
  return text;
}

/** What lies in folders and is passed over, and what it is called. */
const PASSED = { lock: "临时文件", hidden: "隐藏文件", link: "链接", other: "不是表格的文件" };

function passed(entry, endings) {
  if (entry.name.startsWith("~$")) return "lock";
  if (entry.name.startsWith(".")) return "hidden";
  if (entry.isSymbolicLink()) return "link";
  return entry.isFile() && endings.has(extname(entry.name).toLowerCase()) ? null : "other";
}

/** What a folder is searched for: tables, or of a merge what may be summaries. `left` counts what is passed over. */
async function tablesIn(folder, endings, left) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const why = passed(entry, endings);
    if (entry.isDirectory() && why === "other") found.push(...await tablesIn(path, endings, left));
    else if (why === null) found.push(path);
    else left.set(why, (left.get(why) ?? 0) + 1);
  }
  return found;
}

/** The files meant by the arguments, each with the name its findings will carry. */
async function collect(args, endings = TABLES) {
  const files = new Map();
  const left = new Map();
  for (const argument of args) {
    if (!existsSync(argument)) throw new Misuse(`没有找到「${argument}」。`);
    const top = resolve(argument);
    if (!(await stat(top)).isDirectory()) {
      files.set(top, basename(top));
      continue;
    }
    for (const path of await searched(top, endings, left)) {
      if (!files.has(path)) files.set(path, relative(top, path).split(sep).join("/"));
    }
  }
  if (left.size > 0) note(`文件夹里没有看的：${Object.keys(PASSED).filter((it) => left.has(it)).map((it) => `${PASSED[it]} ${left.get(it)} 个`).join("，")}`);
  const named = [...files].map(([path, name]) => ({ path, name }));
  for (let clash = clashing(named); clash.length > 0; clash = clashing(named)) clash.forEach(lengthen);
  return named.sort((a, b) => byCode(a.name, b.name));
}

async function searched(folder, endings, left) {
  try {
    return await tablesIn(folder, endings, left);
  } catch (error) {
    if (error.code === undefined) throw error;
    throw new Misuse(`打不开文件夹「${error.path ?? folder}」（${error.code}）。`);
  }
}

function clashing(named) {
  const count = new Map();
  for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
  return named.filter(({ name }) => count.get(name) > 1);
}

function lengthen(file) {
  const parts = file.path.split(sep).filter((part) => part !== "");
  file.name = parts.slice(-file.name.split("/").length - 1).join("/");
}

async function policyOption(text) {
  if (text === undefined || !(text.endsWith(".json") || existsSync(text))) return text;
  return parsed(text, "规则包", parsePack);
}

/** What a file given by an option holds. */
async function parsed(path, what, parse) {
  let text;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new Misuse(`读不了${what}「${path}」。`);
  }
  try {
    return parse(text);
  } catch (error) {
    throw new Misuse(`${what}「${path}」：${error.message}`);
  }
}

/** What the engine refuses is a mistake in what it was given. */
function given(work) {
  try {
    return work();
  } catch (error) {
    throw error instanceof WebAssembly.RuntimeError ? error : new Misuse(messageOf(error));
  }
}

/** Mistakes in a rule pack stand one below the other. */
function openWorkspace(engine, options) {
  try {
    return given(() => new engine.Workspace(options));
  } catch (error) {
    if (error instanceof Misuse && /^规则包/.test(error.message)) error.message = ["规则包不能用：", ...mistakes(error.message)].join("\n  ");
    throw error;
  }
}

const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** A worker thread with an engine that only reads files, in the shape of a browser's worker. */
function spawnReader() {
  const worker = new Worker(new URL(import.meta.url), { workerData: compiled.reader, stderr: true });
  const port = { postMessage: (message, transfer) => worker.postMessage(message, transfer), terminate: () => worker.terminate() };
  worker.on("message", (data) => port.onmessage({ data }));
  worker.on("error", (error) => port.onerror(error));
  worker.on("exit", () => port.onerror({ message: "exit" }));
  return port;
}

async function beReader() {
  const engine = await import("./lianjian.js");
  const { memory } = await engine.default({ module_or_path: workerData });
  serve(parentPort, { start: () => null, parse: engine.parse, memory: () => memory.buffer.byteLength }, () => isSpent(memory));
}

/** The bytes of a file, or null with a word about it. */
async function contents({ name, path }) {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    note(`${name}：已略过，${messageOf(error)}`);
    return null;
  }
}

/** What a reader makes of a file: { parcel }, { bytes, code } of one to be refused, or { reading } where there are no bytes. */
async function read(readers, { name, path }, harmful) {
  let bytes;
  try {
    if ((await stat(path)).size > LARGEST) return { reading: overlarge(name) };
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    return { reading: unopened(name, "damaged", `打不开（${error.code ?? messageOf(error)}）。`) };
  }
  if (harmful.has(path)) return { bytes, code: "damaged" };
  try {
    return { parcel: await readers.read(bytes.slice()) };
  } catch (error) {
    if (error instanceof Crash) return { bytes, code: error.spent ? "too-large" : "damaged" };
    if (error instanceof Overlong) return { bytes, code: "too-large" };
    throw error;
  }
}

/**
 * Loads every file; one the engine proper dies of is refused by a fresh one, unless there was no memory left.
 * Files are read side by side and opened in the order of their names.
 */
async function loadAll(files, options, width) {
  const harmful = new Set();
  for (;;) {
    const engine = await startEngine();
    const workspace = openWorkspace(engine, options);
    const readers = new Readers({ spawn: spawnReader });
    const readings = [];
    const progress = new Progress(process.stderr);
    let current;
    try {
      await inOrder(Math.min(width, files.length), files, {
        prepare: (file) => read(readers, file, harmful),
        take: (file, { reading, parcel, bytes, code }) => {
          current = file;
          progress.tell(`正在读取 ${readings.length + 1}/${files.length} 个文件：${shown(file.name)}`);
          readings.push(reading ?? (code ? workspace.refuse(file.name, bytes, code) : workspace.open(file.name, parcel)));
        },
      });
      return { engine, workspace, readings };
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError) || harmful.has(current.path)) throw error;
      if (exhausted(error)) throw new Misuse(`读到第 ${readings.length + 1} 个文件「${current.name}」，${EXHAUSTED}`);
      harmful.add(current.path);
    } finally {
      progress.end();
      readers.stop(new Error("stopped"));
    }
  }
}

/** Whether the engine died for want of memory. */
const exhausted = (error) => error instanceof WebAssembly.RuntimeError && memory.buffer.byteLength > SCARCE;

/** How many read side by side. */
function workersOption(text) {
  if (text === undefined) return Math.min(MOST_WORKERS, os.availableParallelism?.() ?? os.cpus().length);
  if (!/^[1-9]\d?$/.test(text) || Number(text) > MOST_WORKERS) throw new Misuse(`--workers 要写 1 到 ${MOST_WORKERS} 的整数，不能是「${text}」。`);
  return Number(text);
}

async function check({ values, positionals }) {
  if (positionals.length === 0) throw new Misuse("没有给出要检查的文件或文件夹。");
  const options = { asOf: checkedDate(values["as-of"] ?? today()) };
  if (values.policy !== undefined) options.policy = await policyOption(values.policy);
  if (values.period !== undefined) options.period = values.period;
  const entries = values.entries === undefined ? new Entries() : await parsed(values.entries, "评分录入", Entries.parse);
  const waivers = values.waivers === undefined ? new Waivers() : await parsed(values.waivers, "搁置记录", Waivers.parse);
  const earlier = values.previous === undefined ? null : await parsed(values.previous, "上期结果", parseResult);
  const width = workersOption(values.workers);
  const files = await collect(positionals);
  if (files.length === 0) throw new Misuse("给出的文件夹里没有表格文件。");

  const { engine, workspace, readings } = await loadAll(files, options, width);
  const left = unread(readings);
  if (left.length > 0) note(unreadLines(left).join("\n"));
  const unseen = hiddenLines(readings);
  if (unseen.length > 0) note(unseen.join("\n"));
  const doubtful = doubtfulLines(readings, engine.catalog());
  if (doubtful.length > 0) note(doubtful.join("\n"));
  if (readings.every(({ refused }) => refused)) throw new Misuse("没有一个文件能读。");

  given(() => workspace.waive(waivers.plain()));
  given(() => workspace.enter(entries.list));
  if (earlier !== null) given(() => workspace.compare(earlier));
  const assessment = workspace.assess();
  const other = otherYear(readings, assessment.period);
  if (other) note(`${otherYearText(other, assessment.period)}要查${other.year}年，加 --period ${other.period}。`);
  if (values.out !== undefined) {
    await writeMarked(workspace, assessment, { files, out: values.out });
    await writePapers(workspace, assessment, values.out);
    await write(values.out, `${safeName(workspace.summaryName())}.json`, workspace.summary());
    await write(values.out, "未读文件.csv", unreadCsv(left));
  }
  if (values.verify !== undefined) await verify(workspace, values.verify);
  await report(assessment, engine.catalog(), values);
}

/** Says whether a summary is what these files come to. */
async function verify(workspace, path) {
  const bytes = await contents({ name: path, path });
  if (bytes === null) throw new Misuse(`读不了汇总件「${path}」。`);
  const { equal, differences } = given(() => workspace.verify(bytes));
  if (equal) return note(`${path}：和这些文件核查的结果一致`);
  note([`${path}：和这些文件核查的结果不一致`, ...differences.map((text) => `  ${text}`)].join("\n"));
  process.exitCode = 1;
}

/** Every paper there is anything to write of. */
async function writePapers(workspace, assessment, out) {
  for (const paper of PAPERS.values()) {
    const name = paper.kind === "page" ? `联建自查_${assessment.period}.html` : paperName(paper, assessment.period);
    try {
      await write(out, name, workspace.render(paper.kind));
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError || error.code !== undefined) throw error;
      note(`没有写${paper.title}：${messageOf(error)}`);
    }
  }
}

/** A marked copy of every file something was found in. */
async function writeMarked(workspace, { inputs, findings }, { files, out }) {
  const concerned = new Set(findings.flatMap(({ at }) => at.map(({ file }) => file)));
  const taken = new Set();
  for (const input of inputs.filter(({ file }) => concerned.has(file))) {
    const bytes = await contents(files.find(({ name }) => name === input.file));
    if (bytes === null) continue;
    try {
      const marked = workspace.mark(input.file, bytes);
      await write(out, markedName(input, taken), marked);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) throw error;
      note(`${input.file}：没有写批注版，${messageOf(error)}`);
    }
  }
}

/** A name and never a path. */
const safeName = (text) => text.replace(/[\\/:*?"<>|\p{Cc}]/gu, "");

/** A name and never a path, and no name twice. */
function markedName(input, taken) {
  const stem = safeName(`批注_${stemOf(input.file)}`);
  for (let round = 1; ; round += 1) {
    const name = `${stem}${round > 1 ? `（${round}）` : ""}${bookEnding(input)}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

async function merge({ values, positionals }) {
  if (positionals.length === 0) throw new Misuse("没有给出要汇总的文件。");
  const files = await collect(positionals, new Set([".json"]));
  const engine = await startEngine();
  const named = new Set(positionals.map((argument) => resolve(argument)));
  const found = await Promise.all(files.map(async (file) => ({ ...file, bytes: await contents(file) })));
  // What lies in a folder beside summaries is passed over; what was named must be one.
  const summaries = found.filter(({ path, bytes }) => bytes !== null && (named.has(path) || engine.isSummary(bytes)));
  if (summaries.length === 0) throw new Misuse("给出的文件夹里没有汇总件。");
  const workspace = given(() => engine.Workspace.ofSummaries(summaries.map(({ name }) => name), summaries.map(({ bytes }) => bytes)));
  const assessment = workspace.assess();
  if (values.out !== undefined) {
    await writePapers(workspace, assessment, values.out);
    await write(values.out, `${safeName(workspace.summaryName())}.json`, workspace.summary());
    await writeTables(workspace.tables(), values.out);
  }
  await report(assessment, engine.catalog(), values);
}

/** The flat tables as CSV and Parquet, what their columns are, and the SQL that adds them up. */
async function writeTables(tables, out) {
  const folder = join(out, "tables");
  for (const table of tables) {
    await write(folder, `${table.table}.csv`, csvOf(table));
    await write(folder, `${table.table}.parquet`, parquetOf(table));
  }
  await write(folder, "columns.csv", columnsCsv(tables));
  await write(folder, "rollup.sql", await readFile(new URL("rollup.sql", import.meta.url)));
}

async function report(assessment, catalog, { json, out }) {
  if (out !== undefined) await write(out, "assessment.json", `${JSON.stringify(assessment, null, 2)}\n`);
  if (json) printJson(assessment);
  else print(summary(assessment, catalog));
  if (assessment.findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

async function write(folder, name, content) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), content);
  note(`已写出 ${join(folder, name)}`);
}

async function template({ values, positionals }) {
  const engine = await startEngine();
  const { ledgers } = engine.catalog();
  const known = ledgers.map(({ ledger, title }) => `${ledger}（${title}）`).join("、");
  if (positionals.length === 0) throw new Misuse(`没有给出台账，可选：${known}。`);
  const wanted = positionals.map((name) => {
    const info = ledgers.find(({ ledger, title }) => ledger === name || title === name);
    if (info === undefined) throw new Misuse(`没有「${name}」这种台账，可选：${known}。`);
    return info;
  });
  const folder = values.out ?? ".";
  for (const { ledger, title } of wanted) {
    await write(folder, `${title}.xlsx`, engine.template(ledger));
    print(join(folder, `${title}.xlsx`));
  }
}

async function rules({ values }) {
  const catalog = (await startEngine()).catalog();
  if (values.json) return printJson(catalog.rules);
  const articles = new Map(catalog.articles.map((article) => [article.id, article]));
  const basis = (id) => (articles.has(id) ? `${articles.get(id).act}${articles.get(id).label}` : id);
  for (const rule of catalog.rules) {
    print(`${rule.code}  ${SEVERITY[rule.severity]}  ${rule.title}（${rule.name}）${rule.basis.length > 0 ? `  依据：${rule.basis.map(basis).join("；")}` : ""}`);
  }
}

async function policies({ values }) {
  const { policies: packs } = (await startEngine()).catalog();
  if (values.json) return printJson(packs);
  for (const pack of packs) print(`${pack.id}  ${pack.version}  ${pack.title}  ${pack.note}`);
}

async function main([command, ...args]) {
  if (command === undefined || command === "--help" || command === "-h" || command === "help") {
    (command === undefined ? note : print)(USAGE);
    if (command === undefined) process.exitCode = 2;
    return;
  }
  if (!Object.hasOwn(COMMANDS, command)) throw new Misuse(`没有「${command}」这个命令，可用：${Object.keys(COMMANDS).join("、")}。`);
  await COMMANDS[command](parse(command, args));
}

process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

if (isMainThread) {
  main(process.argv.slice(2)).catch((error) => {
    if (exhausted(error)) note(EXHAUSTED);
    else note(error instanceof Misuse ? error.message : `程序出错：${messageOf(error)}`);
    process.exitCode = 2;
  });
} else {
  beReader();
}
