import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "./browser.mjs";
import { csv, watch } from "./person.mjs";
import { sandboxed } from "./sandboxed.mjs";
import { serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  const pages = {
    "/portal/sandboxed.html": sandboxed("allow-scripts allow-downloads"),
    "/portal/modal.html": sandboxed("allow-scripts allow-downloads allow-modals"),
    "/portal/closed.html": sandboxed("allow-scripts"),
  };
  [browser, server] = await Promise.all([launch(), serve({ pages })]);
});
after(async () => {
  server.close();
  await browser.close();
});

const LEDGER = "党组织名称,会议类型,召开日期,应到人数,实到人数\n第一党支部,支部党员大会,2025-03-05,20,23\n";

async function framed(name) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(15000);
  const seen = watch(page, server.origin);
  await page.goto(`${server.origin}/portal/${name}.html`);
  await page.waitForFunction(() => window.events.some((it) => it.event === "ready"));
  return { page, seen, frame: page.frameLocator("iframe") };
}

test("in a frame that may only run scripts and download, the whole protocol works and papers are taken home", async () => {
  const { page, seen, frame } = await framed("sandboxed");
  const answers = await page.evaluate(async (text) => {
    await window.ask("configure", { period: "2025", asOf: "2025-12-31" });
    const readings = await window.ask("load", [{ name: "会议.csv", bytes: new TextEncoder().encode(text) }]);
    const assessed = await window.ask("assess");
    const paper = await window.ask("render", "workbook");
    return {
      files: readings.map((it) => it.file), seal: assessed.seal, findings: assessed.findings.length, paper: paper.length,
      saved: await window.ask("save"), origins: [...window.origins],
    };
  }, LEDGER);
  assert.deepEqual(answers.files, ["会议.csv"]);
  assert.match(answers.seal, /^[0-9a-f]{64}$/);
  assert.ok(answers.findings > 0 && answers.paper > 500);
  assert.equal(answers.saved.settings.period, "2025");
  assert.deepEqual(answers.origins, ["null"]);

  // A person goes on in the frame itself.
  await frame.getByRole("navigation", { name: "步骤" }).getByRole("button", { name: "选择文件" }).click();
  await frame.locator("lianjian-choose input[type=file][multiple]").setInputFiles([csv("又一份.csv", LEDGER.replace("第一", "第二"))]);
  await frame.getByText("已选择 2 个文件").waitFor();
  await frame.getByRole("button", { name: "在线填报" }).click();
  await frame.locator("lianjian-filling h2").first().waitFor();
  await frame.getByRole("navigation", { name: "步骤" }).getByRole("button", { name: "自查结果" }).click();
  await frame.getByRole("tab", { name: "问题清单" }).click();
  await frame.getByRole("button", { name: "规则说明" }).first().click();
  await frame.getByRole("heading", { name: /规则/ }).first().waitFor();
  await frame.getByRole("navigation", { name: "步骤" }).getByRole("button", { name: "出报告" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), frame.getByRole("button", { name: "下载工作簿" }).click()]);
  assert.match(download.suggestedFilename(), /工作簿\.xlsx$/);
  // The download and the message to the page around come by different ways, in either order.
  await page.waitForFunction(() => window.events.some((it) => it.event === "save"));
  assert.equal(await page.evaluate(() => window.events.filter((it) => it.event === "save").length), 1);
  assert.deepEqual(seen, []);
  await page.close();
});

test("without leave to download, the page around still gets every paper", async () => {
  const { page, frame } = await framed("closed");
  await page.evaluate(async (text) => {
    await window.ask("configure", { period: "2025", asOf: "2025-12-31", noDownload: true });
    await window.ask("load", [{ name: "会议.csv", bytes: new TextEncoder().encode(text) }]);
    await window.ask("assess");
  }, LEDGER);
  await frame.getByRole("navigation", { name: "步骤" }).getByRole("button", { name: "出报告" }).click();
  await frame.getByRole("button", { name: "交出工作簿" }).click();
  await page.waitForFunction(() => window.events.some((it) => it.event === "save"));
  const size = await page.evaluate(() => window.events.find((it) => it.event === "save").detail.blob.arrayBuffer().then((it) => it.byteLength));
  assert.ok(size > 500);
  await page.close();
});

test("printing is what the frame needs allow-modals for", async () => {
  const printed = async (name) => {
    const { page, seen, frame } = await framed(name);
    await page.evaluate(async (text) => {
      await window.ask("load", [{ name: "会议.csv", bytes: new TextEncoder().encode(text) }]);
      await window.ask("assess");
    }, LEDGER);
    await frame.getByRole("navigation", { name: "步骤" }).getByRole("button", { name: "出报告" }).click();
    await frame.getByRole("button", { name: "打印", exact: true }).click();
    await page.waitForTimeout(500);
    const refused = seen.some((it) => /sandboxed.*allow-modals/.test(it));
    await page.close();
    return !refused;
  };
  assert.deepEqual([await printed("sandboxed"), await printed("modal")], [false, true]);
});
