import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { csv, opened, saved, step } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const ROSTER = "党组织名称,组织类别,书记,成立时间\n第一党支部,党支部,甲,2020-01-01\n";
const MEETINGS = "党组织名称,会议类型,日期,应到,实到\n第一党支部,党员大会,2025-01-20,9,9\n";
const UNITS = "单位名称,所属街道,从业人数,正式党员,组建方式,党建指导员\n甲公司,清河街道,60,3,未建,\n乙公司,清河街道,10,0,未建,王引路\n";
const DELEGATES = "姓名,所在单位,任职党组织,聘任日期,聘期,届满日期\n褚共建,供电所,清河街道大工委,2020-01-01,3年,2023-01-01\n";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const files = [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS), csv("两新.csv", UNITS), csv("兼职委员.csv", DELEGATES)];

test("every paper is written and named after what it is", async () => {
  const { page, seen } = await opened(browser, fromDisk, files);
  await step(page, "出报告");
  for (const [group, papers] of [
    ["给上级看的", [["通报草稿", "docx", "PK"], ["覆盖专报", "docx", "PK"], ["工作簿", "xlsx", "PK"], ["得分排名", "xlsx", "PK"]]],
    ["给支部的", [["整改通知单", "zip", "PK"], ["问题清单", "xlsx", "PK"], ["整改台账", "xlsx", "PK"]]],
    ["自己留底", [["打印页", "html", "<!"], ["校验日志", "txt", "\ufeff"]]],
  ]) {
    const list = page.getByRole("list", { name: group });
    for (const [title, ending, start] of papers) {
      const button = list.getByRole("button", { name: `下载${title}`, exact: true });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      assert.equal(download.suggestedFilename(), `联建自查_2025_${title}.${ending}`);
      const bytes = await readFile(await download.path());
      assert.equal(bytes.toString().slice(0, start.length).toLowerCase(), start.toLowerCase(), title);
      assert.ok(bytes.length > 500, `${title}: ${bytes.length} bytes`);
    }
  }
  assert.deepEqual(seen, []);
  await page.close();
});

test("names are hidden until a person asks for them, and the file says so", async () => {
  const { page } = await opened(browser, fromDisk, files);
  await step(page, "出报告");
  const button = page.getByRole("button", { name: "下载打印页" });
  const hidden = await saved(page, button);
  assert.ok(!hidden.text.includes("褚共建") && hidden.text.includes("褚**"), "hidden");
  await page.getByRole("checkbox", { name: "显示完整姓名和号码（默认隐去）" }).check();
  const shown = await saved(page, button);
  assert.ok(shown.text.includes("褚共建"), "shown");
  assert.equal(shown.name, "联建自查_2025_打印页_含完整姓名.html");
  await page.close();
});

test("a paper there is nothing to write of says why and has no button to press", async () => {
  const { page } = await opened(browser, fromDisk, [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS)]);
  await step(page, "出报告");
  assert.ok(await page.getByRole("button", { name: "下载覆盖专报" }).isDisabled());
  await page.getByRole("listitem").filter({ hasText: "覆盖专报" }).getByText("没有两新组织台账，写不出。").waitFor();
  await page.close();
});

for (const width of [1366, 400]) {
  test(`the list of papers fits a page ${width} wide`, async () => {
    const { page } = await opened(browser, fromDisk, files);
    await page.setViewportSize({ width, height: 768 });
    await step(page, "出报告");
    await page.getByRole("heading", { name: "自己留底" }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} of ${width}`);
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `papers-${width}.png`), fullPage: true });
    await page.close();
  });
}
