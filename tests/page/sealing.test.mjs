import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toolOfThePage } from "../pkg/help.mjs";
import { unzip } from "../pkg/unzip.mjs";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, json, opened, saved, state, step } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const ROSTER = "党组织名称,组织类别,所属街道,所属社区,支委人数,正式党员,成立时间\n和平第一党支部,党支部,清河街道,和平社区,3,9,2020-01-01\n和平第二党支部,党支部,清河街道,和平社区,3,9,2020-01-01\n";
const MEETINGS = "支部名称,活动类型,开展时间,应到,实到,主题\n和平第一党支部,党员大会,2025-01-20,9,9,学习\n和平第二党支部,党员大会,2025-02-20,9,9,学习\n";
const UNITS = "单位名称,单位类别,统一社会信用代码,所属街道,所属社区,从业人数,正式党员,组建方式,党建指导员\n甲公司,企业,91370200MA3C12345X,清河街道,和平社区,60,3,单独组建,\n乙公司,企业,,清河街道,和平社区,10,0,未建,王引路\n丙协会,社会团体,,清河街道,和平社区,8,4,未建,王引路\n";
const LEDGERS = [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS), csv("两新.csv", UNITS)];

let browser;
let folder;
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "lianjian-sealing-"));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const shot = (page, name) => (process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`), fullPage: true }) : null);

/** The page at step 4, and the summary it saves. */
async function atReports(files = LEDGERS) {
  const { page, seen } = await opened(browser, fromDisk, files);
  await step(page, "出报告");
  const { name, text } = await saved(page, page.getByRole("button", { name: "保存汇总件" }));
  return { page, seen, summary: json(name, text) };
}

const choose = (page, file) => page.getByLabel("选择汇总件核对").setInputFiles(file);

test("the tables are one archive with what the columns are and SQL that gives the page's own figures", async () => {
  const { page, seen } = await atReports();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载数据表" }).click()]);
  assert.equal(download.suggestedFilename(), "数据表_和平社区_2025.zip");
  await page.locator(".notice", { hasText: /「数据表_和平社区_2025\.zip」已下载：\d+ 张表。/ }).waitFor();
  const parts = unzip(readFileSync(await download.path()));
  const names = parts.map(([name]) => name);
  for (const name of ["units.csv", "scores.csv", "grades.csv", "form_axes.csv", "columns.csv", "rollup.sql"]) assert.ok(names.includes(name), names.join());
  for (const [name, bytes] of parts) writeFileSync(join(folder, name), bytes);
  assert.doesNotMatch(parts.map(([, bytes]) => bytes.toString()).join("\n"), /王引路|甲公司|91370200/);

  const { DuckDBInstance } = await toolOfThePage("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(readFileSync(join(folder, "rollup.sql"), "utf8").replace(/read_csv\('/g, `read_csv('${folder}/`));
  const rows = async (text) => (await connection.runAndReadAll(text)).getRowObjectsJson();
  const { coverage, scores, forms, duties } = await assessment(page);
  const [whole] = await rows("SELECT * FROM coverage WHERE area = ''");
  assert.deepEqual([Number(whole.listed), Number(whole.organized_hit), Number(whole.organized_of)], [coverage[0].listed, coverage[0].rates.organized.hit, coverage[0].rates.organized.of]);
  const cells = await rows("SELECT * FROM forms");
  const ours = forms.flatMap(({ rows: lines }) => lines.flatMap((line) => line.cells));
  assert.deepEqual(cells.map(({ value }) => (value === null ? null : Number(value))), ours);
  assert.deepEqual((await rows("SELECT org, grade FROM graded ORDER BY org")).map((it) => [it.org, it.grade]), scores.map((it) => [it.org, it.grade]).sort());
  const [{ all }] = await rows('SELECT sum(count) AS "all" FROM duty_counts');
  assert.equal(Number(all), duties.length);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a summary is held against the ledgers on the page: it agrees, or the file and the organization are named", async () => {
  const { page, seen, summary } = await atReports();
  await choose(page, summary);
  await page.getByRole("status").getByText("✓ 「汇总件_和平社区_2025.json」和现在载入的台账核查的结果一致。").waitFor();
  await shot(page, "sealing-equal");

  const { page: other } = await atReports([LEDGERS[0], csv("会议.csv", MEETINGS.replace("2025-02-20", "2025-05-20")), LEDGERS[2]]);
  await choose(other, summary);
  const told = other.getByRole("status");
  await told.getByText("和现在载入的台账核查的结果不一致").waitFor();
  await told.getByRole("listitem").filter({ hasText: "文件“会议.csv”的内容和出汇总件时不同" }).waitFor();
  await told.getByRole("listitem").filter({ hasText: "和平第二党支部" }).waitFor();
  await shot(other, "sealing-differs");
  await other.setViewportSize({ width: 400, height: 768 });
  assert.ok(await other.evaluate(() => document.documentElement.scrollWidth) <= 400);
  await shot(other, "sealing-400");
  assert.deepEqual(seen, []);
  await page.close();
  await other.close();
});

test("what is no summary, or was changed, is told in words where a summary was asked for, and the result stays", async () => {
  const { page, seen, summary } = await atReports();
  const told = page.getByRole("status");
  await choose(page, { ...summary, buffer: Buffer.from(summary.buffer.toString().replace('"counted":1', '"counted":2')) });
  await told.getByText(/^✕ 「汇总件_和平社区_2025\.json」不能核对：.*封签对不上。$/).waitFor();
  await choose(page, json("别的.json", { a: 1 }));
  await told.getByText(/^✕ 「别的\.json」不能核对：.*不是汇总件/).waitFor();
  await choose(page, summary);
  await told.getByText("结果一致").waitFor();
  // Another result is not what the summary was held against.
  await step(page, "核对识别");
  await page.evaluate(() => document.querySelector("lianjian-kit").setAttribute("period", "2025H1"));
  await page.evaluate(() => document.querySelector("lianjian-kit").assess());
  await step(page, "出报告");
  await page.getByRole("heading", { name: "核对汇总件" }).waitFor();
  assert.equal(await told.getByText("结果一致").count(), 0);
  assert.deepEqual(seen, []);
  await page.close();
});

test("by the keyboard alone one gets to the tables and to the choice of a summary", async () => {
  const { page } = await atReports();
  await page.getByRole("button", { name: "保存汇总件" }).focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => {
    let at = document.activeElement;
    while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return (at.closest("label") || at).textContent.trim();
  });
  assert.equal(await focused(), "下载数据表");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "选择汇总件核对");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter").then(() => page.keyboard.press("Space"))]);
  assert.ok(chooser);
  await page.close();
});

test("of merged summaries there are tables too, and nothing to hold a summary against", async () => {
  const { page: one, summary } = await atReports();
  await one.close();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(10000);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles([summary]);
  await page.getByRole("button", { name: "合并这 1 份汇总件" }).click();
  await state(page, "result");
  await step(page, "出报告");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载数据表" }).click()]);
  assert.equal(download.suggestedFilename(), "数据表_和平社区_2025.zip");
  assert.equal(await page.getByRole("heading", { name: "核对汇总件" }).count(), 0);
  await page.close();
});
