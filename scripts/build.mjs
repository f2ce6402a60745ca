#!/usr/bin/env node
// node scripts/build.mjs            rebuilds pkg/ from the sources
// node scripts/build.mjs --check    rebuilds beside it and holds the committed pkg/ against the sources
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { laterNames, refusedSyntax } from "../tests/pkg/old_syntax.mjs";
import { readOldModule } from "../tests/pkg/wasm_reader.mjs";
import { licences } from "./licences.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const TARGET = "wasm32-unknown-unknown";
const PKG = join(ROOT, "pkg");
const STAGE = join(ROOT, "target/stage");
const FRESH = join(STAGE, "pkg");

// What Chromium 78 knows beyond the first WebAssembly, in the words of rustc and of wasm-opt.
const RUSTC_FEATURES = "+mutable-globals,+sign-ext,+bulk-memory,+nontrapping-fptoint,-reference-types,-multivalue";
const WASM_OPT_FEATURES = ["bulk-memory", "mutable-globals", "sign-ext", "nontrapping-float-to-int"].map((f) => `--enable-${f}`);
// Rust's own std says it uses these; only the pass that removes that statement may know them.
const CLAIMED_BY_STD = ["--enable-reference-types", "--enable-multivalue"];

// An instance that needs more ends at once instead of dragging the machine down; 2 GiB is what older browsers give at most.
const MOST_MEMORY = 2 ** 31;
// A function called from one place only is inlined when it is small, not always: a browser compiles the bodies of long
// loops for speed only while they are functions of their own.
const INLINED_ONCE = "--one-caller-inline-max-function-size=20";
// The first compiler of Chromium 91 and 92 gets wrong what this pass leaves: every csv file ends there with “memory access
// out of bounds”. tests/page/old.test.mjs reads one in Chromium 92. The module is half a percent larger without it.
const MISCOMPILED_BY_92 = "--skip-pass=simplify-locals";

// KB as they are sent, gzip: a portal's page loads kit, worker and engine, an intranet of 2 Mbit/s in about ten seconds.
const BUDGET = [["lianjian.html", 3000], ["lianjian_bg.wasm", 2048], ["lianjian-kit.js", 120], ["lianjian-worker.js", 8]];

const SOURCES = ["Cargo.toml", "Cargo.lock", "src", "www", "scripts/bindgen", "scripts/build.mjs", "scripts/licences.mjs"];
// The same from every compiler, so held against the sources even where the module's bytes cannot be.
const COMPILER_INDEPENDENT = ["lianjian.d.ts", "lianjian-kit.d.ts", "custom-elements.json", "cli.js", "package.json", "LICENCES.txt"];

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const read = (...path) => readFileSync(join(...path), "utf8");
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function run(command, args, options = {}) {
  console.error(`· ${[command, ...args].join(" ").replaceAll(`${ROOT}/`, "").slice(0, 150)}`);
  execFileSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2], ...options });
}

function output(command, args) {
  return execFileSync(command, args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", 2] }).trim();
}

function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}

