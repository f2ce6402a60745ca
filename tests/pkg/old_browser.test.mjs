import assert from "node:assert/strict";
import { test } from "node:test";
import { existsSync, readFileSync } from "node:fs";
import { inlineScripts, pkg, toolOfThePage } from "./help.mjs";
import { laterNames, refusedSyntax } from "./old_syntax.mjs";
import { readOldModule } from "./wasm_reader.mjs";

test("the engine needs nothing Chromium 78 does not know", () => {
  const { functions, instructions, sections } = readOldModule(readFileSync(pkg("lianjian_bg.wasm")));
  assert.ok(functions > 100 && instructions > 10_000, `only ${functions} functions with ${instructions} instructions were read`);
  assert.ok(sections.includes(10));
});

const LATER = {
  "reference types": "(module (func (param externref)))",
  "a table of references": "(module (table 1 externref))",
  "several results": "(module (func (result i32 i32) (i32.const 1) (i32.const 2)))",
  "a block with several results": "(module (func (block (result i32 i32) (i32.const 1) (i32.const 2)) (drop) (drop)))",
  "SIMD": "(module (func (drop (v128.const i32x4 0 0 0 0))))",
  "tail calls": "(module (func $f (return_call $f)))",
  "exceptions": "(module (tag $t) (func (throw $t)))",
  "a shared memory": "(module (memory 1 1 shared))",
  "atomics": "(module (memory 1) (func (drop (i32.atomic.load (i32.const 0)))))",
  "a 64-bit memory": "(module (memory i64 1))",
  "several memories": "(module (memory 1) (memory 1))",
  "table instructions": "(module (table 1 funcref) (func (drop (table.size 0))))",
};
for (const [what, text] of Object.entries(LATER)) {
  test(`a module with ${what} is refused`, async () => {
    await assert.rejects(async () => readOldModule(await assemble(text)), /not known|several|multi-value/);
  });
}

test("a module with sign extension, saturating conversion and bulk memory is accepted", async () => {
  const module = await assemble(`(module (memory 1) (data "x") (global $g (mut i32) (i32.const 0)) (export "g" (global $g))
    (func (param f32) (result i32)
      (memory.copy (i32.const 0) (i32.const 0) (i32.const 1))
      (memory.fill (i32.const 0) (i32.const 0) (i32.const 1))
      (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 1))
      (i32.extend8_s (i32.trunc_sat_f32_s (local.get 0)))))`);
  assert.equal(readOldModule(module).functions, 1);
});

async function assemble(text) {
  const binaryen = await toolOfThePage("binaryen");
  const module = binaryen.parseText(text);
  module.setFeatures(binaryen.Features.All & ~binaryen.Features.GC);
  return module.emitBinary();
}

for (const name of ["lianjian.js", "lianjian-kit.js", "lianjian-worker.js"]) {
  test(`${name} has no syntax and no names Chromium 78 does not know`, async () => {
    const text = readFileSync(pkg(name), "utf8");
    assert.deepEqual(await refusedSyntax(text), []);
    assert.deepEqual(laterNames(text), []);
  });
}

test("the scripts in lianjian.html have no syntax Chromium 78 does not know", async () => {
  const scripts = inlineScripts(readFileSync(pkg("lianjian.html"), "utf8"));
  assert.ok(scripts.length > 0);
  for (const { text } of scripts) {
    assert.deepEqual(await refusedSyntax(text), []);
    assert.deepEqual(laterNames(text), []);
  }
});

for (const text of ["a.replaceAll(b, c)", "list.at(-1)", "structuredClone(a)", "css`p { inset: 0 }`", "css`p { display: flex; gap: 1em }`", "css`:is(a) {}`"]) {
  test(`the names check refuses: ${text}`, () => assert.equal(laterNames(text).length, 1));
}

const LATER_SYNTAX = [
  "a?.b", "a ?? b", "a ??= b", "a ||= b", "class A { #m() {} }", "class A { static {} }", "class A { #x; f(o) { return #x in o } }",
  "await x", "for await (const a of b) {}", "/a/v", "/a/d", 'import a from "a" with { type: "json" }', "using a = b",
];
for (const text of LATER_SYNTAX) {
  test(`the syntax check refuses: ${text}`, async () => {
    const refused = await refusedSyntax(text).catch(() => ["not even parsed"]);
    assert.equal(refused.length > 0, true);
  });
}

test("the syntax check accepts what Chromium 78 knows", async () => {
  const text = `export * as all from "x"; class A { a = 1; static b = 2; #c = 3; get d() { return this.#c } }
    async function* f() { for await (const x of y) yield { ...x, n: 1_000n } } try { f() } catch { import("z") } /(?<n>a)/su.test(b ** 2)`;
  assert.deepEqual(await refusedSyntax(text), []);
});

test("pkg/ holds the files the contract names", () => {
  const names = ["lianjian.html", "lianjian.js", "lianjian_bg.wasm", "lianjian.d.ts", "lianjian-kit.js", "cli.js", "package.json"];
  assert.deepEqual(names.filter((name) => !existsSync(pkg(name))), []);
});
