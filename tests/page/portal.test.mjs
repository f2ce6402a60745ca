import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "./browser.mjs";
import { examples, STRICT } from "./example.mjs";
import { csv, state, step, walk, watch } from "./person.mjs";
import { serve } from "./server.mjs";

/** What a page that holds a frame needs besides; the one-file page brings its own policy. */
const FRAMING = `${STRICT}; frame-src 'self'`;

const LEDGER = csv("会议台账.csv", "党组织名称,会议类型,召开日期,应到人数,实到人数\n第一党支部,支部党员大会,2025-03-05,20,23\n第一党支部,支部党员大会,2025-08-05,20,18\n");
const VALUES = {
  unit: "某街道<某社区>", user: "张\"三\"", period: "2025", asOf: "2025-12-31", ledgers: "meetings", token: "a1b2",
};

let browser;
let server;
const posted = [];
before(async () => {
  const submit = async (request) => {
    let body = "";
    for await (const part of request) body += part;
    posted.push(Object.fromEntries(new URLSearchParams(body)));
    return "收到";
  };
  const pages = { ...examples(VALUES), "/portal/submit": submit };
  const csp = (path) => (path === "/portal/frame.html" ? FRAMING : path === "/lianjian/lianjian.html" ? "" : STRICT);
  [browser, server] = await Promise.all([launch(), serve({ csp, pages })]);
});
after(async () => {
  server.close();
  await browser.close();
});

/** An example page, and what it did that it must not do. */
async function portal(name) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(15000);
  const seen = watch(page, server.origin);
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  await page.goto(`${server.origin}/portal/${name}`);
  return { page, seen };
}

const choose = (within, files) => within.locator("lianjian-choose input[type=file][multiple]").setInputFiles(files);

test("in a plain portal with a strict policy a person goes the whole way, and the portal takes the paper", async () => {
  const { page, seen } = await portal("portal.html");
  await state(page, "ready");
  assert.equal(await page.getByText("台账自查", { exact: true }).last().isVisible(), true, "the portal's own name stands in the bar");
  assert.equal(await page.getByText("联建", { exact: true }).isVisible(), false);
  await page.getByText("有问题请找街道党建办").waitFor();
  await page.getByRole("button", { name: "交出空白表" }).click();
  assert.equal(await page.locator("lianjian-choose .blanks button").count(), 4, "only the ledgers asked for");

  await choose(page, [LEDGER]);
  await page.getByText("还没有：党组织名册、培训台账、两新组织台账").waitFor();
  await page.getByRole("button", { name: "下一步：核对识别" }).click();
  await page.getByRole("button", { name: "下一步：开始自查" }).click();
  await state(page, "result");
  await page.locator("#verdict", { hasText: /必须改 \d+ 处，校验码 [0-9a-f]{12}/ }).waitFor();

  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.getByRole("button", { name: "下一步：出报告" }).click();
  await page.getByRole("button", { name: "交出工作簿" }).click();
  await page.locator("#papers li", { hasText: /联建自查_2025_工作簿\.xlsx（\d+ KB）/ }).waitFor();
  await page.getByRole("button", { name: "交出全部批注版" }).or(page.getByRole("button", { name: /^交出批注版/ })).first().click();
  await page.locator("#papers li", { hasText: "会议台账_批注.xlsx" }).waitFor();
  await page.getByText("「会议台账_批注.xlsx」已交给所在的网页。").waitFor();
  assert.equal(downloads, 0);
  assert.deepEqual(seen, []);
  await page.close();
});