function filesUnder(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .filter((name) => !name.startsWith(".") && !["node_modules", "target", "__pycache__"].includes(name))
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

function sourcesHash() {
  const lines = SOURCES.flatMap(filesUnder).sort(byCode).map((file) => `${sha256(readFileSync(join(ROOT, file)))}  ${file}\n`);
  return sha256(lines.join(""));
}

function hashesOf(folder) {
  const names = readdirSync(folder).filter((name) => name !== "BUILD.json").sort(byCode);
  return Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

// std as rustup ships it and std built here from its sources give different bytes.
function toolchain() {
  const name = output("scripts/setup-wasm.sh", []).split("\n").at(-1);
  const version = output("rustc", [`+${name}`, "-vV"]);
  const field = (key) => version.match(new RegExp(`^${key}: (.*)$`, "m"))?.[1];
  return {
    name,
    // Where std's paths point once the rust-src component is installed, and what they say without it.
    library: [`${output("rustc", [`+${name}`, "--print", "sysroot"])}/lib/rustlib/src/rust`, `/rustc/${field("commit-hash")}`],
    stamp: {
      rustc: `${field("release")} (${field("commit-hash")})`, host: field("host"), llvm: field("LLVM version"),
      std: name === (process.env.WASM_TOOLCHAIN ?? "wasm-std") ? "built from source" : "rustup",
    },
  };
}

function rustflags(library) {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const registry = join(cargoHome, "registry/src");
  const remap = [
    library,
    [ROOT, "/lianjian"],
    [cargoHome, "/cargo"],
    ...(existsSync(registry) ? readdirSync(registry).map((index) => [join(registry, index), "/cargo"]) : []),
  ];
  return [
    "-Ctarget-cpu=mvp", `-Ctarget-feature=${RUSTC_FEATURES}`, `-Clink-arg=--max-memory=${MOST_MEMORY}`,
    ...remap.map(([from, to]) => `--remap-path-prefix=${from}=${to}`),
  ].join("\x1f");
}

function wasmOpt(from, to, ...passes) {
  const tool = join(ROOT, "www/node_modules/binaryen/bin/wasm-opt");
  run(process.execPath, [tool, ...WASM_OPT_FEATURES, ...passes, from, "-o", to]);
}

function buildEngine({ name, library }) {
  run("cargo", [`+${name}`, "fetch", "--locked", "--quiet", "--target", TARGET]);
  run("cargo", [`+${name}`, "rustc", "--lib", "--release", "--locked", "--crate-type", "cdylib", "--target", TARGET,
    "--target-dir", "target"], { env: { ...process.env, CARGO_ENCODED_RUSTFLAGS: rustflags(library) } });

  const module = join(STAGE, "lianjian.wasm");
  wasmOpt(join(ROOT, "target", TARGET, "release/lianjian.wasm"), module, ...CLAIMED_BY_STD, "--strip-target-features");
  run("cargo", ["run", "--quiet", "--locked", "--manifest-path", "scripts/bindgen/Cargo.toml", "--target-dir", "target/bindgen",
    "--", module, FRESH, "lianjian"]);
  const bound = join(FRESH, "lianjian_bg.wasm");
  wasmOpt(bound, bound, "-O3", INLINED_ONCE, MISCOMPILED_BY_92);
  rmSync(join(FRESH, "lianjian_bg.wasm.d.ts"), { force: true });
}

// fetch() in Node knows no file: addresses, so `init()` reads the module itself there.
function teachGlueNode() {
  const file = join(FRESH, "lianjian.js");
  const glue = readFileSync(file, "utf8");
  const address = "module_or_path = new URL('lianjian_bg.wasm', import.meta.url);\n";
  if (glue.split(address).length !== 2) fail("the glue of wasm-bindgen has changed: no default address to extend");
  const reading = `${address}
        if (module_or_path.protocol === 'file:' && typeof process === 'object' && process.versions && process.versions.node) {
            const fs = 'node:fs/promises';
            module_or_path = (await import(/* @vite-ignore */ /* webpackIgnore: true */ fs)).readFile(module_or_path);
        }
`;
  writeFileSync(file, glue.replace(address, () => reading));
}

// wasm-bindgen indents afresh, so only the words are compared.
function checkTypes() {
  const words = (text) => text.split(/\s+/).join(" ").trim();
  const folder = join(ROOT, "src/api/types");
  const built = words(read(FRESH, "lianjian.d.ts"));
  const missing = readdirSync(folder).find((name) => !built.includes(words(read(folder, name))));
  if (missing) fail(`lianjian.d.ts does not contain src/api/types/${missing}`);
}

function buildPage() {
  run("npm", ["--prefix", "www", "run", "--silent", "build", "--", FRESH]);
  const names = ["lianjian.html", "lianjian-kit.js", "lianjian-kit.d.ts", "lianjian-worker.js", "lianjian-sample.js", "custom-elements.json"];
  for (const name of names) {
    if (!existsSync(join(FRESH, name))) fail(`the build of www/ did not write ${name}`);
  }
}

/** The oldest browser supported must know every instruction, every syntax and every name; tests/pkg looks closer. */
async function checkOldBrowsers() {
  try {
    readOldModule(readFileSync(join(FRESH, "lianjian_bg.wasm")));
  } catch (error) {
    fail(`lianjian_bg.wasm needs what Chromium 78 does not know: ${error.message}`);
  }
  for (const name of ["lianjian.js", "lianjian-kit.js", "lianjian-worker.js"]) {
    const text = read(FRESH, name);
    const [later] = [...await refusedSyntax(text), ...laterNames(text)];
    if (later) fail(`${name} needs what Chromium 78 does not know: ${later}`);
  }
}

function writePackage() {
  cpSync(join(ROOT, "www/cli.js"), join(FRESH, "cli.js"));
  cpSync(join(ROOT, "www/rollup.sql"), join(FRESH, "rollup.sql"));
  chmodSync(join(FRESH, "cli.js"), 0o755);
  writeFileSync(join(FRESH, "LICENCES.txt"), licences());
  const field = (key) => read(ROOT, "Cargo.toml").match(new RegExp(`^${key} = "(.*)"$`, "m"))[1];
  const manifest = {
    name: field("name"), version: field("version"), description: field("description"), license: field("license"),
    type: "module",
    exports: {
      ".": { types: "./lianjian.d.ts", default: "./lianjian.js" },
      "./kit": { types: "./lianjian-kit.d.ts", default: "./lianjian-kit.js" },
      "./worker": "./lianjian-worker.js",
      "./sample": "./lianjian-sample.js",
      "./lianjian_bg.wasm": "./lianjian_bg.wasm",
      "./lianjian.html": "./lianjian.html",
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types: "./lianjian.d.ts",
    customElements: "custom-elements.json",
    bin: { lianjian: "cli.js" },
    sideEffects: ["./lianjian-kit.js", "./lianjian-worker.js", "./cli.js"],
    engines: { node: ">=18" },
    files: [...readdirSync(FRESH), "BUILD.json"].filter((name) => name !== "package.json").sort(byCode),
  };
  writeFileSync(join(FRESH, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function buildFresh(made, sources) {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(FRESH, { recursive: true });
  buildEngine(made);
  teachGlueNode();
  checkTypes();
  buildPage();
  await checkOldBrowsers();
  writePackage();
  writeFileSync(join(FRESH, "BUILD.json"), `${JSON.stringify({ ...made.stamp, sources, files: hashesOf(FRESH) }, null, 2)}\n`);
}

function record(folder) {
  const file = join(folder, "BUILD.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

const sameStamp = (a, b) => ["rustc", "host", "llvm", "std"].every((key) => a[key] === b[key]);
const differing = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);

function freshIsCurrent(stamp, sources) {
  const made = record(FRESH);
  return made !== null && made.sources === sources && sameStamp(made, stamp) && differing(made.files, hashesOf(FRESH)).length === 0;
}

function printSizes(folder) {
  const kb = (n) => (n / 1024).toFixed(1).padStart(9);
  const over = [];
  console.log(`${"KB".padEnd(18)}      raw     gzip   brotli   budget (gzip)`);
  for (const [name, budget] of BUDGET) {
    const bytes = readFileSync(join(folder, name));
    const packed = gzipSync(bytes, { level: 9 }).length;
    console.log(name.padEnd(18) + kb(bytes.length) + kb(packed) + kb(brotliCompressSync(bytes).length) + String(budget).padStart(9));
    if (packed > budget * 1024) over.push(name);
  }
  if (over.length > 0) console.log(`over budget: ${over.join(", ")}`);
}

async function check(sources, made) {
  const committed = record(PKG);
  const rebuild = "run make build and commit pkg/";
  if (committed === null) fail(`there is no pkg/BUILD.json: ${rebuild}`);
  if (committed.sources !== sources) fail(`pkg/ was built from other sources: ${rebuild}`);
  const edited = differing(committed.files, hashesOf(PKG));
  if (edited.length > 0) fail(`changed in pkg/ after it was built: ${edited.join(", ")}: ${rebuild}`);

  if (!freshIsCurrent(made.stamp, sources)) await buildFresh(made, sources);
  const same = sameStamp(committed, made.stamp);
  const fresh = record(FRESH).files;
  const wrong = differing(committed.files, fresh).filter((name) => same || COMPILER_INDEPENDENT.includes(name));
  if (wrong.length > 0) fail(`a rebuild gives other bytes for ${wrong.join(", ")}: ${rebuild}`);
  console.log(same
    ? `pkg/ is what these sources give, byte for byte (${Object.keys(fresh).length} files)`
    : `pkg/ was built from these sources by another compiler or std; ${COMPILER_INDEPENDENT.join(", ")} agree`);
}

const sources = sourcesHash();
const made = toolchain();
if (process.argv.includes("--check")) {
  await check(sources, made);
} else {
  if (!freshIsCurrent(made.stamp, sources)) await buildFresh(made, sources);
  rmSync(PKG, { recursive: true, force: true });
  cpSync(FRESH, PKG, { recursive: true });
  printSizes(PKG);
}
