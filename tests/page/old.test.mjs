import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { pkg, root } from "./browser.mjs";

const require = createRequire(join(root, "www/package.json"));

/** Unpacks Chromium 78 once. */
function unpacked() {
  const folder = join(root, "target/old-chromium");
  const program = join(folder, "chromium");
  if (existsSync(program)) return { folder, program };
  mkdirSync(folder, { recursive: true });
  const bin = join(root, "www/node_modules/c78/bin");
  for (const name of readdirSync(bin)) {
    const bytes = brotliDecompressSync(readFileSync(join(bin, name)));
    if (name.endsWith(".tar.br")) execFileSync("tar", ["xf", "-"], { cwd: folder, input: bytes });
    else writeFileSync(join(folder, name.replace(/\.br$/, "")), bytes, { mode: 0o755 });
  }
  return { folder, program };
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

test("Chromium 78 opens the page from disk and checks the sample", async () => {
  const { folder, program } = unpacked();
  const browser = await require("puppeteer-core").launch({
    executablePath: program,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "lib") },
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    assert.match(await browser.version(), /Chrome\/78\./);
    const page = await browser.newPage();
    const thrown = [];
    page.on("pageerror", (error) => thrown.push(error.message));
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
  } finally {
    await browser.close();
  }
});
