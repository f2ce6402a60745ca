#!/usr/bin/env node
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { bookEnding, columnsCsv, Crash, crew, csvOf, Entries, lanes, mistakes, Overlong, PAPERS, paperName, parquetOf, parsePack, parseResult, Readers, serve, stemOf, Waivers } from "./lianjian-readers.js";

const USAGE = `用法：
  lianjian check [--policy 规则包|文件.json] [--period 2025|2025H1|2025Q3|2025-07] [--as-of 2025-12-31]
                 [--waivers 搁置记录.json] [--entries 评分录入.json] [--previous 上期结果.json] [--verify 汇总件.json] [--json] [--out 目录] 文件或文件夹…
  lianjian template 台账… [--out 目录]
  lianjian merge [--json] [--out 目录] 汇总件或文件夹…
  lianjian rules [--json]
  lianjian policies [--json]`;

const OPTIONS = {
  check: { policy: "string", period: "string", "as-of": "string", waivers: "string", entries: "string", previous: "string", verify: "string", json: "boolean", out: "string" },
  template: { out: "string" },
  merge: { json: "boolean", out: "string" },
  rules: { json: "boolean" },
  policies: { json: "boolean" },
};
const COMMANDS = { check, template, merge, rules, policies };

const TABLES = new Set([".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods", ".csv", ".tsv", ".txt", ".html", ".htm", ".xml"]);

const SEVERITIES = { error: "必须改", warning: "需说明", hint: "提示" };
const STATUSES = { met: "按期", late: "逾期补开", short: "不足", missed: "未开展", pending: "未到期", exempt: "不适用" };
const LEVELS = { all: "全部", district: "区", street: "街道", community: "社区", site: "楼宇园区" };

/** A mistake in how the program was called; its message is all that is shown. */
class Misuse extends Error {}

