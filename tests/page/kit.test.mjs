import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "./browser.mjs";
import { STRICT } from "./example.mjs";
import { harmful } from "./harm.mjs";
import { serve } from "./server.mjs";
import { state, watch } from "./person.mjs";

const PORTAL = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>门户</title>
<script type="module" src="/portal.js"></script>
<lianjian-kit as-of="2025-12-31" period="2025"></lianjian-kit>`;

/** Listens before the element exists, and loads its script twice under two addresses. */
const SCRIPT = `
window.heard = [];
for (const name of ["ready", "change", "result", "error"]) {
  document.addEventListener("lianjian-" + name, (event) => window.heard.push([name, event.detail]));
}
await import("/lianjian-kit.js");
await import("/lianjian-kit.js?again");
window.loaded = true;
`;

let browser;
let server;
before(async () => {
  const pages = { "/portal.html": PORTAL, "/portal.js": SCRIPT };
  [browser, server] = await Promise.all([launch(), serve({ csp: STRICT, pages })]);
});
after(async () => {
  server.close();
  await browser.close();
});

test("in a portal with a strict policy the element works through its methods and tells what it does", async () => {
  const page = await browser.newPage();
  const seen = watch(page, server.origin);
  await page.goto(`${server.origin}/portal.html`);
  await page.waitForFunction(() => window.loaded);
  await state(page, "ready");
  const outcome = await page.evaluate(async () => {
    const kit = document.querySelector("lianjian-kit");
    await kit.sample();
    const assessment = await kit.assess();
    const workbook = await kit.render("workbook");
    return {
      period: assessment.period,
      seal: assessment.seal,
      shown: kit.dataset.seal,
      readings: kit.readings.length,
      head: String.fromCharCode(workbook[0], workbook[1]),
      heard: [...new Set(window.heard.map(([name]) => name))],
      told: window.heard.find(([name]) => name === "result")[1].seal,
    };
  });
  assert.equal(outcome.period, "2025");
  assert.match(outcome.seal, /^[0-9a-f]{64}$/);
  assert.equal(outcome.shown, outcome.seal);
  assert.equal(outcome.told, outcome.seal);
  assert.ok(outcome.readings > 0);
  assert.equal(outcome.head, "PK");
  assert.deepEqual(outcome.heard, ["ready", "change", "result"]);
  assert.deepEqual(seen, []);
  await page.close();
});

test("what is asked without waiting is done in turn, and each promise settles when its own work is done", async () => {
  const page = await browser.newPage();
  await page.addInitScript(harmful);
  await page.goto(`${server.origin}/portal.html`);
  await page.waitForFunction(() => window.loaded);
  const outcome = await page.evaluate(async () => {
    const kit = document.querySelector("lianjian-kit");
    const file = (name, day) => ({ name, bytes: new TextEncoder().encode(`党组织名称,会议类型,召开日期\n第一党支部,党员大会,${day}\n`) });
    const names = ({ inputs }) => inputs.map((it) => it.file);
    const heard = (name) => window.heard.filter((it) => it[0] === name).length;
    // Before the engine has started.
    kit.load([file("一.csv", "2025-03-05")]);
    const first = names(await kit.assess());
    // With a result on show.
    const loading = kit.load([file("二.csv", "2025-06-05")]);
    const second = names(await kit.assess());
    const loaded = (await loading).map((it) => it.file);
    const changes = heard("change");
    const broken = await kit.load([{ name: "坏.xls", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) }]);
    const told = heard("change") > changes;
    await kit.unload("坏.xls");
    const left = kit.readings.map((it) => it.file);
    window.harm = { call: "assess", how: "trap" };
    const errors = heard("error");
    const died = await kit.assess();
    const said = heard("error") - errors;
    const again = names(await kit.assess());
    return { first, second, loaded, broken: broken.filter((it) => it.refused).map((it) => it.file), told, left, died, said, again };
  });
  assert.deepEqual(outcome, {
    first: ["一.csv"], second: ["一.csv", "二.csv"], loaded: ["一.csv", "二.csv"], broken: ["坏.xls"], told: true, left: ["一.csv", "二.csv"],
    died: null, said: 1, again: ["一.csv", "二.csv"],
  });
  await page.close();
});

test("the page in one file and the element give the same seal", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/portal.html`);
  await page.waitForFunction(() => window.loaded);
  const kit = await page.evaluate(async () => {
    const element = document.querySelector("lianjian-kit");
    await element.sample();
    return (await element.assess()).seal;
  });
  await page.close();
  const open = await serve();
  const single = await browser.newPage();
  await single.goto(`${open.origin}/lianjian.html#sample`);
  await state(single, "result");
  assert.equal(await single.locator("lianjian-kit").getAttribute("data-seal"), kit);
  await single.close();
  open.close();
});
