import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const pkg = (name) => join(process.env.PKG || join(ROOT, "pkg"), name);
export const sample = (name = "") => join(ROOT, "www/sample", name);

/** A package installed in www/ for building the page. */
export function toolOfThePage(name) {
  const file = createRequire(join(ROOT, "www/package.json")).resolve(name);
  return import(pathToFileURL(file)).then((module) => module.default ?? module);
}

/** The scripts written in a page; blocks of data are none. */
export function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .map(([, attributes, text]) => ({ type: /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? "", text }))
    .filter(({ type, text }) => text.trim() !== "" && /^(|module|text\/javascript)$/.test(type));
}

/** Runs the command line; `status`, `stdout`, `stderr`. */
export function cli(...args) {
  return spawnSync(process.execPath, [pkg("cli.js"), ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
}

/** A folder that is gone after the test. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "lianjian-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
