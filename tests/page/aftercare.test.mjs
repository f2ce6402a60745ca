import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, json, notice, opened, saved, state, step } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

const UNITS = `单位名称,统一社会信用代码,街道,社区,经营状态,从业人数,正式党员,组建方式
甲公司,91370102ma3c1x2y7k,甲街道,乙社区,正常,20,1,未组建
乙公司,,甲街道,乙社区,正常,30,4,未组建
`;
/** The total is wrong: what it should be is for a person to say. */
const TOTAL = `党组织名称,组织类别,正式党员,预备党员,党员总数
第一党支部,党支部,5,0,5
第二党支部,党支部,6,0,6
合计,,11,0,12
`;
/** Three congresses held, the fourth due within days. */
const MEETINGS = `党组织名称,会议类型,召开日期,应到人数,实到人数,主持人
第一党支部,支部党员大会,2025-03-05,20,18,张三
第一党支部,支部党员大会,2025-06-05,20,18,张三
第一党支部,支部党员大会,2025-09-05,20,23,张三
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page with these files, checked as of a day in 2025. */
const checked = (files, asOf) => opened(browser, fromDisk, files, { asOf });

test("a safe correction shows what it writes, saves the corrected file, takes its place, and is undone", async () => {
  const { page, seen } = await checked([csv("两新台账.csv", UNITS)]);
  await page.getByRole("tab", { name: "问题清单" }).click();
  const edits = page.locator("lianjian-finding-list lianjian-edits").first();
  await edits.locator("del", { hasText: /91370102ma3c1x2y7k/ }).waitFor();
  await edits.locator("ins", { hasText: /91370102MA3C1X2Y7K/ }).waitFor();
  const file = await saved(page, page.getByRole("button", { name: "全部一键改正（1 处）" }));
  assert.equal(file.name, "两新台账_已改正.csv");
  assert.ok(file.text.includes("91370102MA3C1X2Y7K") && file.text.includes("乙公司"));
  await notice(page, "已改正 1 格");
  const after = await assessment(page);
  assert.deepEqual(after.inputs.map((it) => it.file), ["两新台账_已改正.csv"]);
  assert.ok(!after.findings.some((it) => it.rule === "DQ17"));
  await page.getByRole("button", { name: "撤销，换回原文件" }).click();
  await notice(page, "已换回原文件");
  const undone = await assessment(page);
  assert.deepEqual(undone.inputs.map((it) => it.file), ["两新台账.csv"]);
  assert.ok(undone.findings.some((it) => it.rule === "DQ17"));
  assert.deepEqual(seen, []);
  await page.close();
});

test("safe corrections of several files are made in one go, and come as one archive", async () => {
  const { page, seen } = await checked([csv("两新台账.csv", UNITS), csv("又一份.csv", UNITS.replace("91370102ma3c1x2y7k", "91370102ma3c1x2y8h").replace(/公司/g, "商行"))]);
  const before = (await assessment(page)).findings.filter((it) => it.fix && it.fix.safe);
  assert.equal(new Set(before.map((it) => it.fix.edits[0].at.file)).size, 2);
  await page.getByRole("tab", { name: "问题清单" }).click();
  const archive = await saved(page, page.getByRole("button", { name: /^2 个文件一起改正（\d+ 处）/ }));
  assert.equal(archive.name, "改好的文件.zip");
  assert.ok(archive.text.startsWith("PK") && archive.text.includes("两新台账_已改正.csv") && archive.text.includes("又一份_已改正.csv"));
  await notice(page, "2 个文件改正了");
  const after = await assessment(page);
  assert.deepEqual(after.inputs.map((it) => it.file).sort(), ["两新台账_已改正.csv", "又一份_已改正.csv"].sort());
  assert.equal(after.findings.filter((it) => it.fix && it.fix.safe).length, 0);
  assert.equal(await page.getByRole("button", { name: "撤销，换回原文件" }).count(), 2);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a doubtful correction is written only when a person has chosen it", async () => {
  const { page, seen } = await checked([csv("名册.csv", TOTAL)]);
  const doubtful = (await assessment(page)).findings.filter((it) => it.fix && !it.fix.safe);
  assert.equal(doubtful.length, 1, "the sample of this test has one doubtful correction");
  await page.getByRole("tab", { name: "问题清单" }).click();
  assert.equal(await page.getByRole("button", { name: /改正（/ }).count(), 0);
  await page.getByLabel("采用这个改法").check();
  const file = await saved(page, page.getByRole("button", { name: "改正（1 处，含勾选的 1 条）" }));
  assert.ok(file.text.includes("合计,,11,0,11"), file.text);
  await notice(page, "已改正 1 格");
  assert.deepEqual(seen, []);
  await page.close();
});

test("a finding set aside leaves list and counts, not the scores; it is saved, found again by content, taken back", async () => {
  const { page, seen } = await checked([csv("会议台账.csv", MEETINGS)]);
  const before = await assessment(page);
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.getByRole("button", { name: /^搁置：实到/ }).click();
  await page.getByRole("button", { name: "搁置这一条" }).click();
  await page.getByText("有问题：请填写理由、姓名。").waitFor();
  await page.getByLabel("理由").fill("列席人员，已注明");
  await page.getByLabel("姓名").fill("王敏");
  await page.getByRole("button", { name: "搁置这一条" }).click();
  await notice(page, "分数不因搁置改变");
  const after = await assessment(page);
  assert.equal(after.findings.length, before.findings.length - 1);
  assert.deepEqual(after.scores, before.scores);
  assert.equal(await page.locator("lianjian-findings li .message", { hasText: "实到23人" }).count(), 0);
  const list = page.locator("lianjian-waived");
  await list.getByText("列席人员，已注明").waitFor();
  const file = await saved(page, list.getByRole("button", { name: "保存搁置记录" }));
  assert.equal(file.name, "搁置记录_2025-12-31.json");
  await page.getByRole("tab", { name: "总览" }).click();
  await page.getByRole("button", { name: "已搁置 1 条" }).click();

  await list.getByRole("button", { name: /^取回/ }).click();
  await notice(page, "已取回 1 条");
  assert.equal((await assessment(page)).findings.length, before.findings.length);

  await step(page, "选择文件");
  const moved = MEETINGS.replace("\n第一", "\n第二党支部,支部党员大会,2025-03-06,9,9,李四\n第一");
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles([csv("会议台账.csv", moved)]);
  await state(page, "ready");
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.getByLabel("载入搁置记录").setInputFiles(json("坏.json", "{}"));
  await notice(page, "不是保存下来的搁置记录");
  await page.getByLabel("载入搁置记录").setInputFiles(json(file.name, file.text));
  await notice(page, "现有 1 条");
  assert.deepEqual((await assessment(page)).waived.map((it) => it.by), ["王敏"]);
  assert.deepEqual(seen, []);
  await page.close();
});

test("what is due soon is told on the overview and among the duties", async () => {
  const { page, seen } = await checked([csv("会议台账.csv", MEETINGS)], "2025-12-28");
  const { reminders } = await assessment(page);
  assert.ok(reminders.length > 0);
  await page.getByRole("heading", { name: `提醒：快到期还没有完成的 ${reminders.length} 项` }).waitFor();
  await page.getByText("还有 3 天").first().waitFor();
  await page.getByRole("button", { name: "在季度履职里看" }).click();
  assert.ok(await page.getByLabel("只看快到期的").isChecked());
  assert.ok((await page.locator("lianjian-duties button.pending", { hasText: "还有 3 天" }).count()) > 0);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a result is saved and an earlier one compared with, until it is removed", async () => {
  const { page, seen } = await checked([csv("两新台账.csv", UNITS)]);
  const file = await saved(page, page.getByRole("button", { name: "保存本期结果" }));
  assert.equal(file.name, "自查结果_2025_截至2025-12-31.json");
  const earlier = JSON.parse(file.text);
  earlier.period = "2024";
  for (const area of earlier.coverage) area.base *= 3;
  await page.getByLabel("载入上期结果").setInputFiles(json("别的.json", { a: 1 }));
  await notice(page, "不是保存下来的自查结果");
  await page.getByLabel("载入上期结果").setInputFiles(json("自查结果_2024.json", earlier));
  await notice(page, "已与2024年全年的结果比较");
  assert.ok((await assessment(page)).findings.some((it) => it.rule === "NEW16"));
  await page.getByText("与2024年全年比较", { exact: true }).waitFor();
  await page.getByRole("button", { name: "不再比较" }).click();
  await notice(page, "不再与上期比较");
  assert.ok(!(await assessment(page)).findings.some((it) => it.rule === "NEW16"));
  assert.deepEqual(seen, []);
  await page.close();
});

test("another rule pack is used at once; one from a file stands by its name, one with mistakes changes nothing", async () => {
  const { page, seen } = await checked([csv("会议台账.csv", MEETINGS)]);
  await step(page, "选择文件");
  await page.locator("lianjian-policy select").selectOption("linhai");
  await notice(page, "已改用「林海社区（示例）」，全部文件重新核查完毕");
  assert.equal((await assessment(page)).policy.id, "linhai");
  const load = page.getByLabel("载入规则包文件");
  await load.setInputFiles(json("坏.json", { id: "x", extends: "base", title: "x", version: "1", rules: { ZZ01: { off: true }, MTG16: { limits: { percent: 500 } } } }));
  const trouble = page.getByRole("alert");
  await trouble.getByText("规则包「坏.json」没有用上").waitFor();
  assert.equal(await trouble.getByRole("listitem").count(), 2);
  assert.equal((await assessment(page)).policy.id, "linhai");
  await load.setInputFiles(json("不是.json", "{\n\"id\": 1,,\n}"));
  await trouble.getByText("第 2 行").waitFor();
  await load.setInputFiles(json("本街道.json", { id: "local", extends: "base", title: "本街道规则", version: "1", note: "自定。" }));
  await notice(page, "已改用「本街道规则」");
  await page.getByText("正在用文件 本街道.json").waitFor();
  assert.equal(await trouble.count(), 0);
  assert.equal((await assessment(page)).policy.id, "local");
  await step(page, "自查结果");
  await page.getByText("规则包 本街道规则（1）").waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("lists, agreements and matters have their rates, and each opens down to its rows", async () => {
  const { page, seen } = await checked([
    csv("需求清单.csv", "清单类型,需求名称,提出单位,提出时间,对接单位,状态\n需求,修路灯,乙社区,2025-12-01,甲公司,已完成\n需求,建车棚,乙社区,2025-12-01,,\n"),
    csv("共建协议.csv", "共建单位,是否签约,签约日期,共建内容\n甲公司,是,2025-06-01,组织联建\n乙公司,否,,\n"),
  ]);
  await page.getByRole("tab", { name: "共建台账" }).click();
  const row = page.locator("lianjian-regional tr", { hasText: "需求清单" });
  await row.getByText("50.0% (1/2)").click();
  const drawer = page.locator("lianjian-drawer");
  await drawer.getByText("需求清单.csv").first().waitFor();
  await drawer.getByText("需求对接：已对接").first().waitFor();
  if (process.env.LIANJIAN_SHOT) await page.screenshot({ path: process.env.LIANJIAN_SHOT });
  assert.deepEqual(seen, []);
  await page.close();
});
