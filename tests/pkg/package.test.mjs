import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../page/browser.mjs";
import { serve } from "../page/server.mjs";
import { folder, pkg, toolOfThePage } from "./help.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));

/** An application of a portal's developers: the engine by itself, and the element. */
const APP = `
import init, { Workspace } from "lianjian";
import "lianjian/kit";

const text = "党组织名称,会议类型,召开日期,应到人数,实到人数\\n第一党支部,支部党员大会,2025-03-05,20,23\\n";
const bytes = () => new TextEncoder().encode(text);
await init();
const workspace = new Workspace({ period: "2025", asOf: "2025-12-31" });
workspace.load("会议.csv", bytes());
const kit = document.createElement("lianjian-kit");
Object.assign(kit, { period: "2025", asOf: "2025-12-31" });
document.body.append(kit);
await kit.load([{ name: "会议.csv", bytes: bytes() }]);
window.outcome = { own: workspace.assess().seal, element: (await kit.assess()).seal, sample: (await kit.sample()).length };
`;

/** The package as npm would install it, in a folder of its own with an application beside it. */
function installed(t) {
  const at = folder(t);
  const packed = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", at], { cwd: pkg(""), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  mkdirSync(join(at, "node_modules/lianjian"), { recursive: true });
  execFileSync("tar", ["xf", join(at, packed[0].filename), "-C", join(at, "node_modules/lianjian"), "--strip-components=1"]);
  writeFileSync(join(at, "package.json"), JSON.stringify({ name: "portal", private: true, type: "module" }));
  writeFileSync(join(at, "main.js"), APP);
  writeFileSync(join(at, "index.html"), "<!doctype html><meta charset=utf-8><title>门户</title><body><script type=module src=/main.js></script>");
  return { at, files: packed[0].files.map((it) => it.path) };
}

/** What the built application finds out in a browser. */
async function run(t, dist) {
  const [server, browser] = await Promise.all([serve({ folder: dist }), launch()]);
  t.after(() => Promise.all([server.close(), browser.close()]));
  const page = await browser.newPage();
  const thrown = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  await page.goto(`${server.origin}/index.html`);
  await page.waitForFunction(() => window.outcome, null, { timeout: 20000 }).catch(() => {});
  assert.deepEqual(thrown, []);
  const { own, element, sample } = await page.evaluate(() => window.outcome);
  assert.match(own, /^[0-9a-f]{64}$/);
  assert.equal(element, own);
  assert.ok(sample > 1);
}

test("npm packs what package.json names, and nothing of the sources", (t) => {
  const { files } = installed(t);
  const { files: named } = JSON.parse(readFileSync(pkg("package.json"), "utf8"));
  assert.deepEqual([...files].sort(), [...named, "package.json"].sort());
  for (const name of ["lianjian.js", "lianjian.d.ts", "lianjian_bg.wasm", "lianjian-kit.js", "lianjian-kit.d.ts", "custom-elements.json", "cli.js"]) {
    assert.ok(files.includes(name), name);
  }
});

test("importing the engine does nothing: no global, no file, no request", () => {
  const script = `
    const before = Object.getOwnPropertyNames(globalThis).join();
    globalThis.fetch = () => { throw new Error("fetch") };
    const { default: init, catalog } = await import(${JSON.stringify(pathToFileURL(pkg("lianjian.js")).href)});
    if (Object.getOwnPropertyNames(globalThis).join() !== before) throw new Error("a global");
    if (process.getActiveResourcesInfo().some((it) => /FS|TCP/.test(it))) throw new Error("a file");
    await init();
    console.log(catalog().rules.length > 0);`;
  assert.equal(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim(), "true");
});

test("an application of engine and element is built by Vite and runs", async (t) => {
  const { at } = installed(t);
  const { build } = await toolOfThePage("vite");
  await build({ root: at, configFile: false, logLevel: "error", build: { target: "esnext" } });
  await run(t, join(at, "dist"));
});

