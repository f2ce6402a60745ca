import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { serve } from "./server.mjs";
import { state, step, walk, watch } from "./person.mjs";

const MEETINGS = `党组织名称,会议类型,召开日期,应到人数,实到人数,主持人,主要议题
第一党支部,支部党员大会,2025-03-05,20,23,张三,学习
第一党支部,支部党员大会,2025-06-05,20,18,张三,<b>总结</b>
`;

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  server.close();
  await browser.close();
});

async function opened(url, allowed) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const seen = watch(page, allowed);
  await page.goto(url);
  return { page, seen };
}

async function takesTheSampleHome(url, allowed) {
  const { page, seen } = await opened(url, allowed);
  const download = await walk(page);
  assert.match(download.suggestedFilename(), /^联建自查_2025_工作簿\.xlsx$/);
  const bytes = await readFile(await download.path());
  assert.equal(bytes.subarray(0, 2).toString(), "PK");
  assert.deepEqual(seen, []);
  return page;
}

test("opened from disk, the sample is checked and the workbook saved", async () => {
  const page = await takesTheSampleHome(fromDisk);
  await page.close();
});

test("opened from a server, the same happens and no connection can be made", async () => {
  const page = await takesTheSampleHome(`${server.origin}/lianjian.html`, server.origin);
  const refused = await page.evaluate(() => fetch("/lianjian.html").then(() => false, () => true));
  assert.ok(refused, "connect-src 'none' forbids even the page's own server");
  await page.close();
});

test("nothing overflows the window on any step or tab, wide or narrow, in any type size", async () => {
  const { page, seen } = await opened(`${fromDisk}#sample`);
  await state(page, "result");
  const fits = async (what) => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${what}: ${over} px too wide`);
  };
  for (const [width, size] of [[1366, "标准"], [1366, "特大"], [400, "标准"], [400, "特大"]]) {
    await page.setViewportSize({ width, height: 768 });
    await page.getByRole("button", { name: size }).click();
    for (const name of ["选择文件", "核对识别", "出报告", "自查结果"]) {
      await step(page, name);
      await fits(`${name} at ${width} ${size}`);
    }
    for (const name of await page.getByRole("tab").allInnerTexts()) {
      await page.getByRole("tab", { name }).click();
      await fits(`${name} at ${width} ${size}`);
    }
  }
  assert.deepEqual(seen, []);
  await page.close();
});

test("a file that is no table is refused with a reason, and the others are checked all the same", async () => {
  const { page, seen } = await opened(fromDisk);
  await state(page, "ready");
  await page.locator("input[type=file]").first().setInputFiles([
    { name: "会议台账.csv", mimeType: "text/csv", buffer: Buffer.from(MEETINGS) },
    { name: "坏文件.xlsx", mimeType: "", buffer: Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 151 + 7) % 256)) },
    { name: "~$会议台账.csv", mimeType: "text/csv", buffer: Buffer.from(MEETINGS) },
  ]);
  await page.getByText("已选择 2 个文件").waitFor();
  assert.equal(await page.locator("lianjian-choose li .mark.good").count(), 1);
  const bad = page.locator("lianjian-choose li", { hasText: "坏文件.xlsx" });
  assert.match(await bad.locator(".what").innerText(), /[\u4e00-\u9fff]{4,}/);
  await step(page, "核对识别");
  await page.getByText("共 2 条记录").waitFor();
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.getByText("会议台账.csv › ").first().waitFor();
  const lines = await page.locator("lianjian-findings li .message").allInnerTexts();
  assert.ok(lines.some((it) => /实到.*23/.test(it)), lines.join("\n"));
  assert.deepEqual(seen, []);
  await page.close();
});

test("a dropped file is read, and what it contains is never markup", async () => {
  const { page, seen } = await opened(fromDisk);
  await state(page, "ready");
  const name = "<img src=x onerror=alert(1)>.csv";
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, MEETINGS],
  );
  await page.locator("lianjian-choose .drop").dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByText("已选择 1 个文件").waitFor();
  assert.equal(await page.locator("lianjian-choose .file-name").innerText(), name);
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("tab", { name: "问题清单" }).click();
  await page.getByText(`${name} › `).first().waitFor();
  assert.equal(await page.locator("lianjian-kit img").count(), 0);
  assert.deepEqual(seen, []);
  await page.close();
});

test("every tab goes to the printer, with every finding", async () => {
  const { page } = await opened(`${fromDisk}#sample`);
  await state(page, "result");
  await step(page, "出报告");
  await page.evaluate(() => {
    window.print = () => {
      const part = (from, name) => from.shadowRoot.querySelector(name);
      const kit = document.querySelector("lianjian-kit");
      const result = part(part(kit, "lianjian-shell"), "lianjian-result");
      window.printed = {
        panels: result.shadowRoot.querySelectorAll("[role=tabpanel]:not([hidden])").length,
        findings: part(part(result, "lianjian-findings"), "lianjian-finding-list").shadowRoot.querySelectorAll("li").length,
        all: kit.assessment.findings.length,
      };
    };
  });
  await page.getByRole("button", { name: "打印", exact: true }).click();
  const printed = await (await page.waitForFunction(() => window.printed)).jsonValue();
  assert.equal(printed.panels, 6);
  assert.ok(printed.all > 100, "the sample has more findings than one page of the list");
  assert.equal(printed.findings, printed.all);
  await page.close();
});

