import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { pkg, root } from "./browser.mjs";
import { examples, STRICT } from "./example.mjs";
import { sandboxed } from "./sandboxed.mjs";
import { serve } from "./server.mjs";

const require = createRequire(join(root, "www/package.json"));

/** Unpacks an old Chromium once. */
function unpacked(version) {
  const folder = join(root, "target/old-chromium", version);
  const program = join(folder, "chromium");
  if (existsSync(program)) return { folder, program };
  mkdirSync(folder, { recursive: true });
  const bin = join(root, "www/node_modules", `c${version}`, "bin");
  const packed = readdirSync(bin).sort((a, b) => Number(a.startsWith("chromium")) - Number(b.startsWith("chromium")));
  for (const name of packed) {
    const bytes = brotliDecompressSync(readFileSync(join(bin, name)));
    if (name.endsWith(".tar.br")) execFileSync("tar", ["xf", "-"], { cwd: folder, input: bytes });
    else writeFileSync(join(folder, name.replace(/\.br$/, "")), bytes, { mode: 0o755 });
  }
  return { folder, program };
}

/** A page of an old Chromium, and what was thrown in it. */
async function old(version, t) {
  const { folder, program } = unpacked(version);
  const browser = await require("puppeteer-core").launch({
    executablePath: program,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "lib") },
    args: ["--no-sandbox", "--disable-gpu"],
  });
  t.after(() => browser.close());
  assert.ok((await browser.version()).includes(`Chrome/${version}.`));
  const page = await browser.newPage();
  const thrown = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  return { page, thrown };
}

/** In the page: opens the list of findings, the sheet of its first cell, and says what has the focus there. */
async function sheetOfTheFirstFinding() {
  const part = (from, name) => from.shadowRoot.querySelector(name);
  const waited = async (what) => {
    for (let round = 0; round < 100 && !what(); round++) await new Promise((resolve) => setTimeout(resolve, 50));
    return what();
  };
  const shell = part(document.querySelector("lianjian-kit"), "lianjian-shell");
  const result = part(shell, "lianjian-result");
  part(result, "#tab-findings").click();
  const findings = await waited(() => part(result, "lianjian-findings"));
  const list = await waited(() => part(findings, "lianjian-finding-list"));
  (await waited(() => part(list, "li button.cell"))).click();
  const grid = await waited(() => part(part(shell, "lianjian-sheet"), "lianjian-grid"));
  const cell = await waited(() => grid.shadowRoot.activeElement);
  return cell.getAttribute("aria-label");
}

for (const version of ["78", "80", "88", "92"]) {
  test(`Chromium ${version} opens the page from disk and checks the sample`, async (t) => {
    const { page, thrown } = await old(version, t);
    await page.goto(`${pathToFileURL(join(pkg, "lianjian.html")).href}#sample`);
    await page.waitForFunction(() => /result|error/.test(document.querySelector("lianjian-kit").dataset.state));
    const { state, seal, figures } = await page.evaluate(() => {
      const deep = (node, names) => names.reduce((at, name) => at.shadowRoot.querySelector(name), node);
      const kit = document.querySelector("lianjian-kit");
      const overview = deep(kit, ["lianjian-shell", "lianjian-result", "lianjian-overview"]);
      return { ...kit.dataset, figures: [...overview.shadowRoot.querySelectorAll(".answer .figure")].map((it) => it.textContent) };
    });
    assert.equal(state, "result");
    assert.match(seal, /^[0-9a-f]{64}$/);
    assert.equal(figures.length, 3);
    for (const figure of figures) assert.match(figure, /\d/);
    assert.match(await page.evaluate(sheetOfTheFirstFinding), /^[A-Z]+\d+，/);
    assert.deepEqual(thrown, []);
  });

  test(`Chromium ${version} runs the element in a portal with a strict policy, which takes a paper`, async (t) => {
    const server = await serve({ csp: STRICT, pages: examples() });
    t.after(() => server.close());
    const { page, thrown } = await old(version, t);
    await page.evaluateOnNewDocument(() => {
      window.refused = [];
      addEventListener("securitypolicyviolation", (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(`${server.origin}/portal/portal.html`);
    await page.waitForFunction(() => /ready|error/.test(document.querySelector("lianjian-kit").dataset.state));
    await page.evaluate(walkOfThePortal);
    await page.waitForFunction(() => document.getElementById("papers").children.length > 0);
    const { state, verdict, paper, bar, refused } = await page.evaluate(() => ({
      state: document.querySelector("lianjian-kit").dataset.state,
      verdict: document.getElementById("verdict").textContent,
      paper: document.getElementById("papers").textContent,
      bar: getComputedStyle(document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell").shadowRoot.querySelector(".bar")).backgroundColor,
      refused: window.refused,
    }));
    assert.equal(state, "result");
    assert.match(verdict, /必须改 \d+ 处/);
    assert.match(paper, /联建自查_2025_通报草稿\.docx/);
    assert.equal(bar, "rgb(20, 64, 107)", "the portal's own colour");
    assert.deepEqual(refused, []);
    assert.deepEqual(thrown, []);
  });

  test(`Chromium ${version} runs the page in a frame that may only run scripts and download`, async (t) => {
    const server = await serve({ pages: { "/portal/sandboxed.html": sandboxed("allow-scripts allow-downloads") } });
    t.after(() => server.close());
    const { page, thrown } = await old(version, t);
    await page.goto(`${server.origin}/portal/sandboxed.html`);
    await page.waitForFunction(() => window.events.some((it) => it.event === "ready"));
    const { seal, paper } = await page.evaluate(async () => {
      const bytes = new TextEncoder().encode("党组织名称,会议类型,召开日期,应到人数,实到人数\n第一党支部,支部党员大会,2025-03-05,20,23\n");
      await window.ask("configure", { period: "2025", asOf: "2025-12-31" });
      await window.ask("load", [{ name: "会议台账.csv", bytes }]);
      return { seal: (await window.ask("assess")).seal, paper: (await window.ask("render", "workbook")).length };
    });
    assert.match(seal, /^[0-9a-f]{64}$/);
    assert.ok(paper > 500);
    assert.deepEqual(thrown, []);
  });
}

/** In the page: the portal hands over a ledger, a person presses the button of the first paper. */
async function walkOfThePortal() {
  const kit = document.querySelector("lianjian-kit");
  const text = "党组织名称,会议类型,召开日期,应到人数,实到人数\n第一党支部,支部党员大会,2025-03-05,20,23\n";
  await kit.load([{ name: "会议台账.csv", bytes: new TextEncoder().encode(text) }]);
  await kit.assess();
  const shell = kit.shadowRoot.querySelector("lianjian-shell");
  for (let round = 0; round < 100; round++) {
    const report = shell.shadowRoot.querySelector("lianjian-report");
    const button = report && report.shadowRoot.querySelector(".papers button");
    if (button) {
      button.click();
      return;
    }
    shell.shadowRoot.querySelector(".steps li:last-child button").click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