test("an application of engine and element is built by webpack and runs", async (t) => {
  const { at } = installed(t);
  const webpack = require("webpack");
  const stats = await new Promise((resolve, reject) => {
    webpack({ context: at, entry: "./main.js", mode: "production", output: { path: join(at, "dist"), filename: "main.js" }, performance: false },
      (error, done) => (error ? reject(error) : resolve(done)));
  });
  assert.deepEqual(stats.toJson({ errors: true }).errors.map((it) => it.message), []);
  cpSync(join(at, "index.html"), join(at, "dist/index.html"));
  await run(t, join(at, "dist"));
});

test("an application that imports the engine and uses nothing of it is built without it", async (t) => {
  const { at } = installed(t);
  writeFileSync(join(at, "main.js"), 'import "lianjian";\nimport { catalog } from "lianjian";\nconsole.log("portal");\n');
  const { build } = await toolOfThePage("vite");
  const { output } = await build({ root: at, configFile: false, logLevel: "error", build: { write: false } });
  const code = output.filter((it) => it.type === "chunk").map((it) => it.code).join("");
  assert.ok(code.includes("portal") && code.length < 2000, `${code.length} characters`);
});

test("the types of the element hold for who uses them, and refuse what it has not", async (t) => {
  const { at } = installed(t);
  const { ts } = await import(pathToFileURL(require.resolve("@custom-elements-manifest/analyzer")).href);
  const check = (text) => {
    writeFileSync(join(at, "use.ts"), text);
    const program = ts.createProgram([join(at, "use.ts")], {
      strict: true, noEmit: true, target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [],
    });
    return ts.getPreEmitDiagnostics(program).map((it) => ts.flattenDiagnosticMessageText(it.messageText, "\n"));
  };
  const using = (line) => `import type { LianjianKit, State } from "lianjian/kit";
    import type { Assessment } from "lianjian";
    const kit: LianjianKit = document.querySelector("lianjian-kit")!;
    export async function use(): Promise<void> { ${line} }`;
  assert.deepEqual(check(using(`
    kit.period = "2025Q3"; kit.noDownload = true; kit.langSize = "large";
    kit.addEventListener("lianjian-result", (event) => { const { findings }: Assessment = event.detail; findings.length; });
    kit.addEventListener("lianjian-save", ({ detail: { name, blob } }) => { name.length + blob.size; });
    const state: State = kit.save(); await kit.restore(state);
    const bytes: Uint8Array = await kit.render("workbook", { masked: false }); bytes.length;`)), []);
  assert.equal(check(using('kit.langSize = "enormous";')).length, 1);
  assert.equal(check(using("kit.upload();")).length, 1);
});

test("the manifest names every attribute, event, slot, part and custom property, and nothing private", () => {
  const { modules: [{ declarations: [kit], path }] } = JSON.parse(readFileSync(pkg("custom-elements.json"), "utf8"));
  const { customElements } = JSON.parse(readFileSync(pkg("package.json"), "utf8"));
  const names = (list) => list.map((it) => it.name);
  assert.equal(customElements, "custom-elements.json");
  assert.equal(path, "lianjian-kit.js");
  assert.deepEqual(names(kit.attributes).filter((it) => !it.startsWith("data-")), ["policy", "period", "as-of", "ledgers", "steps", "lang-size", "no-download"]);
  assert.deepEqual(names(kit.events).sort(), ["change", "error", "ready", "result", "rules", "save"].map((it) => `lianjian-${it}`));
  assert.deepEqual(names(kit.slots), ["brand", "notice", "footer"]);
  const built = readFileSync(pkg("lianjian-kit.js"), "utf8");
  for (const name of names(kit.cssParts)) assert.ok(built.includes(`part="${name}"`), name);
  for (const name of names(kit.cssProperties)) assert.ok(built.includes(`var(${name}`), name);
  for (const name of names(kit.slots)) assert.ok(built.includes(`slot name="${name}"`), name);
  assert.ok(kit.members.every((it) => it.privacy !== "private" && it.description !== ""));
  for (const name of ["load", "assess", "render", "save", "restore", "close"]) assert.ok(names(kit.members).includes(name), name);
});
