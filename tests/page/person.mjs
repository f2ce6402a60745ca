import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

export const csv = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
export const json = (name, value) => ({ name, mimeType: "application/json", buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)) });

/** The page with these files, checked over 2025. */
export async function opened(browser, address, files, { asOf = "2025-12-31", policy = "", patience = 10000 } = {}) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(patience);
  const seen = watch(page);
  await page.goto(address);
  await state(page, "ready");
  await page.evaluate(([day, pack]) => {
    const kit = document.querySelector("lianjian-kit");
    if (pack) kit.setAttribute("policy", pack);
    kit.setAttribute("period", "2025");
    kit.setAttribute("as-of", day);
  }, [asOf, policy]);
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles(files);
  await page.getByText(`已选择 ${files.length} 个文件`).waitFor();
  await step(page, "自查结果");
  await state(page, "result");
  return { page, seen };
}

export const assessment = (page) => page.evaluate(() => document.querySelector("lianjian-kit").assessment);
export const notice = (page, text) => page.locator(".notice", { hasText: text }).waitFor();

/** What a button saves. */
export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Notes everything a page must not do: requests elsewhere, errors, violations of its policy. */
export function watch(page, allowed) {
  const seen = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(file|blob|data):/.test(url) && !(allowed && url.startsWith(`${allowed}/`))) seen.push(`request ${url}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.push(`thrown: ${error.message}`));
  return seen;
}

export const state = (page, name) => page.waitForSelector(`lianjian-kit[data-state=${name}]`);

export const step = (page, name) =>
  page.getByRole("navigation", { name: "步骤" }).getByRole("button", { name }).click();

/** What a person does with the sample: load it, look at the three answers, open figures, take the workbook home. */
export async function walk(page) {
  await state(page, "ready");
  await page.getByRole("button", { name: "载入示例" }).click();
  await page.getByRole("button", { name: "下一步：核对识别" }).click();
  await page.getByRole("button", { name: "下一步：开始自查" }).click();
  await state(page, "result");

  for (const [answer, figure] of [
    ["季度履职", /^\d+\.\d%$/],
    ["支部评分", /^平均 \d+\.\d\d$/],
    ["两新覆盖", /^\d+\.\d%$/],
  ]) {
    const card = page.locator("section.answer", { has: page.getByRole("heading", { name: answer }) });
    assert.match(await card.locator(".figure").innerText(), figure, answer);
    assert.match(await card.getByRole("img").getAttribute("aria-label"), /\d/, answer);
  }

  await page.getByRole("tab", { name: "季度履职" }).click();
  await opens(page, page.locator("lianjian-duties button.light.met").first());
  await page.getByRole("tab", { name: "支部评分" }).click();
  await opens(page, page.locator("lianjian-scores td button.link").first());
  await page.getByRole("tab", { name: "两新覆盖" }).click();
  await opens(page, page.locator("lianjian-coverage td button.link", { hasText: "%" }).first());

  await page.getByRole("button", { name: "下一步：出报告" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载工作簿" }).click(),
  ]);
  return download;
}

/** A figure opens, fold by fold, on cells and articles; Esc closes it and the focus is where it was. */
async function opens(page, figure) {
  await figure.click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("怎么来的", { exact: true }).waitFor();
  const cells = drawer.locator(".cell:visible");
  while ((await cells.count()) === 0) await drawer.locator("details:not([open]) > summary:visible").first().click();
  assert.match(await cells.first().innerText(), / › .+![A-Z]+\d+/);
  assert.ok((await drawer.locator(".citation").count()) > 0, "an article is cited");
  await page.keyboard.press("Escape");
  await drawer.waitFor({ state: "hidden" });
  assert.ok(await figure.evaluate((it) => it.getRootNode().activeElement === it), "focus returns");
}
