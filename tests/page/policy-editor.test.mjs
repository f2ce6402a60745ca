import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { extending } from "../../www/pack-patch.js";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, json, notice, opened, saved, step } from "./person.mjs";

const address = pathToFileURL(join(pkg, "lianjian.html")).href;
const ROSTER = csv("名册.csv", "党组织名称,组织类别,支委人数,正式党员,成立时间\n第一党支部,党支部,3,9,2020-01-01\n");
const MEETINGS = csv("会议.csv", `支部名称,活动类型,开展时间,应到,实到\n${["02", "05", "08", "11"].map((it) => `第一党支部,党课,2025-${it}-05,9,9`).join("\n")}\n`);
const lectures = async (page) => (await assessment(page)).duties.filter((it) => it.duty === "party-lecture").map((it) => it.status);
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("only what differs from the pack below is written", () => {
  const below = { id: "base", title: "基础", version: "1", duties: [{ duty: "a", times: 1 }, { duty: "b", times: 1 }], rules: { X: { off: true } }, coverage: { base: "operating" } };
  const wanted = { id: "own", title: "本区", version: "2", note: "", duties: [{ duty: "a", times: 2 }], rules: {}, coverage: { base: "operating" } };
  assert.deepEqual(extending("base", below, wanted), {
    id: "own", extends: "base", title: "本区", version: "2", note: "",
    duties: [{ duty: "a", times: 2 }, { duty: "b", remove: true }], rules: { X: null },
  });
});

test("a duty, a rule and a point are changed, used for the check, saved as what differs, and read again", async () => {
  const { page, seen } = await opened(browser, address, [ROSTER, MEETINGS]);
  assert.deepEqual(await lectures(page), ["met", "met", "met", "met"]);
  await step(page, "选择文件");
  await page.getByRole("button", { name: "查看和修改" }).click();
  await page.getByRole("heading", { name: "查看和修改规则包" }).waitFor();
  await page.getByLabel("名称").fill("本区规则包");
  await page.getByLabel("党课几次", { exact: true }).fill("2");
  await page.locator("summary", { hasText: /^规则$/ }).click();
  await page.getByLabel("查MTG02").uncheck();
  await page.locator("summary", { hasText: "评分：" }).click();
  await page.getByLabel("五星最低分").fill("96");
  await page.getByLabel("五星最低分").blur();
  await page.getByText("✓ 可以用").waitFor();

  const { name, text } = await saved(page, page.getByRole("button", { name: "存为文件" }));
  assert.equal(name, "规则包_本区规则包.json");
  const { extends: base, duties, rules, score, coverage } = JSON.parse(text);
  assert.deepEqual([base, duties, rules], ["base", [{ duty: "party-lecture", times: 2 }], { MTG02: { off: true } }]);
  assert.deepEqual(score, { grades: [{ id: "five", from: 96 }] });
  assert.equal(coverage, undefined, "what was not changed is not written");

  await page.getByRole("button", { name: "用这个规则包" }).click();
  await notice(page, "已改用「本区规则包」");
  assert.deepEqual(await lectures(page), ["short", "short", "short", "short"]);

  await page.locator("lianjian-policy select").selectOption({ label: "通用基础包（2026.1）" });
  await notice(page, "已改用「通用基础包」");
  await page.locator("lianjian-policy input[type=file]").setInputFiles([json(name, text)]);
  await notice(page, "已改用「本区规则包」");
  assert.deepEqual(await lectures(page), ["short", "short", "short", "short"]);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a mistake is told while one types, keeps the pack from being used, and can be taken back", async () => {
  const { page, seen } = await opened(browser, address, [ROSTER]);
  await step(page, "选择文件");
  await page.getByRole("button", { name: "查看和修改" }).click();
  const times = page.getByLabel("党员大会几次", { exact: true });
  await times.fill("0");
  await times.blur();
  await page.getByText("次数应当至少是1").waitFor();
  assert.ok(await page.getByRole("button", { name: "用这个规则包" }).isDisabled());
  assert.ok(await page.getByRole("button", { name: "存为文件" }).isDisabled());
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByText("✓ 可以用").waitFor();
  assert.equal(await times.inputValue(), "1");
  await page.getByLabel("查主题党日").uncheck();
  await page.getByText("改过").first().waitFor();
  await page.getByRole("button", { name: "‹ 返回" }).click();
  await page.getByRole("button", { name: "查看和修改" }).and(page.locator(":focus")).waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("a duty, an item and a grade of one's own are added, used for the check, and written into the file", async () => {
  const meetings = csv("会议.csv", "支部名称,活动类型,开展时间,应到,实到,主题\n第一党支部,红色讲堂,2025-02-05,9,9,学习\n第一党支部,党课,2025-02-05,9,9,学习\n");
  const { page, seen } = await opened(browser, address, [ROSTER, meetings]);
  await step(page, "选择文件");
  await page.getByRole("button", { name: "查看和修改" }).click();
  const editor = page.locator("lianjian-policy-editor");
  await editor.getByLabel("增加一项任务").selectOption({ label: "其他，按台账里写的字认" });
  await editor.getByRole("button", { name: "增加", exact: true }).click();
  await editor.getByText("还不能用，请先改好").waitFor();
  const row = editor.locator("tr", { has: page.getByRole("button", { name: "删去新任务" }) });
  await row.getByLabel("会议类型或主题里写着").fill("红色讲堂、讲堂");
  await row.getByLabel("名称").fill("红色讲堂");
  await row.getByLabel("名称").blur();
  const named = editor.locator("tr", { has: page.getByRole("button", { name: "删去红色讲堂" }) });
  await named.locator("summary").click();
  await named.getByLabel("党支部", { exact: true }).check();
  await editor.getByText("✓ 可以用").waitFor();

  await editor.locator("summary", { hasText: "评分：" }).click();
  await editor.getByRole("button", { name: "增加人工录入的指标" }).click();
  await editor.getByLabel("指标名称").fill("群众口碑");
  await editor.getByRole("button", { name: "增加等次" }).click();
  await editor.getByLabel("等次名称").fill("待整顿");
  await editor.getByLabel("等次名称").blur();
  await editor.getByText("✓ 可以用").waitFor();

  const { text } = await saved(page, editor.getByRole("button", { name: "存为文件" }));
  const { duties, score } = JSON.parse(text);
  assert.deepEqual(duties.map(({ title, words, owedBy, basis }) => ({ title, words, owedBy, basis })), [{ title: "红色讲堂", words: ["红色讲堂", "讲堂"], owedBy: ["branch"], basis: "practice-own-duty" }]);
  // A grade in the middle of the others: the table is written whole.
  assert.equal(score.replace, true);
  assert.deepEqual(score.indicators.slice(-1).map(({ title, role, max, entered }) => ({ title, role, max, entered })), [{ title: "群众口碑", role: "bonus", max: 5, entered: "points" }]);
  assert.deepEqual(score.grades.map((it) => it.title), ["五星", "四星", "三星", "二星", "一星", "待整顿", "不定星"]);

  await editor.getByRole("button", { name: "用这个规则包" }).click();
  await notice(page, "已改用");
  const own = (await assessment(page)).duties.filter((it) => it.duty === duties[0].duty);
  assert.deepEqual(own.map((it) => it.status), ["met", "missed", "missed", "missed"]);
  assert.deepEqual(seen, []);
  await page.close();
});
