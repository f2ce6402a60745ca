import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, json, notice, opened, saved } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

const ROSTER = `党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间
第一党支部,党支部,3,9,0,2020-01-01
第二党支部,党支部,3,9,0,2020-01-01
`;
/** The first branch with a lecture whose day is unreadable, in the first quarter. */
const MEETINGS = `党组织名称,会议类型,日期,应到,实到
第一党支部,党员大会、主题党日,2025-01-20,9,9
第一党支部,支委会,2025-01-05,3,3
第一党支部,支委会,2025-02-05,3,3
第一党支部,支委会,2025-03-05,3,3
第一党支部,主题党日,2025-02-20,9,9
第一党支部,主题党日,2025-03-20,9,9
第一党支部,党课,待定,9,9
第二党支部,党员大会,2025-01-20,9,9
`;
const MEMBERS = `姓名,所在党支部,人员类别
甲某,第一党支部,正式党员
甲某,第二党支部,正式党员
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const scores = (page) => page.getByRole("tab", { name: "支部评分" }).click();
const form = (page) => page.locator("lianjian-entering").filter({ has: page.locator("summary") }).first();

/** Fills in the form as a person does: one field after the other, by its label. */
async function enter(page, said) {
  const within = form(page);
  for (const [label, text] of Object.entries(said)) {
    const field = within.getByLabel(label, { exact: false });
    if ((await field.evaluate((it) => it.localName)) === "select") await field.selectOption(text);
    else await field.fill(text);
  }
  await within.getByRole("button", { name: "录入", exact: true }).click();
}

test("what the ledgers cannot tell is entered with its grounds, counts at once, is saved and taken out again", async () => {
  const { page, seen } = await opened(browser, fromDisk, [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS)], { policy: "stars-70-30" });
  await scores(page);
  await page.getByText("还有 2 家没有录全").waitFor({ state: "attached" });
  assert.deepEqual((await assessment(page)).scores.map((it) => [it.grade, it.rank]), [["", 0], ["", 0]]);
  await form(page).locator("summary").click();
  await form(page).getByRole("button", { name: "录入", exact: true }).click();
  await form(page).getByText("有问题：请填写支部、数字、依据、录入人").waitFor();
  await enter(page, { 支部: "第一党支部", 项目: "群众评议", 得分: "90", 依据: "测评表", 录入人: "乙某" });
  await notice(page, "已录入 1 项");
  const [first, second] = (await assessment(page)).scores;
  assert.ok(first.grade !== "" && second.grade === "", `${first.grade} ${second.grade}`);
  assert.match(first.items.at(-1).why, /录入90分（依据：测评表，录入：乙某/);
  const file = await saved(page, form(page).getByRole("button", { name: "存成文件" }));
  assert.equal(file.name, "评分录入_2025-12-31.json");
  await form(page).getByRole("button", { name: "删去：第一党支部的群众评议" }).click();
  await notice(page, "已删去 1 项");
  assert.equal((await assessment(page)).scores[0].grade, "");
  await form(page).locator("input[type=file]").setInputFiles(json(file.name, file.text));
  await notice(page, "现有 1 项");
  assert.deepEqual((await assessment(page)).scores[0], first);
  assert.deepEqual(seen, []);
  await page.close();
});

test("what it would take to the next grade is told with its cell", async () => {
  const { page, seen } = await opened(browser, fromDisk, [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS)], { asOf: "2025-04-05" });
  await scores(page);
  await page.getByRole("button", { name: "第一党支部的明细" }).click();
  const advice = page.locator("lianjian-advice");
  await advice.getByText(/到「.*」还差/).waitFor();
  await advice.getByText("核实并补正这一行的日期").waitFor();
  assert.match(await advice.locator(".cell").first().innerText(), /会议\.csv.*!B8/);
  assert.deepEqual(seen, []);
  await page.close();
});

test("members of one name are told apart, and their names are in no saved result", async () => {
  const { page, seen } = await opened(browser, fromDisk, [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS), csv("党员.csv", MEMBERS)], { policy: "member-points" });
  await scores(page);
  await page.getByRole("heading", { name: "党员积分（2 名党员）" }).waitFor();
  await form(page).locator("summary").click();
  await enter(page, { 党员: "甲某（第二党支部）", 项目: "宣讲", 次数: "2", 依据: "照片", 录入人: "乙某" });
  await notice(page, "已录入 1 项");
  const rows = page.locator("lianjian-members");
  await rows.getByRole("row", { name: /第二党支部.*66\.00/ }).waitFor();
  await rows.getByRole("row", { name: /第一党支部.*60\.00/ }).waitFor();
  await rows.getByRole("button", { name: "66.00" }).click();
  await page.getByRole("dialog").getByText("怎么来的", { exact: true }).waitFor();
  assert.ok(!JSON.stringify((await assessment(page)).scores).includes("甲某"));
  assert.deepEqual(seen, []);
  await page.close();
});

test("a score stands beside the one of the period before", async () => {
  const files = [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS)];
  const { page, seen } = await opened(browser, fromDisk, files);
  const result = await saved(page, page.getByRole("button", { name: "保存本期结果" }));
  await page.locator("lianjian-compare input[type=file]").setInputFiles(json(result.name, result.text));
  await notice(page, "已与");
  await scores(page);
  await page.getByRole("columnheader", { name: "比上期" }).first().waitFor();
  assert.ok((await assessment(page)).scores.every((it) => it.change));
  assert.deepEqual(seen, []);
  await page.close();
});
