/**
 * Builds the page and the element for portals from this folder and the engine.
 *
 *     node build.js [ENGINE [OUT]]        both default to ../pkg
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { manifest, types } from "./manifest.js";

const here = dirname(fileURLToPath(import.meta.url));
const [engine, out] = [0, 1].map((at) => resolve(process.argv[at + 2] || process.argv[2] || join(here, "../pkg")));
const source = (name) => readFileSync(join(here, name), "utf8");

/** One source file and what it imports, as one script for the oldest browser supported. */
async function bundle(entry, format, define = {}) {
  const { output } = await build({
    root: here,
    configFile: false,
    envDir: false,
    logLevel: "warn",
    define,
    resolve: { alias: { engine: join(engine, "lianjian.js") } },
    plugins: [noDefaultAddress],
    build: {
      write: false,
      target: "chrome78",
      modulePreload: false,
      rolldownOptions: {
        input: join(here, entry),
        preserveEntrySignatures: format === "es" ? "strict" : false,
        output: { format, codeSplitting: false },
      },
    },
  });
  return output[0].code.trim().replace(/\r/g, "");
}

/**
 * The engine is always handed its bytes or an address; without this the bundler would embed them a second time, and
 * bundlers of portals would look for what is Node's in the worker.
 */
const noDefaultAddress = {
  name: "no-default-address",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("/lianjian.js")) return null;
    return code.replace(/new URL\([^()]*, import\.meta\.url\);\n\s*if \(module_or_path\.protocol[^]*?\n\s*\}/, "undefined;");
  },
};

function samples() {
  const folder = join(here, "sample");
  let names = [];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return names
    .filter((name) => /\.(xlsx|xls|ods|csv)$/.test(name))
    .sort()
    .map((name) => ({ name, base64: readFileSync(join(folder, name)).toString("base64") }));
}

/** Addresses of the files beside the kit, as bundlers look for them; written last, so that none looks here. */
function beside(code) {
  const addresses = {
    BESIDE_WORKER: 'new URL("./lianjian-worker.js",import.meta.url)',
    BESIDE_WASM: 'new URL("./lianjian_bg.wasm",import.meta.url)',
    BESIDE_SAMPLE: 'import("./lianjian-sample.js")',
  };
  return code.replace(/\bBESIDE_[A-Z]+\b/g, (name) => addresses[name]);
}

/** Text that may stand between script tags. */
function inline(code) {
  return code.replace(/<(\/script|!--)/gi, "\\x3C$1");
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const sample = samples();
const hasSample = { HAS_SAMPLE: String(sample.length > 0) };
const worker = await bundle("worker.js", "iife");
const script = inline(await bundle("page.js", "iife"));
const tooOld = source("too-old.js").trim();
const style = source("page.css").trim();
const csp = [
  "default-src 'none'",
  `script-src ${hash(script)} ${hash(tooOld)} 'wasm-unsafe-eval'`,
  "worker-src blob:",
  `style-src ${hash(style)}`,
  "img-src data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const parts = {
  CSP: csp,
  STYLE: style,
  WASM: readFileSync(join(engine, "lianjian_bg.wasm")).toString("base64"),
  WORKER: inline(worker),
  SAMPLE: JSON.stringify(sample),
  SCRIPT: script,
  TOOOLD: tooOld,
};

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "lianjian.html"), source("page.html").replace(/%([A-Z]+)%/g, (_, name) => parts[name]));
writeFileSync(join(out, "lianjian-worker.js"), `${worker}\n`);
writeFileSync(join(out, "lianjian-readers.js"), `${await bundle("batch.js", "es")}\n`);
writeFileSync(join(out, "lianjian-kit.js"), `${beside(await bundle("kit.js", "es", hasSample))}\n`);
writeFileSync(join(out, "lianjian-sample.js"), `export default ${JSON.stringify(sample)};\n`);

const described = manifest(source("element.js"));
writeFileSync(join(out, "custom-elements.json"), `${JSON.stringify(described, null, 2)}\n`);
writeFileSync(join(out, "lianjian-kit.d.ts"), types(described, source("kit.d.ts")));
