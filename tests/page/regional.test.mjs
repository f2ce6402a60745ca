import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { assessment, csv, opened } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

export const FILES = [
  csv("党组织名册.csv", `党组织名称,组织类别,所属区,所属街道,所属社区,书记,成立时间
清河街道大工委,大工委,甲区,清河街道,,某甲,2020-01-01
和平社区党委,社区党委,甲区,清河街道,和平社区,某乙,2020-01-01
光明社区党委,社区党委,甲区,清河街道,光明社区,某丙,2020-01-01
第一党支部,党支部,甲区,清河街道,和平社区,某丁,2020-01-01
第二党支部,党支部,甲区,清河街道,光明社区,某戊,2020-01-01
`),
  csv("三张清单.csv", `清单类型,名称,类别,提出单位,所属街道,所属社区,对接单位,状态
需求,独居老人助餐,民生,和平社区,清河街道,和平社区,,
需求,电动车充电桩安装,民生,光明社区,清河街道,光明社区,,
需求,古树名木保护,生态,光明社区,清河街道,光明社区,,
需求,老旧楼道粉刷,民生,和平社区,清河街道,和平社区,甲公司,已完成
服务,午间食堂开放,民生,乙公司,清河街道,和平社区,,
资源,电动车充电设施,设施,丙公司,清河街道,光明社区,,
项目,红色驿站,党建,丁公司,清河街道,和平社区,,推进中
`),
  csv("社情台账.csv", `编号,来源渠道,时间,所属街道,所属社区,内容,责任单位,解决措施,办结时限,办结时间,满意度,公示时间
1,12345热线,2025-01-05,清河街道,和平社区,路灯不亮,物业,更换,2025-01-20,2025-01-20,满意,2025-01-25
2,网格员,2025-02-05,清河街道,和平社区,井盖破损,城管,,2025-02-20,2025-02-21,不满意,
3,党建联络员,2025-03-05,清河街道,光明社区,噪声扰民,物业,,2025-12-31,,,
4,成员单位,2025-04-05,清河街道,光明社区,占道停车,城管,协商,2025-12-30,,,
5,居民反映,2025-12-01,清河街道,光明社区,水压偏低,,,,,,
`),
  csv("共建协议.csv", `社区党组织,共建单位,是否签约,签约日期,有效期,到期时间,共建内容
和平社区党委,甲公司,是,2024-12-31,1年,,资源联用
和平社区党委,乙公司,是,2025-01-01,1年,,资源联用
光明社区党委,丙公司,是,2025-01-01,,2026-03-31,组织联建
光明社区党委,戊公司,否,,,,
`),
  csv("双报到.csv", `姓名,工作单位,所属街道,报到社区,报到日期,服务次数,服务时长
甲一,税务所,清河街道,和平社区,2025-01-10,3,12.5
甲二,税务所,清河街道,和平社区,2025-01-10,1,7.5
甲三,税务所,清河街道,光明社区党委,,,
甲四,供电所,清河街道,光明社区,2025-02-10,2,4
`),
  csv("兼职委员.csv", `姓名,所在单位,任职党组织,兼任职务,聘任日期,聘期,届满日期,应到次数,实到次数
乙一,甲公司,和平社区党委,兼职委员,2022-12-30,三年,,4,4
乙二,丙公司,光明社区党委,兼职委员,2025-01-01,三年,,4,2
`),
  csv("党员名册.csv", `姓名,所在党支部,性别,入党时间,志愿服务时长
丙一,第一党支部,男,2010-01-01,10
丙二,第一党支部,女,2010-01-01,5
丙三,第二党支部,男,2010-01-01,20
丙四,第二党支部,女,2010-01-01,
`),
];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function ledgers() {
  const { page, seen } = await opened(browser, fromDisk, FILES);
  await page.getByRole("tab", { name: "共建台账" }).click();
  return { page, seen, tab: page.locator("lianjian-regional") };
}

test("rates by place open, the parts add up, and every part is reached from the row of buttons", async () => {
  const { page, seen, tab } = await ledgers();
  const places = tab.getByRole("region", { name: "按区域的比率" });
  const row = places.locator("tbody tr", { hasText: "和平社区" });
  await row.getByRole("button", { name: "50.0%" }).first().click();
  await page.getByRole("dialog").getByRole("heading", { name: "和平社区 · 需求对接" }).waitFor();
  await page.getByRole("dialog").getByText("三张清单.csv").first().waitFor();
  await page.keyboard.press("Escape");
  const { regional } = await assessment(page);
  const whole = regional.areas.find((it) => it.path.length === 0);
  const parts = regional.areas.filter((it) => it.level === "community");
  for (const [id, { hit, of }] of Object.entries(whole.rates)) {
    assert.deepEqual(parts.reduce(([a, b], it) => [a + it.rates[id].hit, b + it.rates[id].of], [0, 0]), [hit, of], id);
  }
  const buttons = tab.getByRole("navigation", { name: "共建台账各部分" }).getByRole("button");
  assert.equal(await buttons.count(), 8);
  await buttons.filter({ hasText: "兼职委员" }).click();
  await tab.getByRole("heading", { name: "兼职委员" }).waitFor();
  assert.equal(await tab.evaluate((it) => it.shadowRoot.activeElement.id), "delegates");
  assert.deepEqual(seen, []);
  await page.close();
});

test("the funnel shows the rows behind a count, and what is overdue first", async () => {
  const { page, seen, tab } = await ledgers();
  const loop = tab.locator("lianjian-regional-loop");
  await loop.getByText("超期 1 天").waitFor();
  await loop.getByRole("button", { name: "网格员，办结 1 件，看这些事项" }).click();
  await loop.getByRole("region", { name: "网格员 · 办结" }).getByText("井盖破损").waitFor();
  assert.equal(await loop.getByRole("region", { name: "网格员 · 办结" }).locator("tbody tr").count(), 1);
  await loop.getByRole("button", { name: "这个数怎么来的" }).click();
  await page.getByRole("dialog").getByText("社情台账.csv").first().waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("proposals say that they are, and why; lists are filtered; names stand in no saved paper", async () => {
  const { page, seen, tab } = await ledgers();
  const matches = tab.locator("lianjian-regional-matches");
  await matches.getByText("由双方商定").waitFor();
  await matches.getByText("都提到“电动车充电”；同一社区").waitFor();
  await matches.getByText("清单里没有相近的服务或资源").waitFor();
  assert.match(await matches.locator("p", { hasText: "全部谈成后" }).innerText(), /25\.0%（1\/4） → 75\.0%（3\/4）/);
  const agreements = tab.getByRole("region", { name: "协议和单位" });
  await agreements.getByText("已过 1 天").waitFor();
  await tab.getByLabel("协议和单位").first().selectOption({ label: "90 天内到期（2 家）" });
  await agreements.getByText("今天到期").waitFor();
  await agreements.getByText("还有 90 天").waitFor();
  await tab.getByRole("region", { name: "在职党员", exact: true }).getByText("甲三").waitFor();
  await tab.getByRole("region", { name: "支部服务时长" }).getByRole("button", { name: "7.5" }).click();
  await page.getByRole("dialog").getByText("人均服务时长＝").waitFor();
  await page.keyboard.press("Escape");
  assert.ok(!JSON.stringify((await assessment(page)).regional).includes("甲三"));
  assert.deepEqual(seen, []);
  await page.close();
});
