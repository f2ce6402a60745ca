import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const MANY = 500;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page with many files dropped on it at once: small ledgers, one that is broken and one that is no ledger. */
async function dropped(count) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(120000);
  const seen = watch(page);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.evaluate((total) => {
    window.gaps = [];
    let last = performance.now();
    const beat = (now) => {
      window.gaps.push(now - last);
      last = now;
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    const transfer = new DataTransfer();
    for (let at = 1; at <= total; at++) {
      const text = at === total ? "PK\u0003\u0004 no workbook" : at === total - 1 ? "甲,乙\n1,2\n3,4\n" : `党组织名称,会议类型,召开日期,应到人数,实到人数,主持人,主要议题\n第${at}党支部,支部党员大会,2025-03-05,20,18,张三,学习\n`;
      transfer.items.add(new File([text], at === total ? "坏.xlsx" : `台账_${String(at).padStart(4, "0")}.csv`));
    }
    const target = document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell").shadowRoot.querySelector("lianjian-choose").shadowRoot.querySelector(".drop");
    target.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, count);
  return { page, seen };
}

test(`${MANY} files dropped at once: progress is told, the page answers meanwhile, and what could not be read stands first`, async (t) => {
  const { page, seen } = await dropped(MANY);
  await page.getByText(new RegExp(`正在读取 \\d+/${MANY} 个文件`)).waitFor();
  await page.getByText(`已选择 ${MANY} 个文件，1 个没能读取`).waitFor();
  await state(page, "ready");
  const gaps = await page.evaluate(() => window.gaps);
  t.diagnostic(`longest frame ${Math.max(...gaps).toFixed(0)} ms; over 200 ms: ${gaps.filter((it) => it > 200).length} of ${gaps.length}`);
  const files = page.locator("lianjian-files");
  assert.match(await files.locator("li").first().innerText(), /坏\.xlsx/);
  assert.match(await files.locator("li").nth(1).innerText(), /没有认出/);
  assert.ok((await files.locator("li").count()) < 60, "only the lines in view are in the page");
  await files.getByRole("button", { name: /^没能读取 1$/ }).click();
  assert.equal(await files.locator("li").count(), 1);
  await files.getByRole("button", { name: /^全部/ }).click();
  await files.getByLabel("文件名里有").fill("_0123");
  assert.deepEqual(await files.locator(".file-name").allInnerTexts(), ["台账_0123.csv"]);

  await step(page, "核对识别");
  const check = page.locator("lianjian-check");
  await check.getByText("要核对的 1 张排在前面").waitFor();
  assert.match(await check.locator("section.card h3").first().innerText(), /未认出.*台账_0499\.csv/);
  assert.equal(await check.locator("section.card h3").count(), 20);
  await check.getByRole("button", { name: "下一页" }).first().click();
  await check.getByText("第 21–40 张").first().waitFor();
  await check.getByLabel("文件名里有").fill("_0007");
  assert.match((await check.locator("section.card h3").allInnerTexts()).join(), /^已认出\s*台账_0007\.csv[^,]*$/);

  await step(page, "自查结果");
  await state(page, "result");
  assert.deepEqual(seen, []);
  await page.close();
});

test("reading many files is cancelled, and what was read stays", async () => {
  const { page, seen } = await dropped(MANY);
  await page.getByText(new RegExp(`正在读取 \\d\\d+/${MANY} 个文件`)).waitFor();
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByText("已取消，先前读好的文件还在。").waitFor();
  await state(page, "ready");
  const read = await page.evaluate(() => document.querySelector("lianjian-kit").readings.length);
  assert.ok(read > 0 && read < MANY, String(read));
  await step(page, "自查结果");
  await state(page, "result");
  assert.deepEqual(seen, []);
  await page.close();
});
