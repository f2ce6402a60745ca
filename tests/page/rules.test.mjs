import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function opened(hash) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(10000);
  const seen = watch(page);
  await page.goto(`${fromDisk}${hash}`);
  return { page, seen };
}

const book = (page) => page.locator("lianjian-rules");

test("an address opens a rule with its basis, examples and remedy; the way back leads to the first step", async () => {
  const { page, seen } = await opened("#rule-MTG02");
  await state(page, "ready");
  for (const part of ["查什么", "依据", "示例", "怎么改"]) await book(page).getByRole("heading", { name: part, exact: true }).waitFor();
  await book(page).getByText("编号 MTG02").waitFor();
  assert.ok((await book(page).locator("blockquote").count()) > 0, "an article is quoted");
  assert.ok((await book(page).locator("td.found").count()) > 0, "what is found is marked in the example");
  await page.getByRole("button", { name: "返回选择文件" }).click();
  await page.getByRole("heading", { name: "选择要自查的表格" }).waitFor();
  assert.equal(page.url(), fromDisk);
  assert.deepEqual(seen, []);
  await page.close();
});

test("every rule is shown whole: no empty part, no raw marks, doubts and local practice named", async () => {
  const { page, seen } = await opened("#rules");
  await state(page, "ready");
  await page.evaluate(() => {
    window.print = () => {
      const shell = document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell");
      const rules = shell.shadowRoot.querySelector("lianjian-rules").shadowRoot;
      window.printed = [...rules.querySelectorAll("article")].map((it) => ({
        code: it.getAttribute("aria-labelledby"),
        text: it.textContent,
        citations: it.querySelectorAll(".citation").length,
        local: it.querySelectorAll(".badge.local").length,
        doubt: it.querySelectorAll(".badge.doubt").length,
        examples: it.querySelectorAll(".example").length,
        found: it.querySelectorAll("td.found").length,
        limits: [...it.querySelectorAll("h3")].some((head) => head.textContent === "参数"),
      }));
    };
  });
  await book(page).getByRole("button", { name: "打印全部规则" }).click();
  const printed = await (await page.waitForFunction(() => window.printed)).jsonValue();
  assert.ok(printed.length > 100);
  for (const it of printed) {
    assert.doesNotMatch(it.text, /undefined|null|NaN|```|→|^##/, it.code);
    assert.ok(it.citations > 0 && it.examples >= 2 && it.found > 0, JSON.stringify({ ...it, text: "" }));
  }
  assert.ok(printed.some((it) => it.doubt > 0) && printed.some((it) => it.local > 0) && printed.some((it) => it.limits));
  assert.deepEqual(seen, []);
  await page.close();
});

test("rules are found by code, title and text, and read with the keyboard alone", async () => {
  const { page } = await opened("");
  await state(page, "ready");
  await page.getByRole("button", { name: "规则说明" }).focus();
  await page.keyboard.press("Enter");
  await book(page).getByText("共 109 条").waitFor();
  const search = book(page).getByRole("searchbox");
  const listed = async (text) => {
    await search.fill(text);
    await book(page).getByRole("status").getByText(/^找到/).waitFor();
    return book(page).locator(".index li").count();
  };
  assert.equal(await listed("mtg02"), 1);
  assert.ok((await listed("换届")) > 1);
  assert.equal(await listed("没有这个词"), 0);
  await listed("DQ03");
  await search.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const heading = book(page).getByRole("heading", { name: "实到人数多于应到人数" });
  await heading.waitFor();
  assert.ok(await heading.evaluate((it) => it.getRootNode().activeElement === it), "a rule is read from its heading");
  await page.goBack();
  await book(page).getByRole("status").getByText("找到 1 条").waitFor();
  await page.goBack();
  await page.getByRole("heading", { name: "选择要自查的表格" }).waitFor();
  await page.close();
});

test("from a finding, a duty and a score the way leads to their rules and back to where one was", async () => {
  const { page, seen } = await opened("#sample");
  await state(page, "result");
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.getByLabel("级别").selectOption("error");
  const link = page.getByRole("button", { name: /^规则说明 / }).last();
  await link.scrollIntoViewIfNeeded();
  const scroll = await page.evaluate(() => window.scrollY);
  await link.click();
  await page.getByRole("button", { name: "返回自查结果" }).click();
  await page.waitForFunction((y) => window.scrollY === y, scroll);
  assert.equal(await page.getByLabel("级别").inputValue(), "error");
  assert.ok(await link.evaluate((it) => it.getRootNode().activeElement === it), "focus returns");

  const drawer = page.getByRole("dialog");
  for (const [tab, figure] of [
    ["季度履职", page.locator("lianjian-duties button.light.met").first()],
    ["支部评分", page.locator("lianjian-scores td button.link").first()],
  ]) {
    await page.getByRole("tab", { name: tab }).click();
    await figure.click();
    await drawer.getByRole("button", { name: /^[A-Z]+\d+ / }).first().click();
    await book(page).getByRole("heading", { name: "依据" }).waitFor();
    await page.goBack();
    await drawer.getByText("怎么来的", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    assert.ok(await figure.evaluate((it) => it.getRootNode().activeElement === it), "focus returns");
  }
  await step(page, "出报告");
  assert.deepEqual(seen, []);
  await page.close();
});

test("the rule book fits a narrow window in large type", async () => {
  const { page } = await opened("#rule-MEM01");
  await state(page, "ready");
  await page.setViewportSize({ width: 400, height: 768 });
  for (const size of ["标准", "特大"]) {
    await page.getByRole("button", { name: size }).click();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok((await over()) <= 0, `${await over()} px too wide, ${size}`);
  }
  await page.close();
});
