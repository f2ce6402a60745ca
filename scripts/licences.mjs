// node scripts/licences.mjs     prints what stands in pkg/LICENCES.txt: every package whose code is in pkg/, and its terms
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const TARGET = "wasm32-unknown-unknown";

/** Not in any list of packages, but in every module that rustc makes. */
const STD = {
  name: "Rust standard library", version: "", licence: "MIT OR Apache-2.0",
  repository: "https://github.com/rust-lang/rust", authors: ["The Rust Project Contributors"], texts: [],
};

const title = ({ name, version }) => `${name} ${version}`.trim();
const byTitle = (a, b) => (title(a) < title(b) ? -1 : 1);
const read = (...path) => readFileSync(join(...path), "utf8");

const ALLOWED = read(ROOT, "scripts/deny.toml").match(/^allow = \[([^\]]*)\]/m)[1].match(/[\w.-]+/g);

/** Whether an SPDX expression can be met within what scripts/deny.toml allows; some crates write `/` for OR. */
export function allows(expression) {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[\w.+-]+/g) ?? [];
  const joined = (word, part, join) => {
    let met = part();
    while (words[0] === word) {
      words.shift();
      met = join(part(), met);
    }
    return met;
  };
  const either = () => joined("OR", both, (a, b) => a || b);
  const both = () => joined("AND", one, (a, b) => a && b);
  const one = () => {
    const word = words.shift();
    if (word !== "(") return ALLOWED.includes(word);
    const met = either();
    return words.shift() === ")" && met;
  };
  return either() && words.length === 0;
}

/** The terms as the package's folder has them; where MIT may be chosen, not the long ones of Apache beside it. */
function texts(folder, licence) {
  const files = readdirSync(folder).filter((name) => /^(un)?(licen[cs]e|copying|copyright|notice)/i.test(name)).sort();
  const chosen = files.filter((name) => !/apache/i.test(name) || !/\bMIT\b/.test(licence));
  return (chosen.length > 0 ? chosen : files).map((name) => read(folder, name).split(/\r?\n/).map((it) => it.trimEnd()).join("\n").trim());
}

/** Crates compiled into the module: those a normal dependency leads to, without macros, which run while it is built. */
function crates() {
  const { packages, resolve: { nodes, root } } = JSON.parse(execFileSync("cargo",
    ["metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", 2] }));
  const crate = new Map(packages.map((it) => [it.id, it]));
  const needs = new Map(nodes.map((it) => [it.id, it.deps.filter((dep) => dep.dep_kinds.some(({ kind }) => kind === null))]));
  const reached = new Set([root]);
  for (const id of reached) {
    for (const { pkg } of needs.get(id)) {
      if (!crate.get(pkg).targets.some((it) => it.kind.includes("proc-macro"))) reached.add(pkg);
    }
  }
  reached.delete(root);
  return [...reached].map((id) => crate.get(id)).map((it) => ({
    name: it.name, version: it.version, licence: it.license ?? "", repository: it.repository ?? "", authors: it.authors,
    texts: texts(dirname(it.manifest_path), it.license ?? ""),
  })).sort(byTitle);
}

/** npm packages that www/package.json ships with the page, and what those need; tests hold that the page imports no other. */
function modules() {
  const { packages } = JSON.parse(read(ROOT, "www/package-lock.json"));
  const shipped = Object.entries(packages).filter(([folder, it]) => folder !== "" && !it.dev);
  return shipped.map(([folder]) => {
    const at = join(ROOT, "www", folder);
    const { name, version, license = "", repository = "", author = "" } = JSON.parse(read(at, "package.json"));
    return {
      name, version, licence: license, repository: (repository.url ?? repository).replace(/^git\+/, ""),
      authors: [author.name ?? author].filter((it) => it !== ""), texts: texts(at, license),
    };
  }).sort(byTitle);
}

export const packages = () => ({ crates: [...crates(), STD], modules: modules() });

/** The same text for the same lock files, whatever machine writes it. */
export function licences({ crates, modules } = packages()) {
  const entry = (it) => [title(it), it.licence.replaceAll("/", " OR "), it.repository, it.authors.join("; ")]
    .filter((line) => line !== "").join("\n  ");
  const holders = new Map();
  for (const it of [...crates, ...modules]) {
    for (const text of it.texts) holders.set(text, [...(holders.get(text) ?? []), title(it)]);
  }
  const line = "-".repeat(72);
  return [
    "联建 lianjian contains code of the packages below. Terms are SPDX expressions; where MIT may be chosen, it is.",
    "The texts follow, each with the packages it came with.",
    "", "In lianjian_bg.wasm, lianjian.js and lianjian.html", "", crates.map(entry).join("\n\n"),
    "", "In lianjian-kit.js, lianjian-readers.js and lianjian.html", "", modules.map(entry).join("\n\n"),
    "", ...[...holders].flatMap(([text, names]) => [line, names.join(", "), line, "", text, ""]),
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(licences());
