import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg, root } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const AXE = readFileSync(createRequire(join(root, "www/package.json")).resolve("axe-core"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const TABS = ["总览", "季度履职", "支部评分", "两新覆盖", "问题清单", "共建台账"];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What axe objects to on the page as it is: rule and element, one a line. */
async function objections(page) {
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), RULES);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(" ")}: ${failureSummary.split("\n")[1].trim()}`));
}

async function sampled(viewport) {
  const page = await browser.newPage({ viewport, locale: "zh-CN" });
  page.setDefaultTimeout(20000);
  const seen = watch(page);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.evaluate(AXE);
  await page.getByRole("button", { name: "载入示例" }).click();
  await page.getByRole("button", { name: "下一步：核对识别" }).waitFor();
  return { page, seen };
}

for (const [title, viewport] of [["1366 × 768", { width: 1366, height: 768 }], ["a phone", { width: 400, height: 800 }]]) {
  test(`axe objects to nothing on any step: ${title}`, async () => {
    const { page, seen } = await sampled(viewport);
    const clean = async (where) => assert.deepEqual(await objections(page), [], where);
    await clean("选择文件");
    await step(page, "核对识别");
    await page.getByText("看原表，改表头和栏目").first().click();
    await page.locator("lianjian-preview tbody tr").first().waitFor();
    await clean("核对识别");
    await step(page, "自查结果");
    await state(page, "result");
    for (const tab of TABS) {
      await page.getByRole("tab", { name: tab }).click();
      await page.waitForTimeout(300);
      await clean(tab);
    }
    await step(page, "出报告");
    await clean("出报告");
    await page.getByRole("button", { name: "规则说明" }).click();
    await clean("规则说明");
    assert.deepEqual(seen, []);
    await page.close();
  });
}

test("axe objects to nothing in what opens: a figure, a cell in its sheet, setting aside, large type", async () => {
  const { page, seen } = await sampled({ width: 1366, height: 768 });
  const clean = async (where) => assert.deepEqual(await objections(page), [], where);
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("button", { name: "特大" }).click();
  await clean("特大");
  await page.getByRole("button", { name: "标准" }).click();
  await page.getByRole("tab", { name: "季度履职" }).click();
  await page.locator("lianjian-duties button.light").first().click();
  await page.getByText("怎么来的", { exact: true }).waitFor();
  await clean("怎么来的");
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.locator("lianjian-findings button.cell").first().click();
  await page.getByRole("grid").waitFor();
  await clean("原表");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^搁置/ }).first().click();
  await clean("搁置");
  assert.deepEqual(seen, []);
  await page.close();
});