test("everything a person does with the sample works under the strict policy of a portal", async () => {
  const { page, seen } = await portal("portal.html");
  await state(page, "ready");
  await page.evaluate(() => document.querySelector("lianjian-kit").removeAttribute("no-download"));
  const download = await walk(page);
  assert.match(download.suggestedFilename(), /工作簿\.xlsx$/);
  await page.locator("#papers li").first().waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("a page made by a server shows two steps, and sends the verdict back with its form", async () => {
  const { page, seen } = await portal("ledger.jsp");
  await state(page, "ready");
  assert.match(await page.locator("body > header").innerText(), /某街道<某社区>/);
  assert.equal(await page.getByText("规则说明").isVisible(), false, "the title bar is hidden by its part");
  assert.deepEqual(await page.getByRole("navigation", { name: "步骤" }).getByRole("button").allInnerTexts().then((all) => all.map((it) => it.replace(/\s/g, ""))), ["1选择文件", "2自查结果"]);
  assert.equal(await page.locator("lianjian-shell").evaluate((it) => getComputedStyle(it).fontSize), "18px");
  assert.equal(await page.getByRole("button", { name: "报送自查结果" }).isDisabled(), true);

  await choose(page, [LEDGER]);
  await page.getByText("要交的台账都有了。").waitFor();
  await page.getByRole("button", { name: "下一步：开始自查" }).click();
  await state(page, "result");
  assert.equal(await page.getByRole("button", { name: "下一步：出报告" }).count(), 0);
  const { seal, errors } = await page.locator("lianjian-kit").evaluate(({ assessment }) => ({
    seal: assessment.seal, errors: assessment.findings.filter((it) => it.severity === "error").length,
  }));
  assert.ok(errors > 0);
  await page.getByRole("button", { name: "报送自查结果" }).click();
  await page.getByText("收到").waitFor();
  assert.deepEqual(posted, [{ token: "a1b2", seal, errors: String(errors) }]);
  assert.deepEqual(seen, []);
  await page.close();
});

test("two elements in a Vue page go through different periods and do not disturb each other", async () => {
  const { page, seen } = await portal("vue.html");
  const [first, second] = ["#check-2025H1", "#check-2025H2"].map((it) => page.locator(it));
  for (const kit of [first, second]) await kit.and(page.locator("[data-state=ready]")).waitFor();
  await first.getByText("上半年", { exact: true }).first().waitFor();
  await choose(first, [LEDGER]);
  await first.getByText("已选择 1 个文件").waitFor();
  assert.equal(await second.getByText("已选择").count(), 0);
  await first.evaluate((kit) => kit.assess());
  await page.getByText(/^上半年：履职 \d+ \/ \d+ 项$/).waitFor();
  await page.getByText("下半年：还没有自查").waitFor();
  assert.equal(await second.getAttribute("data-state"), "ready");

  await second.evaluate((kit) => {
    kit.policy = kit.catalog.policies[1].id;
  });
  await choose(second, [LEDGER]);
  await second.getByText("已选择 1 个文件").waitFor();
  await second.evaluate((kit) => kit.assess());
  const of = (kit) => kit.evaluate(({ assessment: { period, asOf, policy, seal } }) => ({ period, asOf, policy: policy.id, seal }));
  const [one, other] = [await of(first), await of(second)];
  assert.deepEqual([one.period, one.asOf, other.period, other.asOf], ["2025H1", "2025-06-30", "2025H2", "2025-12-31"]);
  assert.notEqual(one.policy, other.policy);
  assert.notEqual(one.seal, other.seal);

  await first.locator("lianjian-result").getByRole("tab", { name: "问题清单" }).click();
  await second.getByRole("tab", { name: "总览", selected: true }).waitFor();
  assert.equal(page.workers().length, 2);
  await page.getByRole("button", { name: "收起", exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll("lianjian-kit").length === 0);
  for (let round = 0; round < 40 && page.workers().length > 0; round++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(page.workers().length, 0, "the engines end with their components");
  await page.getByRole("button", { name: "展开", exact: true }).click();
  await first.and(page.locator("[data-state=ready]")).waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});

test("what is pasted goes to the element it is pasted in, and to none of two when it is pasted beside them", async () => {
  const { page } = await portal("vue.html");
  const [first, second] = ["#check-2025H1", "#check-2025H2"].map((it) => page.locator(it));
  for (const kit of [first, second]) await kit.and(page.locator("[data-state=ready]")).waitFor();
  const paste = (selector) => page.evaluate((within) => {
    const data = new DataTransfer();
    data.setData("text/plain", "党组织名称\t会议类型\t召开日期\n第一党支部\t党员大会\t2025-03-05\n");
    let target = document.querySelector(within);
    while (target.shadowRoot) target = target.shadowRoot.querySelector("lianjian-shell, lianjian-choose, h2");
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
  }, selector);
  await paste("header");
  await paste("#check-2025H2");
  await second.getByText("已选择 1 个文件").waitFor();
  assert.equal(await first.evaluate((kit) => kit.readings.length), 0);
  await page.close();
});

test("a page that holds the whole page in a frame sets it, is told what happens, and takes papers by messages", async () => {
  const { page, seen } = await portal("frame.html");
  await page.getByText("请在下面选择台账。").waitFor();
  const frame = page.frameLocator("iframe");
  await choose(frame, [LEDGER]);
  await frame.getByRole("button", { name: "下一步：核对识别" }).click();
  await frame.getByRole("button", { name: "下一步：开始自查" }).click();
  await page.getByText(/^自查完成，必须改 \d+ 处。$/).waitFor();
  await page.getByRole("button", { name: "取校验日志" }).click();
  await page.locator("#papers li", { hasText: "校验日志.txt" }).waitFor();
  await frame.getByRole("button", { name: "下一步：出报告" }).click();
  await frame.getByRole("button", { name: "交出工作簿" }).click();
  await page.locator("#papers li", { hasText: "联建自查_2025_工作簿.xlsx" }).waitFor();

  const answers = await page.evaluate(async () => {
    const tried = async (...call) => ask(...call).then((ok) => ok, (error) => error.message);
    const bytes = new TextEncoder().encode("党组织名称,会议类型,召开日期\n第二党支部,党员大会,2025-03-05\n");
    const readings = await tried("load", [{ name: "又一份.csv", bytes }]);
    return { hello: await tried("hello"), files: readings.map((it) => it.file), state: await tried("save"), unknown: await tried("eval"), setting: await tried("configure", { innerHTML: "x" }) };
  });
  assert.match(answers.hello.engine, /^\d+\.\d+/);
  assert.deepEqual(answers.files.sort(), ["会议台账.csv", "又一份.csv"].sort());
  assert.equal(answers.state.settings.period, "2025");
  assert.equal(answers.unknown, "no such call: eval");
  assert.equal(answers.setting, "no such setting: innerHTML");
  assert.deepEqual(seen, []);
  await page.close();
});

test("the page answers no messages of an origin it was not told, nor outside a frame, nor unasked", async () => {
  const { page } = await portal("frame.html");
  await page.getByText("请在下面选择台账。").waitFor();
  const answered = (hash) => page.evaluate(async (wanted) => {
    const frame = document.createElement("iframe");
    frame.src = `/lianjian/lianjian.html${wanted}`;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    const heard = [];
    addEventListener("message", ({ source, data }) => source === frame.contentWindow && heard.push(data));
    for (let round = 0; round < 20; round++) {
      frame.contentWindow.postMessage({ lianjian: 1, id: 1, call: "hello" }, "*");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    frame.remove();
    return heard.length;
  }, hash);
  assert.equal(await answered(""), 0);
  assert.equal(await answered("#embed"), 0);
  assert.equal(await answered("#embed=https://portal.example"), 0);
  assert.ok(await answered("#embed=*") > 0);
  await page.close();
});

test("what a person set and added is saved as plain data, and is the same again in another element", async () => {
  const { page, seen } = await portal("portal.html");
  await state(page, "ready");
  await choose(page, [LEDGER]);
  await page.getByText("已选择 1 个文件").waitFor();
  const outcome = await page.evaluate(async (text) => {
    const kit = document.querySelector("lianjian-kit");
    const before = await kit.assess();
    const { key, rule, message } = before.findings.find((it) => it.severity === "error");
    const mine = { ...kit.save(), waivers: [{ key, rule, message, reason: "情况属实", by: "张三", date: "2025-12-31" }] };
    const other = document.createElement("lianjian-kit");
    document.body.append(other);
    await other.restore(JSON.parse(JSON.stringify(mine)));
    await other.load([{ name: "会议台账.csv", bytes: new TextEncoder().encode(text) }]);
    const after = await other.assess();
    const refused = await Promise.all([null, { lianjian: 2 }, { ...mine, waivers: [{}] }].map((it) => other.restore(it).then(() => "", (error) => error.message)));
    return { before: before.findings.length, after: after.findings.length, waived: after.waived.length, seal: before.seal === after.seal, same: JSON.stringify(other.save()) === JSON.stringify(mine), refused, frozen: Object.isFrozen(before), keys: Object.keys(mine) };
  }, LEDGER.buffer.toString());
  assert.equal(outcome.waived, 1);
  assert.equal(outcome.after, outcome.before - 1);
  assert.equal(outcome.same, true);
  assert.equal(outcome.frozen, true);
  assert.ok(outcome.refused.every((it) => /^这/.test(it)), outcome.refused.join());
  assert.deepEqual(outcome.keys, ["lianjian", "settings", "corrections", "waivers", "entries", "wishes", "files"]);
  assert.deepEqual(seen, []);
  await page.close();
});

test("an element that shows only the result waits for the portal to bring the ledgers", async () => {
  const { page, seen } = await portal("portal.html");
  await state(page, "ready");
  await page.evaluate(() => document.querySelector("lianjian-kit").setAttribute("steps", "result"));
  await page.getByText("还没有台账。所在的网页交来台账以后，自查结果显示在这里。").waitFor();
  assert.equal(await page.getByRole("navigation", { name: "步骤" }).isVisible(), false);
  await page.evaluate(async (text) => {
    const kit = document.querySelector("lianjian-kit");
    await kit.load([{ name: "会议台账.csv", bytes: new TextEncoder().encode(text) }]);
    await kit.assess();
  }, LEDGER.buffer.toString());
  await page.getByRole("heading", { name: "2025年全年区域化党建自查结果" }).waitFor();
  assert.deepEqual(seen, []);
  await page.close();
});
