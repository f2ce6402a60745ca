import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

const HEAD = "单位名称,单位类别,街道,社区,经营状态,从业人数,正式党员,组建方式,党组织名称,党建指导员\n";
const UNITS = `${HEAD}甲公司,私营企业,甲街道,乙社区,正常,120,5,单独组建,甲公司党支部,
乙公司,私营企业,甲街道,乙社区,正常,30,1,楼宇联合,大厦联合党支部,
丙公司,外商投资企业,甲街道,丁社区,正常,9,0,未建,,张某
丁协会,社会团体,甲街道,丁社区,正常,10,3,未建,,
戊公司,私营企业,甲街道,丁社区,注销,50,0,未建,,
${[1, 2, 3, 4, 5].map((it) => `己${it}公司,私营企业,甲街道,丁社区,正常,6,1,楼宇联合,大厦联合党支部,`).join("\n")}
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function coverage(text = UNITS) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(10000);
  const seen = watch(page);
  await page.goto(fromDisk);
  await state(page, "ready");
  const file = { name: "两新台账.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles([file]);
  await page.getByText("已选择 1 个文件").waitFor();
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("tab", { name: "两新覆盖" }).click();
  return { page, seen };
}

const row = (place, name) => place.getByRole("row").filter({ has: place.page().getByRole("rowheader", { name, exact: true }) });
const names = (page) => page.getByRole("dialog").locator("lianjian-unit-list tbody tr td:first-child").allInnerTexts();

test("a cell of a cross table opens to its units, the lacking first", async () => {
  const { page, seen } = await coverage();
  const bands = page.locator("lianjian-breakdown");
  await row(bands, "非公企业").first().waitFor();
  await bands.getByLabel("再按").selectOption("size");
  const cell = row(bands, "非公企业").getByRole("button", { name: "83.3% (5/6)" });
  await cell.click();
  await page.getByRole("heading", { name: "全部 · 非公企业 · 不足10人" }).waitFor();
  await page.getByRole("dialog").getByText("丙公司").waitFor();
  assert.deepEqual(await names(page), ["丙公司"]);
  await page.getByRole("dialog").getByRole("combobox", { name: "名单" }).selectOption("hit");
  await page.getByRole("dialog").getByText("己5公司").waitFor();
  assert.equal((await names(page)).length, 5);
  await page.keyboard.press("Escape");
  assert.deepEqual(seen, []);
  await page.close();
});

test("another base is chosen on the spot, and whoever it leaves out says why", async () => {
  const { page, seen } = await coverage();
  const all = row(page.locator("lianjian-coverage"), "全部").first();
  const rate = (name) => all.getByRole("button", { name }).first().waitFor();
  await rate("77.8% (7/9)");
  await page.getByLabel("换一种口径").selectOption("three-haves");
  await page.locator(".notice", { hasText: "三有单位" }).waitFor();
  await rate("66.7% (2/3)");
  await page.locator("lianjian-units").getByRole("combobox", { name: "名单" }).selectOption("excluded");
  await page.getByText("不计入：从业 6 人，少于 10 人").first().waitFor();
  await page.getByLabel("换一种口径").selectOption("operating");
  await rate("77.8% (7/9)");
  assert.deepEqual(seen, []);
  await page.close();
});

test("forms of the yearly statistics open, and say what no ledger has", async () => {
  const { page, seen } = await coverage();
  const forms = page.locator("lianjian-forms");
  const joint = row(forms, "已建立联合党支部的");
  await joint.waitFor();
  assert.equal(await joint.getByRole("button").first().innerText(), "6");
  const branches = row(forms, "联合党支部数（个）").getByRole("button").first();
  assert.equal(await branches.innerText(), "1");
  await branches.click();
  await page.getByRole("dialog").getByText("己5公司").waitFor();
  assert.equal((await names(page)).length, 6);
  await page.keyboard.press("Escape");
  assert.ok((await row(forms, "单位数").getByText("台账无此栏").count()) > 0);
  assert.match(await forms.locator("p.warning").innerText(), /2017 年前后/);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a joint branch of too many units is named and opens", async () => {
  const { page, seen } = await coverage();
  const loads = page.locator("lianjian-loads");
  await loads.getByText("多于 5 家").waitFor();
  await loads.getByRole("button", { name: "大厦联合党支部：6 家，看名单" }).click();
  await loads.getByText("己5公司").waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("nothing to cover is said in words", async () => {
  const { page } = await coverage(`${HEAD}甲公司,私营企业,甲街道,乙社区,注销,9,0,未建,,\n`);
  const all = row(page.locator("lianjian-coverage"), "全部").first();
  await all.getByText("无应覆盖对象").first().waitFor();
  await page.locator("lianjian-breakdown section").nth(2).waitFor();
  const shown = (await page.locator("lianjian-coverage table, lianjian-breakdown section").allInnerTexts()).join("\n");
  assert.match(shown, /组织覆盖率[^]*无应覆盖对象/);
  assert.doesNotMatch(shown, /NaN|Infinity/);
  await page.close();
});
