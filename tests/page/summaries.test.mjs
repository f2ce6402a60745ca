import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, opened, saved, state, step, watch } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

/** The ledgers of an invented community. */
function ledgers(place, units) {
  const roster = `党组织名称,组织类别,所属街道,所属社区,支委人数,正式党员,成立时间\n${[1, 2].map((it) => `${place}第${it}党支部,党支部,清河街道,${place},3,9,2020-01-01`).join("\n")}\n`;
  const meetings = `支部名称,活动类型,开展时间,应到,实到,主题\n${[1, 2].map((it) => `${place}第${it}党支部,党员大会,2025-0${it}-20,9,9,学习${it}`).join("\n")}\n`;
  const firms = `单位名称,所属街道,所属社区,从业人数,正式党员,组建方式\n${[...Array(units).keys()].map((it) => `${place}${it}号公司,清河街道,${place},60,3,${it % 2 ? "未建" : "单独组建"}`).join("\n")}\n`;
  return [csv(`名册_${place}.csv`, roster), csv(`会议_${place}.csv`, meetings), csv(`两新_${place}.csv`, firms)];
}

let browser;
let made;
before(async () => {
  browser = await launch();
  made = [];
  for (const [place, units] of [["和平社区", 4], ["光明社区", 5], ["新华社区", 6]]) {
    const { page } = await opened(browser, fromDisk, ledgers(place, units));
    await step(page, "出报告");
    const { name, text } = await saved(page, page.getByRole("button", { name: "保存汇总件" }));
    assert.equal(name, `汇总件_${place}_2025.json`);
    made.push({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await page.close();
  }
});
after(() => browser.close());

/** The page with files chosen and nothing else done. */
async function chosen(files, size = { width: 1366, height: 768 }) {
  const page = await browser.newPage({ viewport: size, locale: "zh-CN" });
  page.setDefaultTimeout(10000);
  const seen = watch(page);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles(files);
  return { page, seen };
}

const shot = (page, name) => (process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`), fullPage: true }) : null);

test("the summaries of three communities are the street's result", async () => {
  const { page, seen } = await chosen(made);
  await page.getByText("已选择 3 份汇总件").waitFor();
  await shot(page, "summaries-chosen");
  await page.getByRole("button", { name: "合并这 3 份汇总件" }).click();
  await state(page, "result");
  await page.locator(".notice", { hasText: "这是 3 份汇总件合并后的结果" }).waitFor();
  const { coverage, scores, duties } = await assessment(page);
  assert.equal(coverage[0].listed, 15);
  assert.equal(scores.length, 6);
  assert.ok(duties.length > 6);
  const card = page.locator("section.answer", { has: page.getByRole("heading", { name: "两新覆盖" }) });
  assert.match(await card.locator(".figure").innerText(), /53\.3%/);
  await shot(page, "summaries-merged");
  await page.getByRole("tab", { name: "两新覆盖" }).click();
  await page.locator("lianjian-coverage td button.link", { hasText: "%" }).first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("怎么来的", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("汇总件里没有单位名称，名单在出汇总件的单位的自查结果里。").first().waitFor();
  await shot(page, "summaries-coverage");
  await page.getByRole("tab", { name: "支部评分" }).click();
  await shot(page, "summaries-scores");
  // What was merged is a summary again, and papers are written of it.
  await step(page, "出报告");
  const { name } = await saved(page, page.getByRole("button", { name: "保存汇总件" }));
  assert.equal(name, "汇总件_清河街道_2025.json");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载工作簿" }).click()]);
  assert.ok((await readFile(await download.path())).length > 500);
  assert.deepEqual(seen, []);
  await page.close();
});

test("summaries among ledgers are told apart, and each is looked at by itself", async () => {
  const { page, seen } = await chosen([...ledgers("和平社区", 4), made[1]]);
  await page.getByText("已选择 3 个文件").waitFor();
  await page.getByText("已选择 1 份汇总件").waitFor();
  await page.getByText("汇总件和下面的台账分开看").waitFor();
  await page.getByRole("button", { name: "合并这 1 份汇总件" }).click();
  await state(page, "result");
  assert.equal((await assessment(page)).coverage[0].listed, 5);
  await step(page, "核对识别");
  await step(page, "自查结果");
  await page.locator("section.answer").first().waitFor();
  assert.equal((await assessment(page)).coverage[0].listed, 4);
  assert.deepEqual(seen, []);
  await page.close();
});

test("the same community twice is said, and counts once", async () => {
  const { page: again } = await opened(browser, fromDisk, ledgers("和平社区", 5));
  await step(again, "出报告");
  const { text } = await saved(again, again.getByRole("button", { name: "保存汇总件" }));
  await again.close();
  const second = { name: "汇总件_和平社区_改过.json", mimeType: "application/json", buffer: Buffer.from(text) };
  const { page } = await chosen([...made, second]);
  await page.getByRole("button", { name: "合并这 4 份汇总件" }).click();
  await state(page, "result");
  const { findings, scores } = await assessment(page);
  assert.deepEqual(findings.filter(({ rule }) => rule === "SUM04").length, 1);
  assert.equal(scores.length, 6);
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.locator("lianjian-findings h3, lianjian-findings h4, lianjian-findings summary", { hasText: "同一个单位交了两份汇总件" }).first().waitFor();
  await page.locator(".notice", { hasText: "其中 1 处互相矛盾" }).waitFor();
  await shot(page, "summaries-findings");
  await page.close();
});

test("a summary that was changed is refused in words, and nothing else is lost", async () => {
  const text = made[0].buffer.toString().replace('"counted":0', '"counted":1');
  const { page } = await chosen([{ ...made[0], buffer: Buffer.from(text) }, made[1]]);
  await page.getByRole("button", { name: "合并这 2 份汇总件" }).click();
  await page.getByText("汇总件_和平社区_2025.json").last().waitFor();
  await page.getByText("内容和封签对不上").waitFor();
  await page.getByRole("button", { name: "移除 汇总件_和平社区_2025.json" }).click();
  await page.getByRole("button", { name: "合并这 1 份汇总件" }).click();
  await state(page, "result");
  await page.close();
});

test("the list of summaries fits a page 400 wide", async () => {
  const { page } = await chosen(made, { width: 400, height: 768 });
  await page.getByText("已选择 3 份汇总件").waitFor();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 400, `${wide}`);
  await shot(page, "summaries-400");
  await page.close();
});
