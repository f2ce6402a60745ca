import { readFileSync } from "node:fs";
import { control } from "./cases.mjs";
import { Instance, Late } from "./instance.mjs";

/** A reader that answers later than this counts as hung, whatever the manifest allows. */
const PATIENCE = 30;

const bytesOf = (path) => new Uint8Array(readFileSync(path));

/** Reads one file in an instance of its own, with the control file before and after it; answers with what is wrong. */
export async function examine(file) {
  const instance = new Instance();
  try {
    const outcome = { file, said: [], state: "", code: "", milliseconds: 0, megabytes: 0 };
    if (!(await opensControl(instance))) outcome.said.push("the control file does not open before it");
    await read(instance, file, outcome);
    const after = outcome.state === "trap" || outcome.state === "late" ? new Instance() : instance;
    if (!(await opensControl(after))) outcome.said.push("the control file does not open after it");
    if (after !== instance) await after.end();
    return outcome;
  } finally {
    await instance.end();
  }
}

async function opensControl(instance) {
  try {
    const { sheets } = await instance.call("open", ["control.xlsx", await instance.call("parse", [bytesOf(control())])]);
    return sheets[0].ledger === "meetings" && sheets[0].records === 12;
  } catch {
    return false;
  }
}

async function read(instance, file, outcome) {
  const { said } = outcome;
  const began = performance.now();
  try {
    const parcel = await instance.call("parse", [bytesOf(file.path)], PATIENCE);
    outcome.milliseconds = performance.now() - began;
    outcome.megabytes = (await instance.call("memory", [])) / 2 ** 20;
    const reading = await instance.call("open", [file.name, parcel]);
    outcome.state = reading.refused ? "refused" : "opened";
    outcome.code = reading.refused?.code ?? "";
    judge(file, outcome);
    if (!reading.refused) said.push(...(await compare(instance, file, reading)));
  } catch (error) {
    if (error instanceof Late) outcome.state = "late";
    else if (error.name === "Crash") outcome.state = "trap";
    else throw error;
    // What the page and the command line make of it.
    outcome.code = outcome.state === "late" ? "too-large" : "damaged";
    outcome.words = instance.said() || error.message;
    judge(file, outcome);
  }
}

function judge(file, outcome) {
  const { said, state, code, milliseconds, megabytes } = outcome;
  const opened = state === "opened";
  const what = opened ? "opened" : `${state} ${code}`;
  if (file.expected === "must-open" && !opened) said.push(`must open: ${what}`);
  if (file.expected === "must-refuse" && opened) said.push(`must be refused${file.codes.length > 0 ? ` as ${file.codes.join(" or ")}` : ""}: ${what}`);
  if (!opened && file.expected !== "must-open" && file.codes.length > 0 && !file.codes.includes(code)) {
    said.push(`when refused, then as ${file.codes.join(" or ")}: ${what}`);
  }
  if (milliseconds > file.seconds * 1000) said.push(`${(milliseconds / 1000).toFixed(1)} s, ${file.seconds} allowed`);
  if (megabytes > file.megabytes) said.push(`${megabytes.toFixed(0)} MiB of memory, ${file.megabytes} allowed`);
}

/** Sheet names where readers agree on them; cells where they agree on those too. */
async function compare(instance, file, reading) {
  const said = [];
  const names = [...new Set(reading.sheets.map(({ sheet }) => sheet))];
  // Text has no sheet names; every reader makes one up.
  const nameless = ["csv", "html"].includes(reading.format);
  const sheets = file.sheets.map((sheet, at) => (nameless ? { ...sheet, name: names[at] ?? sheet.name } : sheet));
  const cellsOf = (sheet) => instance.call("cells", [file.name, sheet]);
  if (["cells", "sheet-names"].includes(file.level)) {
    const wanted = sheets.map(({ name }) => name);
    if (wanted.join("\n") !== names.join("\n")) said.push(`sheets ${show(wanted)}: ${show(names)}`);
  }
  if (file.level === "cells") {
    for (const sheet of sheets) if (names.includes(sheet.name)) said.push(...sheetDiffers(sheet, await cellsOf(sheet.name)));
  }
  for (const claim of file.asserts) said.push(...(await claimFails(claim, names, cellsOf)));
  return said;
}

function sheetDiffers({ name, nonempty, bbox, first_strings: strings }, cells) {
  const said = [];
  if (cells.length !== nonempty) said.push(`${name}: ${nonempty} cells: ${cells.length}`);
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  const least = (list) => list.reduce((a, b) => Math.min(a, b));
  const most = (list) => list.reduce((a, b) => Math.max(a, b));
  const box = cells.length === 0 ? null : [least(rows), least(columns), most(rows), most(columns)];
  if (JSON.stringify(box) !== JSON.stringify(bbox)) said.push(`${name}: extent ${JSON.stringify(bbox)}: ${JSON.stringify(box)}`);
  for (const [row, column, text] of strings) {
    const found = cells.find((cell) => cell[0] === row && cell[1] === column)?.[2];
    if (found === undefined || !squash(found).startsWith(squash(text))) {
      said.push(`${name} row ${row + 1} column ${column + 1}: ${show(text)}: ${show(found)}`);
      break;
    }
  }
  return said;
}

async function claimFails({ sheet, cell, value, type, length, endswith }, names, cellsOf) {
  if (cell === undefined) return [];
  const name = typeof sheet === "number" ? names[sheet] : sheet;
  if (!names.includes(name)) return [`no sheet ${show(name)}`];
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const found = (await cellsOf(name)).find((it) => it[0] === Number(digits) - 1 && it[1] === column)?.[2] ?? "";
  const holds = length !== undefined ? found.length === length
    : endswith !== undefined ? found.endsWith(endswith)
      : type === "number" ? Number(found) === value
        : type === "date" ? found.startsWith(value) : squash(found) === squash(value);
  return holds ? [] : [`${name} ${cell}: ${show(value ?? endswith ?? `${length} characters`)}: ${show(found)}`];
}

/** Line ends and runs of spaces are written differently by every reader. */
const squash = (text) => String(text).replace(/\s+/g, " ").trim();
const show = (value) => (JSON.stringify(value) ?? "nothing").slice(0, 120);
