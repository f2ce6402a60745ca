import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { allows, licences, packages } from "../../scripts/licences.mjs";
import { pkg } from "./help.mjs";

const WWW = fileURLToPath(new URL("../../www/", import.meta.url));
const shipped = packages();

/** The scripts of the page, the element and the command line, not what builds them. */
const scripts = () => readdirSync(WWW, { recursive: true })
  .filter((name) => name.endsWith(".js") && !/^(node_modules|example|sample)\//.test(name) && !["build.js", "manifest.js"].includes(name));

test("every package whose code is handed out may be handed out", () => {
  const refused = [...shipped.crates, ...shipped.modules].filter((it) => !allows(it.licence));
  assert.deepEqual(refused.map((it) => `${it.name} ${it.version}: ${it.licence}`), []);
  assert.ok(shipped.crates.length > 40 && shipped.modules.length > 5);
});

test("of a choice one licence is enough, of several together all are needed", () => {
  for (const yes of ["MIT", "Unlicense/MIT", "GPL-3.0 OR MIT", "(Apache-2.0 OR GPL-2.0) AND BSD-3-Clause"]) assert.ok(allows(yes), yes);
  for (const no of ["", "GPL-3.0", "MPL-2.0", "MIT AND GPL-3.0", "(MIT", "SEE LICENSE IN FILE", "GPL-2.0 WITH Classpath-exception-2.0"]) assert.ok(!allows(no), no);
});

test("LICENCES.txt names what the lock files name now, each with where it is from", () => {
  const text = readFileSync(pkg("LICENCES.txt"), "utf8");
  assert.equal(text, licences(shipped), "stale: run make build");
  for (const { name, version, repository } of [...shipped.crates, ...shipped.modules]) {
    assert.ok(text.includes(`\n${`${name} ${version}`.trim()}\n`) && repository.startsWith("https://"), name);
  }
});

test("LICENCES.txt has the copyright notices the packages came with, and nothing of this machine", () => {
  const text = readFileSync(pkg("LICENCES.txt"), "utf8");
  for (const notice of ["Copyright (c) 2017 Google LLC", "Copyright © WHATWG", "Permission is hereby granted", "Redistributions of source code"]) {
    assert.ok(text.includes(notice), notice);
  }
  for (const place of [process.env.HOME, WWW, "registry/src"]) assert.ok(!text.includes(place), place);
});

test("the page imports no package but those named as shipped", () => {
  const { dependencies } = JSON.parse(readFileSync(join(WWW, "package.json"), "utf8"));
  const imported = new Set(scripts().flatMap((name) => [...readFileSync(join(WWW, name), "utf8").matchAll(/(?:from|import)\s*\(?\s*"((?:@[\w-]+\/)?[\w-][\w.-]*)[/"]/g)].map(([, it]) => it)));
  imported.delete("engine");
  assert.deepEqual([...imported].sort(), Object.keys(dependencies).sort());
});
