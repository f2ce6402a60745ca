import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, notice, opened, step } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const SAMPLE = fileURLToPath(new URL("../../www/sample/", import.meta.url));
const UNITS = "两新组织台账_翠湖等五社区.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MEETINGS = `党组织名称,会议类型,召开日期,应到人数,实到人数,主持人
第一党支部,支部党员大会,2025-03-05,20,23,张三
第一党支部,支部党员大会,2025-06-05,20,18,张三
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What a button saves, as it is. */
async function saved(page, name) {
  const button = page.getByRole("button", { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

const units = async () => ({ name: UNITS, mimeType: XLSX, buffer: await readFile(join(SAMPLE, UNITS)) });
const book = ({ name, buffer }) => ({ name, mimeType: XLSX, buffer });
const titles = ({ inputs }) => inputs[0].sheets[0].columns.map((it) => it.title);

test("a marked copy is handed back for each file, and reads as the file did but for its column of remarks", async () => {
  const { page, seen } = await opened(browser, fromDisk, [await units(), csv("会议.csv", MEETINGS)]);
  const before = await assessment(page);
  await step(page, "出报告");
  const list = page.getByRole("list", { name: "批注版" });
  assert.equal(await list.getByRole("listitem").count(), 2);
  for (const width of [400, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `nothing sticks out at ${width}`);
    if (process.env.LIANJIAN_SHOT) await page.screenshot({ path: `${process.env.LIANJIAN_SHOT}_${width}.png`, fullPage: true });
  }
  const copy = await saved(page, `下载批注版：${UNITS}`);
  assert.equal(copy.name, "两新组织台账_翠湖等五社区_批注.xlsx");
  await notice(page, "已下载");
  const other = await saved(page, "下载批注版：会议.csv");
  assert.equal(other.name, "会议_批注.xlsx");
  assert.deepEqual(seen, []);
  await page.close();

  const again = await opened(browser, fromDisk, [book({ ...copy, name: UNITS }), csv("会议.csv", MEETINGS)]);
  const after = await assessment(again.page);
  const own = (all) => all.findings.map(({ rule, message, at }) => `${rule} ${message} ${at.map((it) => it.cell)}`);
  assert.deepEqual(own(after), own(before));
  const reading = (all) => all.inputs.find((it) => it.file === UNITS).sheets[0];
  assert.ok(reading(after).columns.some((it) => it.title === "核查意见"));
  assert.equal(reading(after).signature, reading(before).signature, "remembered corrections hold for it");
  await again.page.close();
});

test("all marked copies come in one archive", async () => {
  const { page, seen } = await opened(browser, fromDisk, [await units(), csv("会议.csv", MEETINGS)]);
  await step(page, "出报告");
  const all = await saved(page, "下载全部批注版");
  assert.equal(all.name, "全部批注版.zip");
  for (const name of ["两新组织台账_翠湖等五社区_批注.xlsx", "会议_批注.xlsx"]) assert.ok(all.buffer.includes(Buffer.from(name)), name);
  await notice(page, "2 个文件的批注版已下载");
  assert.deepEqual(seen, []);
  await page.close();
});

test("only the rows that need work are handed out, and are the same ledger when they come back", async () => {
  const { page, seen } = await opened(browser, fromDisk, [csv("会议.csv", MEETINGS)]);
  await step(page, "出报告");
  const rows = await saved(page, "只要有问题的行：会议.csv");
  assert.equal(rows.name, "会议_待改行.xlsx");
  assert.deepEqual(seen, []);
  await page.close();
  const again = await opened(browser, fromDisk, [book(rows)]);
  const after = await assessment(again.page);
  assert.deepEqual([after.inputs[0].sheets[0].ledger, after.inputs[0].sheets[0].records], ["meetings", 1]);
  assert.ok(titles(after).includes("核查意见"));
  await again.page.close();
});

test("a workbook that was corrected is said to have kept its formats", async () => {
  const roster = await readFile(join(SAMPLE, "党组织名册.xlsx"));
  const { page, seen } = await opened(browser, fromDisk, [book({ name: "党组织名册.xlsx", buffer: roster })]);
  await page.getByRole("tab", { name: "问题清单" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /全部一键改正/ }).click()]);
  assert.equal(download.suggestedFilename(), "党组织名册_已改正.xlsx");
  await notice(page, "格式、图片、公式都和原来一样");
  assert.deepEqual(seen, []);
  await page.close();
});
