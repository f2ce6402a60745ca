import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pkg, root } from "./browser.mjs";
import { examples, STRICT } from "./example.mjs";
import { serve } from "./server.mjs";

const puppeteer = createRequire(join(root, "www/package.json"))("puppeteer-firefox");
const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const downloads = mkdtempSync(join(tmpdir(), "lianjian-firefox-"));

let browser;
before(async () => {
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.alwaysOpenPanel": false,
      // Nothing but the page is to speak.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "app.update.enabled": false,
      "browser.safebrowsing.update.enabled": false,
    },
  });
});
after(async () => {
  await browser.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Presses the button that says so, or what a pattern says, in whatever shadow it stands, once it can be pressed. */
const press = (page, text) => page.waitForFunction(({ exact, source }) => {
  const wanted = source ? new RegExp(source) : { test: (it) => it === exact };
  const all = (root) => [...root.querySelectorAll("*")].flatMap((it) => (it.shadowRoot ? [it, ...all(it.shadowRoot)] : [it]));
  const found = all(document).find((it) => it.localName === "button" && !it.disabled && it.offsetParent && [it.innerText, it.innerText.replace(/^\d\s*/, "")].some((said) => wanted.test(said)));
  if (found) found.click();
  return Boolean(found);
}, {}, typeof text === "string" ? { exact: text } : { source: text.source });
const shows = (page, text) => page.locator(`::-p-text(${text})`).wait();
const state = (page, name) => page.waitForSelector(`lianjian-kit[data-state=${name}]`);
const assessment = (page) => page.evaluate(() => document.querySelector("lianjian-kit").assessment);

/** The bytes of what was saved under a name that ends so. */
async function saved(ending) {
  for (let round = 0; round < 100; round++) {
    const name = readdirSync(downloads).find((it) => it.endsWith(ending));
    if (name) {
      const bytes = readFileSync(join(downloads, name));
      if (bytes.length > 0) return bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing was saved that ends on ${ending}`);
}

test("Firefox walks every step with real files: upload, correct a column, open a figure and a cell, set aside, fix, save, print", async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  const thrown = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.evaluate(() => {
    const kit = document.querySelector("lianjian-kit");
    kit.setAttribute("period", "2025");
    kit.setAttribute("as-of", "2025-12-31");
  });
  const input = await page.waitForSelector(">>> lianjian-choose >>> input[type=file][multiple]");
  const folder = join(root, "tests/fixture/odd/两行表头_合并_GBK");
  await input.uploadFile(...readdirSync(folder).map((it) => join(folder, it)));
  await press(page, "下一步：核对识别");
  await shows(page, "看原表，改表头和栏目");

  const before = await page.evaluate(() => document.querySelector("lianjian-kit").readings.map((it) => it.sheets.flatMap((sheet) => sheet.columns.map((one) => one.field))));
  const select = await page.waitForSelector(">>> lianjian-check >>> table select");
  await select.select("");
  await page.waitForFunction((was) => {
    const now = document.querySelector("lianjian-kit").readings.map((it) => it.sheets.flatMap((sheet) => sheet.columns.map((one) => one.field)));
    return JSON.stringify(now) !== was;
  }, {}, JSON.stringify(before));

  await press(page, "自查结果");
  await state(page, "result");
  for (const tab of ["季度履职", "支部评分", "两新覆盖", "问题清单", "共建台账"]) await press(page, tab);

  await press(page, "季度履职");
  await page.locator(">>> lianjian-duties >>> button.light").click();
  await shows(page, "怎么来的");
  await page.keyboard.press("Escape");

  await press(page, "问题清单");
  const { findings } = await assessment(page);
  assert.ok(findings.length > 0);
  await page.locator(">>> lianjian-findings >>> button.cell").click();
  await page.waitForSelector(">>> [role=grid]");
  await page.keyboard.press("Escape");

  await press(page, "搁置…");
  for (const [name, text] of [["reason", "已请示街道，7月补开"], ["by", "王填表"]]) {
    await page.locator(`>>> lianjian-set-aside >>> [name=${name}]`).fill(text);
  }
  await press(page, "搁置这一条");
  await page.waitForFunction(() => document.querySelector("lianjian-kit").assessment.waived.length === 1);

  const safe = (list) => list.filter((it) => it.fix && it.fix.safe).length;
  const fixable = safe((await assessment(page)).findings);
  assert.ok(fixable > 0);
  await press(page, /^(全部一键改正|\d+ 个文件一起改正)/);
  await page.waitForFunction((was) => {
    const { findings: now } = document.querySelector("lianjian-kit").assessment;
    return now.filter((it) => it.fix && it.fix.safe).length < was;
  }, {}, fixable);

  await press(page, "出报告");
  await press(page, "下载工作簿");
  assert.equal((await saved("工作簿.xlsx")).subarray(0, 2).toString(), "PK");
  const pdf = await page.pdf({ format: "A4" });
  assert.equal(Buffer.from(pdf).subarray(0, 5).toString(), "%PDF-");
  assert.deepEqual(thrown, []);
  await page.close();
});

test("Firefox and the command line's engine give the sample the same 校验码 and the same figures", async () => {
  const page = await browser.newPage();
  await page.goto(`${fromDisk}#sample`);
  await state(page, "result");
  const { seal, coverage } = await assessment(page);
  const { default: init, Workspace } = await import(pathToFileURL(join(pkg, "lianjian.js")).href);
  await init();
  const workspace = new Workspace({ period: "2025", asOf: "2025-12-31" });
  const sample = join(root, "www/sample");
  for (const name of readdirSync(sample).filter((it) => /\.(xlsx|csv)$/.test(it))) workspace.load(name, new Uint8Array(readFileSync(join(sample, name))));
  const own = workspace.assess();
  assert.equal(seal, own.seal);
  assert.deepEqual(coverage, own.coverage);
  await page.close();
});

test("the element is walked through in Firefox in a portal with a strict policy", async () => {
  const server = await serve({ csp: STRICT, pages: examples({}) });
  const page = await browser.newPage();
  try {
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    // The browser asks for a picture of the site and draws its own inputs by itself.
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("request", (request) => new RegExp(`^(${server.origin}|blob:|data:)`).test(request.url()) || wrong.push(`request ${request.url()}`));
    await page.goto(`${server.origin}/portal/portal.html`);
    await state(page, "ready");
    const input = await page.waitForSelector(">>> lianjian-choose >>> input[type=file][multiple]");
    const folder = join(root, "tests/fixture/odd/两行表头_合并_GBK");
    await input.uploadFile(...readdirSync(folder).map((it) => join(folder, it)));
    await press(page, "下一步：核对识别");
    await press(page, "下一步：开始自查");
    await state(page, "result");
    await page.waitForFunction(() => /校验码 [0-9a-f]{12}/.test(document.getElementById("verdict").textContent));
    await press(page, "下一步：出报告");
    await press(page, "交出工作簿");
    await page.waitForFunction(() => /工作簿\.xlsx/.test(document.getElementById("papers").textContent));
    assert.deepEqual(wrong.filter((it) => !it.includes("/favicon.ico")), []);
  } finally {
    await page.close();
    server.close();
  }
});
