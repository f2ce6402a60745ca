import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { csv, opened, step } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const ROSTER = "党组织名称,组织类别,书记,成立时间\n第一党支部,党支部,甲,2020-01-01\n";
const MEETINGS = "党组织名称,会议类型,日期,应到,实到\n第一党支部,党员大会,2025-01-20,9,9\n";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("every paper is written and named after what it is", async () => {
  const { page, seen } = await opened(browser, fromDisk, [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS)]);
  await step(page, "出报告");
  for (const [button, name, start] of [
    ["下载工作簿", "联建自查_2025_工作簿.xlsx", "PK"],
    ["下载通报草稿", "联建自查_2025_通报草稿.docx", "PK"],
    ["下载整改通知单", "联建自查_2025_整改通知单.zip", "PK"],
    ["下载打印页", "联建自查_2025_打印页.html", "<!"],
  ]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
    assert.equal(download.suggestedFilename(), name);
    const bytes = await readFile(await download.path());
    assert.equal(bytes.subarray(0, 2).toString().toLowerCase(), start.toLowerCase(), name);
    assert.ok(bytes.length > 3000, `${name}: ${bytes.length} bytes`);
  }
  assert.deepEqual(seen, []);
  await page.close();
});