test("blank forms and the page to print are saved under plain names", async () => {
  const { page, seen } = await opened(`${fromDisk}#sample`);
  await state(page, "result");
  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes };
  };
  await step(page, "选择文件");
  await page.getByRole("button", { name: "下载空白表" }).click();
  const form = await saved(page.locator("#blanks button").first());
  assert.match(form.name, /^联建_.+_空白表\.xlsx$/);
  assert.equal(form.bytes.subarray(0, 2).toString(), "PK");
  await step(page, "出报告");
  const paper = await saved(page.getByRole("button", { name: "下载打印页" }));
  assert.equal(paper.name, "联建自查_2025_打印页.html");
  assert.match(paper.bytes.toString(), /^<!doctype html>/i);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a table without rows is not called free of problems", async () => {
  const { page, seen } = await opened(fromDisk);
  await state(page, "ready");
  const heading = { name: "会议台账.csv", mimeType: "text/csv", buffer: Buffer.from(MEETINGS.split("\n")[0]) };
  await page.locator("input[type=file]").first().setInputFiles(heading);
  await step(page, "自查结果");
  await page.getByText("认出了 1 张表，但是没有一行内容，没有可以核查的。").waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("what a sheet or a column was taken for can be corrected", async () => {
  const { page, seen } = await opened(fromDisk);
  await state(page, "ready");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "会议台账.csv", mimeType: "text/csv", buffer: Buffer.from(MEETINGS) });
  await step(page, "核对识别");
  const ledger = page.getByLabel("认作");
  const first = await ledger.inputValue();
  await ledger.selectOption({ label: "不是台账" });
  await page.getByText("没有认出是哪种台账，未参加核查。").waitFor();
  await ledger.selectOption(first);
  await page.getByText("共 2 条记录").waitFor();
  await page.getByText("已自动对上 7 列").click();
  await page.getByLabel("E 列对应").selectOption({ label: "（不用）" });
  await page.getByText("已自动对上 6 列").waitFor();
  await page.getByText("1 列没有用到").waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("another period gives another check of the same files", async () => {
  const { page, seen } = await opened(`${fromDisk}#sample`);
  await state(page, "result");
  const kit = page.locator("lianjian-kit");
  const seal = await kit.getAttribute("data-seal");
  const files = await kit.evaluate((it) => it.readings.length);
  await step(page, "选择文件");
  await page.getByLabel("考核期间").selectOption({ label: "一季度" });
  await state(page, "ready");
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("heading", { name: "2025年一季度区域化党建自查结果" }).waitFor();
  assert.notEqual(await kit.getAttribute("data-seal"), seal);
  assert.equal(await kit.evaluate((it) => it.readings.length), files);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a step that was left is found as it was", async () => {
  const { page } = await opened(`${fromDisk}#sample`);
  await state(page, "result");
  const seal = await page.locator("lianjian-kit").getAttribute("data-seal");
  await page.getByRole("tab", { name: "支部评分" }).click();
  await step(page, "选择文件");
  await step(page, "自查结果");
  assert.equal(await page.getByRole("tab", { name: "支部评分" }).getAttribute("aria-selected"), "true");
  assert.equal(await page.locator("lianjian-kit").getAttribute("data-seal"), seal);
  await page.close();
});

test("the tabs are walked with arrow keys", async () => {
  const { page } = await opened(`${fromDisk}#sample`);
  await state(page, "result");
  await page.getByRole("tab", { name: "总览" }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getByRole("tab", { selected: true }).innerText(), "季度履职");
  await page.keyboard.press("End");
  assert.equal(await page.getByRole("tab", { selected: true }).innerText(), "共建台账");
  await page.close();
});
