import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, pkg } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const address = pathToFileURL(join(pkg, "lianjian.html")).href;
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function fresh(context = browser) {
  const page = await context.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(10000);
  const seen = watch(page);
  await page.goto(address);
  await state(page, "ready");
  return { page, seen };
}

async function meetings(page) {
  await page.getByRole("button", { name: /^在线填报/ }).click();
  await page.getByRole("button", { name: /^会议与组织生活台账/ }).click();
  await page.locator("lianjian-filling-grid textarea:focus").waitFor();
}

const cell = (page, row, column) => page.locator(`lianjian-filling-grid td[data-row="${row}"][data-column="${column}"]`);
const shown = async (page, row, column) => {
  const field = cell(page, row, column).locator("textarea");
  return (await field.count()) > 0 ? field.inputValue() : (await cell(page, row, column).innerText()).replace(/^▲\s*/, "").trim();
};
const line = (page) => page.locator("lianjian-filling .line");

/** What Ctrl+V hands to whatever has the focus. */
const paste = (page, text) => page.evaluate((it) => {
  const data = new DataTransfer();
  data.setData("text/plain", it);
  let at = document.activeElement || document.body;
  while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  at.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
}, text);

async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("a row is typed by keyboard as in a spreadsheet, checked meanwhile, and used for a check", async () => {
  const { page, seen } = await fresh();
  await meetings(page);
  await page.keyboard.type("第一党支部");
  await page.keyboard.press("Tab");
  await line(page).getByText("会议类型（必填）").waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  assert.equal(await shown(page, 0, 1), "党员大会");
  await line(page).getByRole("button", { name: "党课" }).click();
  assert.equal(await shown(page, 0, 1), "党员大会、党课", "one event may be of several kinds");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("2025.3.5");
  await line(page).getByText("看作：2025年3月5日").waitFor();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("lianjian-filling-grid tbody tr").count(), 2, "a free row has come by itself");
  await page.keyboard.type("待定");
  await line(page).getByText("▲ “待定”").waitFor();
  await page.getByRole("button", { name: /有 \d 格要看/ }).click();
  await line(page).getByText("“党组织名称”必填，还空着").waitFor();
  await page.getByRole("button", { name: "删除第 2 行" }).click();
  await page.getByText("✓ 填的都看得懂").waitFor();
  await page.getByRole("button", { name: "撤销" }).click();
  assert.equal(await shown(page, 1, 2), "待定");
  await page.getByRole("button", { name: "删除第 2 行" }).click();

  await page.getByRole("button", { name: "用这张表核查" }).click();
  await page.waitForFunction(() => document.querySelector("lianjian-kit").readings.length === 1);
  const [reading] = await page.evaluate(() => document.querySelector("lianjian-kit").readings);
  assert.equal(reading.file, "在线填报_会议与组织生活台账.xlsx");
  assert.deepEqual([reading.sheets[0].ledger, reading.sheets[0].records], ["meetings", 1]);

  await step(page, "选择文件");
  await page.getByRole("button", { name: "在线填报（已填 1 张表）" }).click();
  await page.getByRole("button", { name: "会议与组织生活台账 已填 1 行" }).click();
  assert.equal(await shown(page, 0, 0), "第一党支部", "the rows are still there");
  assert.deepEqual(seen, []);
  await page.close();
});

