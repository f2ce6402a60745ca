import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { corpus, present } from "../corpus/cases.mjs";
import { launch, pkg } from "./browser.mjs";
import { state, step, watch } from "./person.mjs";

const csv = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const MEETINGS = "党组织名称,会议类型,召开日期,应到人数,实到人数,主持人,主要议题\n第一党支部,支部党员大会,2025-03-05,20,18,张三,学习\n";
const DOUBTFUL = "名称,姓名,电话,日期\n甲公司,张三,,2025-01-01\n乙公司,李四,,2025-02-01\n";
const MESSY = `甲街道2025年党建活动情况统计表
填报单位：甲街道
序号,党组织名称,会议类型,召开日期,应到人数,实到人数,主持人,情况
1,甲社区第一党支部,支部党员大会,2025-03-05,20,18,张三,正常
合计,,,,20,18,,
`;

const TRAPS = ["hostile/files/legacy/biff_boundsheet_offset.xls", "real/files/ExcelDataReader/Test_git_issue_382_oom.xls"];

const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function chosen(files) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const seen = watch(page);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByText(`已选择 ${files.length} 个文件`).waitFor();
  await state(page, "ready");
  return { page, seen };
}

const readings = (page) => page.locator("lianjian-kit").evaluate((kit) => kit.readings);

