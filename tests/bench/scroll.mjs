/**
 * How smoothly long lists scroll: 100,000 meetings, each with a finding, in the page in a headless browser.
 * Prints figures and asserts no times:  node tests/bench/scroll.mjs [ROWS]
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "../page/browser.mjs";
import { csv, opened } from "../page/person.mjs";
import { manyWrong } from "../page/many.mjs";

const ROWS = Number(process.argv[2] || 100_000);
const FRAMES = 600;
const STEP = 100;

/**
 * In the page: scrolls a box in so many frames, by `step` pixels each as a wheel does, or else from top to bottom, so
 * that nothing of what was in view is in view the next time. Long frames and nodes are counted.
 */
async function scrolled({ path, frames, step }) {
  const deep = (names) => names.reduce((at, name) => at.shadowRoot.querySelector(name), document.querySelector("lianjian-kit"));
  const box = deep(path);
  const nodes = () => {
    const count = (root) => [...root.querySelectorAll("*")].reduce((sum, it) => sum + 1 + (it.shadowRoot ? count(it.shadowRoot) : 0), 0);
    return count(document);
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const long = [];
  let most = nodes();
  let last = await frame();
  let blank = 0;
  for (let at = 1; at <= frames; at++) {
    box.scrollTop = step ? box.scrollTop + step : ((box.scrollHeight - box.clientHeight) * at) / frames;
    const now = await frame();
    long.push(now - last);
    if (at % 50 === 0) most = Math.max(most, nodes());
    // What is in the middle of the box, a moment after the frame.
    last = now;
    const { left, top, width, height } = box.getBoundingClientRect();
    const seen = box.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    if (!seen || seen === box || seen.closest(".gap")) blank += 1;
  }
  long.sort((a, b) => a - b);
  return {
    median: long[Math.floor(long.length / 2)],
    late: long[Math.floor(long.length * 0.99)],
    over: long.filter((it) => it > 50).length / long.length,
    blank: blank / frames, most, height: box.scrollHeight,
  };
}

const browser = await launch();
const { page } = await opened(browser, pathToFileURL(join(pkg, "lianjian.html")).href, [csv("会议台账.csv", manyWrong(ROWS))], { patience: 600_000 });
page.setDefaultTimeout(60_000);
const { findings } = await page.evaluate(() => ({ findings: document.querySelector("lianjian-kit").assessment.findings.length }));
console.log(`${ROWS} rows, ${findings} findings; ${FRAMES} frames of a wheel's ${STEP} px, and ${FRAMES} from top to bottom\n`);
console.log(`${"".padEnd(26)}${"shown ms".padStart(10)}${"frame ms".padStart(10)}${"99 % ms".padStart(9)}${"> 50 ms".padStart(9)}${"blank".padStart(8)}${"nodes".padStart(8)}${"px high".padStart(11)}`);

/** The time from a click to the picture, then the scroll. */
async function told(name, { open, first, path }) {
  const began = Date.now();
  await open();
  await first().waitFor();
  const shown = Date.now() - began;
  await page.waitForTimeout(500);
  const share = (value) => `${(value * 100).toFixed(1)} %`;
  for (const step of [STEP, 0]) {
    const it = await page.evaluate(scrolled, { path, frames: FRAMES, step });
    const what = `${name}, ${step ? "wheel" : "all of it"}`.padEnd(26);
    console.log(`${what}${(step ? String(shown) : "").padStart(10)}${it.median.toFixed(1).padStart(10)}${it.late.toFixed(1).padStart(9)}${share(it.over).padStart(9)}${share(it.blank).padStart(8)}${String(it.most).padStart(8)}${String(it.height).padStart(11)}`);
  }
}

const RESULT = ["lianjian-shell", "lianjian-result"];
await told("duties", {
  open: () => page.getByRole("tab", { name: "季度履职" }).click(),
  first: () => page.locator("lianjian-duties button.light").first(),
  path: [...RESULT, "lianjian-duties", ".scroll"],
});
await told("findings", {
  open: () => page.getByRole("tab", { name: "问题清单" }).click(),
  first: () => page.locator("lianjian-finding-list li .message").first(),
  path: [...RESULT, "lianjian-findings", "lianjian-finding-list", ".box"],
});
await told("by organization", {
  open: () => page.getByRole("button", { name: "按党组织" }).click(),
  first: () => page.locator("lianjian-finding-list li .badge").first(),
  path: [...RESULT, "lianjian-findings", "lianjian-finding-list", ".box"],
});
await page.locator("lianjian-finding-list .box").evaluate((it) => (it.scrollTop = 0));
await told("the sheet", {
  open: () => page.locator("lianjian-finding-list li button.cell").first().click(),
  first: () => page.locator("lianjian-grid [role=gridcell]").first(),
  path: ["lianjian-shell", "lianjian-sheet", "lianjian-grid", ".box"],
});
await browser.close();
