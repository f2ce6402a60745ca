import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

const row = (name, community, formal, instructor = "") => `${name},清河街道,${community},正常,20,${formal},未建,${instructor}`;
const UNITS = `单位名称,所属街道,所属社区,经营状态,从业人数,正式党员,组建方式,党建指导员
${[row("甲公司", "和平", 1), row("乙公司", "和平", 2), row("丙公司", "和平", 1), row("丁公司", "光明", 2), row("戊公司", "光明", 0)].join("\n")}
`;
const PEOPLE = `姓名,联系电话,联系企业,联系企业数,所属街道,所属社区
张三,00000001,,3,清河街道,和平
李四,00000002,,4,清河街道,光明
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const csv = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const plansOf = (page) => page.evaluate(() => document.querySelector("lianjian-kit").assessment.plans);
const notice = (page, text) => page.locator(".notice", { hasText: text }).waitFor();

async function opened() {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(10000);
  const seen = watch(page);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.evaluate(() => {
    const kit = document.querySelector("lianjian-kit");
    kit.setAttribute("period", "2025");
    kit.setAttribute("as-of", "2025-12-31");
  });
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles([csv("两新台账.csv", UNITS), csv("指导员.csv", PEOPLE)]);
  await page.getByText("已选择 2 个文件").waitFor();
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("tab", { name: "两新覆盖" }).click();
  return { page, seen, plans: page.locator("lianjian-plans") };
}

test("proposals are fixed, refused, undone and cleared; each is planned again at once and no other figure changes", async () => {
  const { page, seen, plans } = await opened();
  const coverage = () => page.evaluate(() => JSON.stringify(document.querySelector("lianjian-kit").assessment.coverage));
  const figures = await coverage();
  await plans.getByText("由党组织研究决定").waitFor();
  const first = await plansOf(page);
  assert.deepEqual(first.jointBranches.map((it) => it.units), [["丙公司", "乙公司", "甲公司"]]);
  const effect = plans.getByRole("region", { name: "建议做到前后的覆盖率" }).locator("tbody tr");
  assert.match(await effect.first().innerText(), /全部\s+5 个 → 0 个\s+0\.0% → 60\.0%\s+0\/5 → 3\/5/);

  await plans.getByLabel("不要这样：丙公司、乙公司、甲公司").selectOption({ label: "丙公司和甲公司分开" });
  await plans.getByRole("button", { name: "照此调整：丙公司、乙公司、甲公司" }).click();
  await notice(page, "已按“丙公司和甲公司分开”重新安排");
  assert.deepEqual((await plansOf(page)).jointBranches.map((it) => it.units), [["丙公司", "乙公司"]]);
  await plans.getByText("不要：丙公司和甲公司不放在一起").waitFor();

  await plans.getByRole("button", { name: "固定：丙公司、乙公司" }).click();
  await plans.getByRole("button", { name: "取消固定：丙公司、乙公司" }).waitFor();
  assert.equal((await plansOf(page)).jointBranches[0].pinned, true);
  // The keyboard stays where it was.
  await page.waitForFunction((label) => {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at && at.getAttribute("aria-label") === label;
  }, "取消固定：丙公司、乙公司");

  await plans.getByRole("button", { name: "撤销上一步" }).click();
  await notice(page, "已撤销上一步");
  assert.equal((await plansOf(page)).jointBranches[0].pinned, false);
  await plans.getByRole("button", { name: "取消要求：不要：丙公司和甲公司不放在一起" }).click();
  await notice(page, "已取消 1 项要求");
  assert.deepEqual((await plansOf(page)).jointBranches, first.jointBranches);

  await plans.getByLabel("不要这样：李四").selectOption({ index: 1 });
  await plans.getByRole("button", { name: "照此调整：李四" }).click();
  // The notice before this one also speaks of arranging anew.
  await notice(page, /已按“.*”重新安排/);
  const { instructors } = await plansOf(page);
  const [unit] = first.instructors.find((it) => it.instructor === "李四").units;
  assert.ok(!instructors.some((it) => it.instructor === "李四" && it.units.includes(unit)), unit);
  await plans.getByRole("button", { name: "全部清除" }).click();
  await notice(page, "要求已全部清除");
  assert.deepEqual(await plansOf(page), first);
  assert.equal(await coverage(), figures);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a wish that a later file makes impossible is told, and the wishes outlive other files and dates", async () => {
  const { page, seen, plans } = await opened();
  await plans.getByRole("button", { name: "固定：丙公司、乙公司、甲公司" }).click();
  await plans.getByText("已固定").first().waitFor();
  await step(page, "选择文件");
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles([csv("两新台账.csv", UNITS.replace(row("乙公司", "和平", 2), row("乙公司", "和平", 0)))]);
  await page.getByRole("button", { name: "下一步：核对识别" }).click();
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("tab", { name: "两新覆盖" }).click();
  await plans.getByText("正式党员合计2名，不足3名").first().waitFor();
  assert.equal((await plansOf(page)).refused.length, 1);
  // Another date begins another check of the same files: the wishes still hold.
  await page.evaluate(() => document.querySelector("lianjian-kit").setAttribute("as-of", "2025-12-30"));
  await page.getByText("截至 2025年12月31日").waitFor({ state: "hidden" });
  await step(page, "自查结果");
  await page.getByText("截至 2025年12月30日").waitFor();
  assert.equal((await plansOf(page)).refused.length, 1);
  assert.deepEqual(seen, []);
  await page.close();
});