const note = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n`);
const printJson = (value) => print(JSON.stringify(value, null, 2));
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A fresh engine each time: one that trapped must not be used again. */
let engines = 0;
let compiled;
async function startEngine() {
  compiled ??= await WebAssembly.compile(await readFile(new URL("lianjian_bg.wasm", import.meta.url)));
  const engine = await import(`./lianjian.js?${engines}`);
  engines += 1;
  await engine.default({ module_or_path: compiled });
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

function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function checkedDate(text) {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Misuse(`--as-of 要写成 2025-12-31 这样的日期，不能是「${text}」。`);
  }
  return text;
}

/** What a folder is searched for: tables, or of a merge what may be summaries. */
async function tablesIn(folder, endings = TABLES) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(entries
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return tablesIn(path, endings);
      return endings.has(extname(entry.name).toLowerCase()) ? [path] : [];
    }));
  return found.flat();
}

/** The files meant by the arguments, each with the name its findings will carry. */
async function collect(args, endings = TABLES) {
  const files = new Map();
  for (const argument of args) {
    if (!existsSync(argument)) throw new Misuse(`没有找到「${argument}」。`);
    const top = resolve(argument);
    if (!(await stat(top)).isDirectory()) {
      files.set(top, basename(top));
      continue;
    }
    for (const path of await tablesIn(top, endings)) {
      if (!files.has(path)) files.set(path, relative(top, path).split(sep).join("/"));
    }
  }
  const named = [...files].map(([path, name]) => ({ path, name }));
  for (let clash = clashing(named); clash.length > 0; clash = clashing(named)) clash.forEach(lengthen);
  return named.sort((a, b) => byCode(a.name, b.name));
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
  const worker = new Worker(new URL(import.meta.url), { workerData: compiled, stderr: true });
  const port = { postMessage: (message, transfer) => worker.postMessage(message, transfer), terminate: () => worker.terminate() };
  worker.on("message", (data) => port.onmessage({ data }));
  worker.on("error", (error) => port.onerror(error));
  worker.on("exit", () => port.onerror({ message: "exit" }));
  return port;
}

async function beReader() {
  const engine = await import("./lianjian.js");
  const { memory } = await engine.default({ module_or_path: workerData });
  serve(parentPort, { start: () => null, parse: engine.parse, memory: () => memory.buffer.byteLength });
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

/** Hands the workspace a file read apart from it; one that kills its reader, or keeps it too long, is refused. */
async function open(workspace, readers, file, harmful) {
  const bytes = await contents(file);
  if (bytes === null) return null;
  let code = harmful.get(file.path);
  if (code !== undefined) return workspace.refuse(file.name, bytes, code);
  let parcel;
  try {
    parcel = await readers.read(bytes.slice());
  } catch (error) {
    if (error instanceof Crash) code = "damaged";
    else if (error instanceof Overlong) code = "too-large";
    else throw error;
    return workspace.refuse(file.name, bytes, code);
  }
  return workspace.open(file.name, parcel);
}

/** Loads every file; one the engine proper dies of is refused by a fresh one. */
async function loadAll(files, options) {
  const harmful = new Map();
  const width = crew(cpus().length);
  for (;;) {
    const engine = await startEngine();
    const workspace = openWorkspace(engine, options);
    const readers = new Readers({ spawn: spawnReader });
    const readings = new Map();
    let current;
    try {
      await lanes(width, files, async (file) => {
        try {
          readings.set(file, await open(workspace, readers, file, harmful));
        } catch (error) {
          current ??= file;
          throw error;
        }
      });
      return { engine, workspace, readings: files.map((file) => readings.get(file)).filter(Boolean) };
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError) || harmful.has(current.path)) throw error;
      harmful.set(current.path, "damaged");
    } finally {
      readers.stop(new Error("stopped"));
    }
  }
}

async function check({ values, positionals }) {
  if (positionals.length === 0) throw new Misuse("没有给出要检查的文件或文件夹。");
  const options = { asOf: checkedDate(values["as-of"] ?? today()) };
  if (values.policy !== undefined) options.policy = await policyOption(values.policy);
  if (values.period !== undefined) options.period = values.period;
  const entries = values.entries === undefined ? new Entries() : await parsed(values.entries, "评分录入", Entries.parse);
  const waivers = values.waivers === undefined ? new Waivers() : await parsed(values.waivers, "搁置记录", Waivers.parse);
  const earlier = values.previous === undefined ? null : await parsed(values.previous, "上期结果", parseResult);
  const files = await collect(positionals);
  if (files.length === 0) throw new Misuse("给出的文件夹里没有表格文件。");

  const { engine, workspace, readings } = await loadAll(files, options);
  for (const { file, refused, sheets } of readings) {
    if (refused) note(`${file}：读不了，${refused.message}`);
    else if (sheets.every(({ ledger }) => ledger === null)) note(`${file}：没有认出台账`);
  }
  if (readings.every(({ refused }) => refused)) throw new Misuse("没有一个文件能读。");

  given(() => workspace.waive(waivers.plain()));
  given(() => workspace.enter(entries.list));
  if (earlier !== null) given(() => workspace.compare(earlier));
  const assessment = workspace.assess();
  if (values.out !== undefined) {
    await writeMarked(workspace, assessment, { files, out: values.out });
    await writePapers(workspace, assessment, values.out);
    await write(values.out, `${safeName(workspace.summaryName())}.json`, workspace.summary());
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
    print(`${rule.code}  ${SEVERITIES[rule.severity]}  ${rule.title}（${rule.name}）${rule.basis.length > 0 ? `  依据：${rule.basis.map(basis).join("；")}` : ""}`);
  }
}

async function policies({ values }) {
  const { policies: packs } = (await startEngine()).catalog();
  if (values.json) return printJson(packs);
  for (const pack of packs) print(`${pack.id}  ${pack.version}  ${pack.title}  ${pack.note}`);
}

function tally(items, key, labels) {
  const count = (value) => items.filter((item) => item[key] === value).length;
  return Object.entries(labels).map(([value, label]) => `${label} ${count(value)}`).join("，");
}

const share = ({ hit, of }) => (of === 0 ? "无应覆盖对象" : `${hit}/${of}（${((hit * 100) / of).toFixed(1)}%）`);

const place = (cells) => (cells.length === 0 ? "" : `${cells[0].file} › ${cells[0].sheet}!${cells[0].cell}`);

function dutySection({ duties }, catalog) {
  const titles = new Map(catalog.duties.map(({ duty, title }) => [duty, title]));
  const kinds = [...new Set(duties.map(({ duty }) => duty))];
  return [
    `一、该开的会、该办的事：${tally(duties, "status", STATUSES)}`,
    ...kinds.map((kind) => `  ${titles.get(kind) ?? kind}：${tally(duties.filter(({ duty }) => duty === kind), "status", STATUSES)}`),
  ];
}

function scoreSection({ scores, scoring }) {
  const line = ({ org, total, grade, rank }) => `    ${rank > 0 ? `${rank}. ` : ""}${org}  ${total.toFixed(2)} 分  ${grade || "待录入"}`;
  const groups = [...new Set(scores.map(({ group }) => group))];
  return [`二、${scoring.of}得分与等次：`, ...groups.flatMap((group) => {
    const ranked = scores.filter((score) => score.group === group).sort((a, b) => a.rank - b.rank || byCode(a.org, b.org));
    const shown = ranked.length <= 6 ? ranked.map(line) : [...ranked.slice(0, 3).map(line), "    …", ...ranked.slice(-3).map(line)];
    return [`  ${group}（${ranked.length} 个）`, ...shown];
  })];
}

function coverageSection({ coverage }, catalog) {
  const titles = new Map(catalog.rates.map(({ rate, title }) => [rate, title]));
  const lines = coverage.filter(({ level }) => level !== "site").flatMap((area) => {
    const figures = ["organized", "separate", "work", "due"].filter((rate) => area.rates[rate] !== undefined)
      .map((rate) => `${titles.get(rate) ?? rate} ${share(area.rates[rate])}`);
    const name = area.path.length === 0 ? LEVELS.all : area.path.join(" › ");
    return [`  ${name}：登记 ${area.listed}，不计 ${area.excluded}，基数 ${area.base}，空白点 ${area.blanks}`, `    ${figures.join("  ")}`];
  });
  return ["三、两新组织覆盖：", ...lines];
}

function findingSection({ findings, waived = [] }) {
  const lines = findings.slice(0, 20).map(({ rule, severity, message, at }) => `  [${SEVERITIES[severity]}] ${rule}  ${message}  ${place(at)}`);
  const more = findings.length > 20 ? [`  …另有 ${findings.length - 20} 条`] : [];
  const aside = waived.length > 0 ? `（另有已搁置 ${waived.length}，得分不变）` : "";
  return [`四、问题：${tally(findings, "severity", SEVERITIES)}${aside}`, ...lines, ...more];
}

function summary(assessment, catalog) {
  const { period, asOf, policy, seal, notes = [] } = assessment;
  return [
    `考核期 ${period}，截至 ${asOf}，规则包 ${policy.id} ${policy.version}`,
    "", ...dutySection(assessment, catalog),
    "", ...scoreSection(assessment),
    "", ...coverageSection(assessment, catalog),
    "", ...findingSection(assessment),
    ...(notes.length > 0 ? ["", "说明：", ...notes.map(({ message }) => `  ${message}`)] : []),
    "", `校验码 ${seal}`,
  ].join("\n");
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
    note(error instanceof Misuse ? error.message : `程序出错：${messageOf(error)}`);
    process.exitCode = 2;
  });
} else {
  beReader();
}
