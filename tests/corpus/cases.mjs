import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const pkg = resolve(process.env.PKG || join(ROOT, "pkg"));

/** Collections of real, Chinese and hostile files; they lie beside the project and are no part of it. */
export const corpus = resolve(process.env.CORPUS || join(ROOT, "../shared/corpus"));
export const present = existsSync(join(corpus, "hostile/MANIFEST.tsv"));

/** Error kinds of the manifests in the words of the contract. */
const CODES = {
  corrupt: "damaged", "unsafe-xml": "damaged", "not-a-spreadsheet": "not-a-table", "no-data": "empty",
  encrypted: "encrypted", "too-large": "too-large", unsupported: "unsupported",
};

/** Files we differ on, with the reason: on purpose, or a defect still open. */
export const { purpose: PURPOSE, open: OPEN } = JSON.parse(readFileSync(new URL("known.json", import.meta.url), "utf8"));

function table(path) {
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
}

/** One case for each file of a collection: where it lies, what must happen, what must be found in it. */
export function cases(collection) {
  const folder = join(corpus, collection);
  const facts = new Map(readFileSync(join(folder, "expected.jsonl"), "utf8").trim().split("\n")
    .map((line) => JSON.parse(line)).map((fact) => [fact.file, fact]));
  return table(join(folder, "MANIFEST.tsv")).map((row) => {
    const { oracle, sheets = [], asserts = [] } = facts.get(row.file) ?? {};
    return {
      collection,
      name: `${collection}/${row.file.replace(/^files\//, "")}`,
      path: join(folder, row.file),
      expected: row.expected,
      codes: row.error_kind ? row.error_kind.split("|").map((kind) => CODES[kind]).filter(Boolean) : [],
      megabytes: row.mem_mb ? Number(row.mem_mb) : Infinity,
      seconds: row.time_s ? Number(row.time_s) : 30,
      level: oracle?.level ?? "none",
      sheets,
      asserts,
    };
  });
}

/** So few that they are read in seconds: what must open or must not among the hostile, and some of all the others. */
export function selection() {
  const small = (it) => statSync(it.path).size < 100 * 1024;
  const sure = cases("hostile").filter((it) => it.expected !== "open-or-refuse" && small(it));
  const some = ["real", "chinese"].flatMap(cases).filter((it, at) => at % 15 === 0 && small(it));
  return [...sure, ...some];
}

export const control = () => join(corpus, "hostile/files/control/ledger.xlsx");