test("rows copied from WPS fill right and down, and with a heading go under their columns", async () => {
  const { page, seen } = await fresh();
  await meetings(page);
  await paste(page, "第一党支部\t党课\t2025-03-05\t\"学习,\n讨论\"\r\n第二党支部\t支委会\t2025-03-06\t\r\n");
  await page.getByText("已贴入 2 行。").waitFor();
  assert.equal(await shown(page, 1, 0), "第二党支部");
  assert.equal(await shown(page, 0, 3), "学习, 讨论");
  await cell(page, 2, 0).click();
  await paste(page, "序号\t活动类型\t开展时间\t支部名称\r\n1\t党课\t2025.6.5\t第三党支部\r\n");
  await page.getByText("认出了表头，已按栏目贴入 1 行，对上 3 栏。").waitFor();
  assert.deepEqual([await shown(page, 2, 0), await shown(page, 2, 1), await shown(page, 2, 2)], ["第三党支部", "党课", "2025.6.5"]);
  await page.keyboard.press("Control+z");
  await page.getByText("已填 2 行").waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("of thousands of rows only those in view are in the page, and the keyboard goes anywhere", async () => {
  const { page, seen } = await fresh();
  await meetings(page);
  await paste(page, Array.from({ length: 2000 }, (_, at) => `第${at + 1}党支部\t党课\t2025-03-05`).join("\n"));
  await page.getByText("已贴入 2000 行。").waitFor();
  for (let times = 0; times < 8; times++) await page.keyboard.press("PageDown");
  await page.keyboard.type("丙");
  assert.equal(await shown(page, 80, 0), "丙");
  assert.ok(await cell(page, 80, 0).evaluate((it) => {
    const [inner, outer] = [it.getBoundingClientRect(), it.closest(".box").getBoundingClientRect()];
    return inner.top >= outer.top && inner.bottom <= outer.bottom;
  }), "the cell one types into is in view");
  assert.ok((await page.locator("lianjian-filling-grid tbody tr").count()) < 60);
  assert.deepEqual(seen, []);
  await page.close();
});

test("what was typed is saved as the blank form with the rows in it, and reads back for sure", async () => {
  const { page, seen } = await fresh();
  await meetings(page);
  await paste(page, "第一党支部\t党课\t2025年3月5日\t=1+1\n");
  await page.getByText("已贴入 1 行。").waitFor();
  const { name, bytes } = await download(page, page.getByRole("button", { name: "保存为表格" }));
  assert.equal(name, "在线填报_会议与组织生活台账.xlsx");
  await page.keyboard.press("Escape");
  await step(page, "选择文件");
  await page.locator("lianjian-choose input[type=file][multiple]").setInputFiles([{ name: "填好的.xlsx", mimeType: "", buffer: bytes }]);
  await page.getByText("会议与组织生活台账 1 行").waitFor();
  const [reading] = await page.evaluate(() => document.querySelector("lianjian-kit").readings);
  assert.equal(reading.sheets[0].confidence, 1);
  assert.deepEqual(reading.sheets[0].missing, []);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a draft is kept in the browser only for who asks for it, and can be removed", async () => {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: 768 } });
  const open = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await state(page, "ready");
    return page;
  };
  const kept = (page) => page.evaluate(() => localStorage.length);
  let page = await open();
  await meetings(page);
  await page.keyboard.type("第一党支部");
  await page.getByText("格要看").waitFor();
  assert.equal(await kept(page), 0, "not unless asked for");
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), "beforeunload");
  await dialog.dismiss();
  await closing;
  await page.getByLabel("在本机记住草稿").check();
  assert.equal(await kept(page), 1);
  await page.close();

  page = await open();
  await meetings(page);
  assert.equal(await shown(page, 0, 0), "第一党支部", "it is there the next day");
  assert.ok(await page.getByLabel("在本机记住草稿").isChecked());
  await page.getByRole("button", { name: "清除草稿" }).click();
  assert.equal(await kept(page), 0);
  assert.ok(!(await page.getByLabel("在本机记住草稿").isChecked()));
  await context.close();
});

test("where the browser keeps nothing, that is told and the rows stay", async () => {
  const { page } = await fresh();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error("refused");
    };
  });
  await meetings(page);
  await page.keyboard.type("第一党支部");
  await page.getByLabel("在本机记住草稿").click();
  await page.getByText("草稿没有记住").waitFor();
  assert.ok(!(await page.getByLabel("在本机记住草稿").isChecked()));
  assert.equal(await shown(page, 0, 0), "第一党支部");
  await page.close({ runBeforeUnload: false });
});

test("rows pasted anywhere on the first step are a file", async () => {
  const { page, seen } = await fresh();
  await paste(page, "支部名称\t活动类型\t开展时间\t应到\t实到\n第一党支部\t党课\t2025-03-05\t9\t9\n");
  await page.getByText("已选择 1 个文件").waitFor();
  await page.getByText("会议与组织生活台账 1 行").waitFor();
  assert.equal((await page.evaluate(() => document.querySelector("lianjian-kit").readings))[0].file, "粘贴的表格_1.tsv");
  await paste(page, "支部名称\t活动类型\t开展时间\n第一党支部\t党课\t2025-03-05\n");
  await page.getByText("粘贴的表格_2.tsv").waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("Esc gives up a word, then leaves the sheet; the way back is the button", async () => {
  const { page } = await fresh();
  await meetings(page);
  await page.keyboard.type("错");
  await page.keyboard.press("Escape");
  assert.equal(await shown(page, 0, 0), "");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("lianjian-filling-grid textarea:focus").count(), 0);
  await page.getByRole("button", { name: "‹ 换一种台账" }).click();
  await page.getByRole("button", { name: "‹ 返回" }).click();
  await page.getByRole("button", { name: /^在线填报/ }).and(page.locator(":focus")).waitFor();
  await page.close();
});