test(
  "files that kill their reader cost only themselves",
  { skip: present ? false : `no corpus beside the project (${corpus}): real traps left out, worker.test.mjs has made ones` },
  async () => {
    const traps = await Promise.all(TRAPS.map(async (path, at) => ({
      name: `坏文件${at + 1}.xls`, mimeType: "", buffer: await readFile(join(corpus, path)),
    })));
    const good = [1, 2, 3].map((at) => csv(`会议${at}.csv`, MEETINGS.replace("第一", `第${at}`)));
    const { page, seen } = await chosen([good[0], traps[0], good[1], traps[1], good[2]]);
    const codes = Object.fromEntries((await readings(page)).map((it) => [it.file, it.refused ? it.refused.code : "read"]));
    assert.deepEqual(codes, {
      "会议1.csv": "read", "坏文件1.xls": "damaged", "会议2.csv": "read", "坏文件2.xls": "damaged", "会议3.csv": "read",
    });
    assert.equal(await page.locator(".notice").count(), 0, "the engine itself went on");
    await step(page, "自查结果");
    await state(page, "result");
    const inputs = await page.locator("lianjian-kit").evaluate((kit) => kit.assessment.inputs);
    assert.equal(inputs.length, 5);
    for (const { sha256 } of inputs) assert.match(sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual(seen.filter((it) => !/panicked at/.test(it)), []);
    await page.close();
  },
);

test("the preview marks heading and skipped rows, and a column is corrected above it", async () => {
  const { page, seen } = await chosen([csv("活动.csv", MESSY)]);
  await step(page, "核对识别");
  const preview = page.locator("lianjian-preview");
  await preview.locator("tbody tr").first().waitFor();
  assert.match(await preview.locator("tr.heading").innerText(), /^3[\s\S]*党组织名称/);
  assert.match(await preview.locator("tr.skipped").innerText(), /^5[\s\S]*合计/);
  const host = preview.getByLabel("预览 G 列的栏目");
  assert.equal(await host.locator("option:checked").innerText(), "主持人");
  await host.selectOption({ label: "（不用）" });
  await page.getByText("已记住 1 处改法").waitFor();
  assert.equal((await readings(page))[0].sheets[0].columns.find((it) => it.column === "G").field, null);
  assert.deepEqual(seen, []);
  await page.close();
});

test("what a file hides is read, and the second step says so", async () => {
  const cell = (text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
  const row = (more, line) => `<Row${more}>${line.split(",").map(cell).join("")}</Row>`;
  const [heading, meeting] = MEETINGS.split("\n");
  const hides = ' ss:Hidden="1"';
  const book = (hidden) => `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="会议"><Table><Column ss:Index="6"${hidden}/>${row("", heading)}${row("", meeting)}${row(hidden, meeting)}${row(hidden, meeting)}</Table></Worksheet></Workbook>`;
  const file = (name, text) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  const { page, seen } = await chosen([file("筛选过.xml", book(hides)), file("没有筛选.xml", book(""))]);
  await step(page, "核对识别");
  const card = (name) => page.locator("section.card", { has: page.getByRole("heading", { name }) });
  assert.match(await card("筛选过.xml").innerText(), /共 3 条记录，表头在第 1 行；有隐藏的 2 行、1 列，也读了。/);
  assert.match(await card("没有筛选.xml").innerText(), /共 3 条记录，表头在第 1 行。/);
  if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
  assert.deepEqual(seen, []);
  await page.close();
});

test("another heading row is chosen, and the columns are matched anew", async () => {
  const { page, seen } = await chosen([csv("活动.csv", MESSY)]);
  await step(page, "核对识别");
  await page.getByLabel("表头首行").fill("4");
  await page.getByLabel("表头首行").press("Enter");
  await page.getByText("表头在第 4 行").waitFor();
  await page.getByLabel("表头首行").fill("3");
  await page.getByLabel("表头首行").press("Enter");
  await page.getByText("共 1 条记录").waitFor();
  assert.deepEqual((await readings(page))[0].sheets[0].headerRows, [3]);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a table nobody is sure of is asked about, and one answer holds for all with the same headings", async () => {
  const { page, seen } = await chosen([csv("登记一.csv", DOUBTFUL), csv("登记二.csv", DOUBTFUL.replace("甲公司", "丙公司"))]);
  await step(page, "核对识别");
  const ledgers = async () => (await readings(page)).map(({ sheets }) => sheets[0].ledger);
  const [before] = (await readings(page)).map(({ sheets }) => sheets[0]);
  assert.equal(before.ledger, null);
  assert.ok(before.candidates.length > 0);
  await page.getByText("这张表像是").first().waitFor();
  await page.locator(".question button").first().click();
  await page.getByText("已记住 1 处改法").waitFor();
  assert.deepEqual(await ledgers(), [before.candidates[0], before.candidates[0]]);
  assert.equal(await page.getByText("这张表像是").count(), 0);
  assert.deepEqual(seen, []);
  await page.close();
});

test("“neither” is an answer too", async () => {
  const { page } = await chosen([csv("登记.csv", DOUBTFUL)]);
  await step(page, "核对识别");
  await page.getByRole("button", { name: "都不是" }).click();
  await page.getByText("没有认出是哪种台账，未参加核查。").waitFor();
  assert.equal(await page.getByText("这张表像是").count(), 0);
  await page.close();
});

test("corrections are saved as a file and hold on another computer; another file is no such thing", async () => {
  const first = await chosen([csv("活动.csv", MESSY)]);
  await step(first.page, "核对识别");
  await first.page.getByLabel("预览 H 列的栏目").selectOption({ label: "主题" });
  await first.page.getByText("已记住 1 处改法").waitFor();
  const [download] = await Promise.all([
    first.page.waitForEvent("download"),
    first.page.getByRole("button", { name: "保存对应关系" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "联建_栏目对应.json");
  const saved = await readFile(await download.path());
  const [{ signature, mapping }] = JSON.parse(saved);
  assert.match(signature, /./);
  assert.equal(mapping.columns.find((it) => it.column === "H").field, "title");
  await first.page.close();

  const { page, seen } = await chosen([csv("另一处活动.csv", MESSY.replace("甲社区", "乙社区"))]);
  await step(page, "核对识别");
  const pick = page.getByLabel("载入对应关系");
  await pick.setInputFiles({ name: "别的.json", mimeType: "", buffer: Buffer.from('{"a":1}') });
  await page.getByText("这个文件不是保存下来的对应关系。").waitFor();
  await pick.setInputFiles({ name: "联建_栏目对应.json", mimeType: "", buffer: saved });
  await page.getByText("已载入 1 处对应关系").waitFor();
  assert.equal((await readings(page))[0].sheets[0].columns.find((it) => it.column === "H").field, "title");
  assert.deepEqual(seen, []);
  await page.close();
});

test("stopping while files are read keeps those that were finished", async () => {
  const page = await browser.newPage();
  await page.goto(fromDisk);
  await state(page, "ready");
  const big = ["党组织名称,会议类型,召开日期,主持人"];
  for (let row = 0; row < 200000; row++) big.push(`第${row % 40}党支部,党课,2025-03-05,张三`);
  await page.locator("input[type=file]").first().setInputFiles([csv("一.csv", MEETINGS)]);
  await page.getByText("已选择 1 个文件").waitFor();
  await state(page, "ready");
  await page.locator("input[type=file]").first().setInputFiles([csv("大.csv", big.join("\n")), csv("大二.csv", big.join("\n"))]);
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByText("已取消，先前读好的文件还在。").waitFor();
  const names = (await readings(page)).map(({ file }) => file);
  assert.ok(names.includes("一.csv") && names.length < 3, names.join(" "));
  await step(page, "自查结果");
  await state(page, "result");
  await page.close();
});

test("ledgers of another year than the one checked: the page asks, and one click checks that year", async () => {
  const { page, seen } = await chosen([csv("会议.csv", `${MEETINGS}第一党支部,主题党日,2025-04-05,20,18,张三,学习\n`)]);
  await page.locator("lianjian-kit").evaluate((kit) => {
    kit.setAttribute("period", "2026");
    kit.setAttribute("as-of", "2026-11-26");
  });
  await step(page, "核对识别");
  const asked = page.locator(".other-year");
  await asked.getByText("这些台账记的多是2025年的事（会议、活动 2 次），现在核查的是2026年全年，2026年的一次也没有。").waitFor();
  await step(page, "自查结果");
  await state(page, "result");
  await page.getByRole("heading", { name: "2026年全年区域化党建自查结果" }).waitFor();
  await asked.getByRole("button", { name: "改为核查2025年全年" }).click();
  await page.getByRole("heading", { name: "2025年全年区域化党建自查结果" }).waitFor();
  assert.equal(await asked.count(), 0);
  const done = await page.locator("lianjian-kit").evaluate((kit) => kit.assessment.duties.some((it) => it.status === "met"));
  assert.ok(done);
  assert.deepEqual(seen, []);
  await page.close();
});

test("a day without a year, taken for the year checked, does not speak of that year", async () => {
  const { page } = await chosen([csv("会议.csv", `${MEETINGS}第一党支部,主题党日,4月5日,20,18,张三,学习\n`)]);
  assert.deepEqual((await readings(page))[0].years.map((it) => it.year), [2025]);
  await page.close();
});
