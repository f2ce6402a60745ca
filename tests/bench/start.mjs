/**
 * How soon the one-file page can be used when it is opened from disk: each time a browser of its own that has seen
 * nothing before. Prints figures and asserts no times:  node tests/bench/start.mjs [ROUNDS]
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "../page/browser.mjs";
import { leave, median } from "./figures.mjs";

const ROUNDS = Number(process.argv[2] || 3);
const address = pathToFileURL(join(pkg, "lianjian.html")).href;

const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("lianjian-kit[data-state=ready]").waitFor();
    const ready = await page.evaluate(() => performance.now());
    rounds.push({ ready, ...(await page.evaluate(() => {
      const [{ domContentLoadedEventEnd }] = performance.getEntriesByType("navigation");
      const painted = performance.getEntriesByName("first-contentful-paint")[0];
      return { painted: painted ? painted.startTime : NaN, parsed: domContentLoadedEventEnd };
    })) });
  } finally {
    await browser.close();
  }
}

console.log(`\nthe page opened from disk, cold, median of ${ROUNDS}`);
for (const [name, key] of [["page read", "parsed"], ["first picture", "painted"], ["can be used: engine has answered", "ready"]]) {
  console.log(`${name.padEnd(34)}${(median(rounds.map((it) => it[key])) / 1000).toFixed(2).padStart(6)} s`);
}
leave("start", Object.fromEntries(["parsed", "painted", "ready"].map((key) => [key, median(rounds.map((it) => it[key])) / 1000])));
