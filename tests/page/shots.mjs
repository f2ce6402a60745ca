/** Pictures of every step with the sample, 1366×768:  node tests/page/shots.mjs FOLDER */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";

const ODD = `甲街道2025年党建活动情况统计表
填报单位：甲街道  填报日期：2025年12月31日
序号,党组织名称,活动类别,召开日期,应到,实到,主持,备注一下
1,甲社区第一党支部,支部党员大会,2025-03-05,20,18,张三,
2,甲社区第一党支部,党课,2025.6.5,20,十九人,李四,
合计,,,,40,37,,
3,甲社区第二党支部,支部党员大会,2025-09-05,12,12,王五,
填报人：赵六,,,,,,,
`;
const DOUBTFUL = `名称,姓名,电话,日期
甲公司,张三,,2025-01-01
乙公司,李四,,2025-02-01
`;
const folder = resolve(process.argv[2] || "shots");
mkdirSync(folder, { recursive: true });

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
const shot = (name, options = {}) => page.screenshot({ path: join(folder, `${name}.png`), ...options });
const step = (name) => page.getByRole("navigation", { name: "步骤" }).getByRole("button", { name }).click();
const tab = (name) => page.getByRole("tab", { name }).click();

await page.goto(pathToFileURL(join(pkg, "lianjian.html")).href);
await page.getByRole("button", { name: "载入示例" }).click();
await page.waitForSelector("lianjian-kit[data-state=ready]");
await page.getByText("下一步：核对识别").waitFor();
await shot("1-choose");
await step("核对识别");
await shot("2-check");
await page.getByText("看原表，改表头和栏目").first().click();
await page.locator("lianjian-preview tbody tr").first().waitFor();
await page.locator("lianjian-preview").first().scrollIntoViewIfNeeded();
await shot("2-check-preview");
await step("自查结果");
await page.waitForSelector("lianjian-kit[data-state=result]");
await page.locator("lianjian-overview .verdict").waitFor();
await shot("3-overview");
await shot("3-overview-whole", { fullPage: true });
await tab("季度履职");
await shot("4-duties");
await page.locator("lianjian-duties button.light").first().click();
await page.getByText("怎么来的", { exact: true }).waitFor();
await shot("5-drawer");
await page.keyboard.press("Escape");
await tab("支部评分");
await page.getByRole("button", { name: "明细" }).first().click();
await shot("6-scores");
await tab("两新覆盖");
await page.locator("lianjian-units tbody tr").first().waitFor();
await shot("7-coverage");
await shot("7-coverage-whole", { fullPage: true });
await tab("问题清单");
await page.locator("lianjian-findings li").first().waitFor();
await shot("8-findings");
await page.locator("lianjian-finding-list button.cell").first().click();
await page.locator("lianjian-grid [role=gridcell]:focus").waitFor();
await shot("8-sheet");
await page.keyboard.press("Escape");
await page.getByRole("button", { name: /^规则说明 / }).first().click();
await shot("8-rule", { fullPage: true });
await page.getByRole("button", { name: "全部规则", exact: true }).click();
await shot("8-rules");
await page.getByRole("button", { name: "返回自查结果" }).click();
await page.getByText("看改成什么样").last().click();
await page.getByText("看改成什么样").first().click();
await page.locator("del", { hasText: /\d/ }).first().waitFor();
await shot("8-edits");
await page.getByRole("button", { name: /^搁置：/ }).first().click();
await page.getByLabel("理由").fill("已请示街道党工委，7月补开");
await page.getByLabel("姓名").fill("王敏");
await shot("8-set-aside");
await page.getByRole("button", { name: "搁置这一条" }).click();
await page.getByText("分数不因搁置改变").waitFor();
await page.locator("lianjian-waived").scrollIntoViewIfNeeded();
await shot("8-waived");
await page.getByRole("button", { name: /^全部一键改正/ }).last().click();
await page.getByText("已换下原文件").waitFor();
await page.evaluate(() => window.scrollTo(0, 0));
await shot("8-corrected");
await step("选择文件");
await page.getByLabel("截至日期").fill("2025-12-27");
await step("自查结果");
await page.waitForSelector("lianjian-kit[data-state=result]");
await tab("总览");
await shot("11-reminders", { fullPage: true });
await page.getByRole("button", { name: "在季度履职里看" }).click();
await shot("11-soon");
await page.setViewportSize({ width: 400, height: 800 });
await tab("总览");
await shot("11-narrow-reminders", { fullPage: true });
await tab("问题清单");
await shot("11-narrow-findings", { fullPage: true });
await page.getByRole("button", { name: /^规则说明 / }).first().click();
await shot("11-narrow-rule", { fullPage: true });
await page.getByRole("button", { name: "返回自查结果" }).click();
await page.setViewportSize({ width: 1366, height: 768 });
await step("出报告");
await shot("9-report");
await page.setViewportSize({ width: 400, height: 800 });
await shot("10-narrow-report");
await step("自查结果");
await tab("总览");
await shot("10-narrow-overview", { fullPage: true });
await step("选择文件");
await shot("10-narrow-choose", { fullPage: true });

await page.setViewportSize({ width: 1366, height: 768 });
await page.goto(pathToFileURL(join(pkg, "lianjian.html")).href);
await page.waitForSelector("lianjian-kit[data-state=ready]");
await page.locator("input[type=file]").first().setInputFiles([
  { name: "活动情况.csv", mimeType: "text/csv", buffer: Buffer.from(ODD) },
  { name: "登记.csv", mimeType: "text/csv", buffer: Buffer.from(DOUBTFUL) },
]);
await step("核对识别");
await page.locator("lianjian-preview tbody tr").first().waitFor();
await shot("2-odd", { fullPage: true });
await page.getByLabel("认作").first().selectOption({ label: "不是台账" });
await page.getByText("已记住 1 处改法").waitFor();
await shot("2-odd-corrected", { fullPage: true });
await page.setViewportSize({ width: 400, height: 800 });
await shot("10-narrow-check", { fullPage: true });
await browser.close();
