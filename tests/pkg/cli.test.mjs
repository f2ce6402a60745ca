import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cli, folder, pkg, sample } from "./help.mjs";

const YEAR = ["--period", "2025", "--as-of", "2025-12-31"];
const tables = readdirSync(sample()).filter((name) => /\.(xlsx|csv)$/.test(name));

let whole;
function checkedSample() {
  whole ??= cli("check", ...YEAR, "--json", sample());
  return whole;
}

test("check --json prints one assessment on stdout and nothing else", () => {
  const { status, stdout, stderr } = checkedSample();
  assert.equal(status, 1, stderr);
  const assessment = JSON.parse(stdout);
  assert.equal(assessment.period, "2025");
  assert.equal(assessment.asOf, "2025-12-31");
  assert.deepEqual(assessment.inputs.map(({ file }) => file).sort(), [...tables].sort());
  assert.deepEqual(assessment.inputs.filter(({ refused }) => refused), []);
  for (const list of ["findings", "duties", "scores", "coverage", "organizations"]) {
    assert.ok(assessment[list].length > 0, `${list} is empty`);
  }
});

test("check without --json says the three answers in Chinese, with places", () => {
  const { status, stdout } = cli("check", ...YEAR, sample());
  assert.equal(status, 1);
  for (const part of ["达标", "星", "空白点", "必须改", " › ", "校验码"]) assert.ok(stdout.includes(part), `没有「${part}」`);
  assert.doesNotMatch(stdout, /undefined|NaN|null|\[object/);
});

test("the same files in another order, one by one, give the same bytes", () => {
  const files = tables.map((name) => sample(name));
  const forward = cli("check", ...YEAR, "--json", ...files);
  const backward = cli("check", ...YEAR, "--json", ...files.reverse());
  assert.ok(forward.stdout.length > 0);
  assert.equal(backward.stdout === forward.stdout, true);
  assert.equal(forward.stdout === checkedSample().stdout, true);
});

test("a file that is no table is refused and does not take the others down", (t) => {
  const at = folder(t);
  writeFileSync(join(at, "坏文件.xlsx"), Buffer.from("PK\u0003\u0004 not a workbook"));
  writeFileSync(join(at, "空.csv"), "");
  const [good] = tables.filter((name) => name.includes("名册"));
  copyFileSync(sample(good), join(at, good));
  const { status, stdout, stderr } = cli("check", ...YEAR, "--json", at);
  assert.ok(status === 0 || status === 1, stderr);
  assert.match(stderr, /坏文件\.xlsx/);
  const { inputs, organizations } = JSON.parse(stdout);
  assert.deepEqual(inputs.filter(({ refused }) => refused).map(({ file }) => file).sort(), ["坏文件.xlsx", "空.csv"]);
  assert.ok(organizations.length > 0);
});

test("a ledger without mistakes ends with status 0", (t) => {
  const at = folder(t);
  writeFileSync(join(at, "名册.csv"), "党组织名称,组织类别,支委人数,正式党员,预备党员,党员总数\n甲社区第一党支部,党支部,0,5,0,5\n");
  const { status, stdout, stderr } = cli("check", "--period", "2025", "--as-of", "2025-01-01", "--json", at);
  assert.equal(status, 0, stdout + stderr);
});

test("folders are searched to the bottom; lock files, dot files and other files are left out", (t) => {
  const at = folder(t);
  const ledger = "党组织名称,组织类别,支委人数,正式党员\n甲社区第一党支部,党支部,0,5\n";
  for (const part of ["甲社区/上报", "乙社区/上报", ".cache"]) mkdirSync(join(at, part), { recursive: true });
  for (const name of ["甲社区/上报/名册.csv", "乙社区/上报/名册.csv", "~$名册.xlsx", ".名册.csv", ".cache/名册.csv", "说明.docx"]) {
    writeFileSync(join(at, name), ledger);
  }
  const names = (...args) => JSON.parse(cli("check", ...YEAR, "--json", ...args).stdout).inputs.map(({ file }) => file).sort();
  assert.deepEqual(names(at), ["乙社区/上报/名册.csv", "甲社区/上报/名册.csv"].sort());
  assert.deepEqual(names(join(at, "甲社区"), join(at, "乙社区")), ["乙社区/上报/名册.csv", "甲社区/上报/名册.csv"].sort());
  assert.deepEqual(names(join(at, "甲社区/上报/名册.csv")), ["名册.csv"]);
});

test("hidden rows, columns and sheets are read, and the command line says so", (t) => {
  const at = folder(t);
  const cell = (text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
  const row = (more, ...texts) => `<Row${more}>${texts.map(cell).join("")}</Row>`;
  const book = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="会议"><Table><Column ss:Index="4" ss:Hidden="1"/>${row("", "党组织名称", "会议类型", "日期", "应到人数", "实到人数")}
    ${row("", "甲社区第一党支部", "支部党员大会", "2025-03-05", "20", "18")}${row(' ss:Hidden="1"', "甲社区第一党支部", "党课", "2025-03-06", "20", "18")}
    ${row(' ss:Hidden="1"', "甲社区第一党支部", "主题党日", "2025-03-07", "20", "18")}</Table>
    <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>`;
  writeFileSync(join(at, "会议.xml"), book);
  writeFileSync(join(at, "都看得见.xml"), book.replace(/ ss:Hidden="1"|<WorksheetOptions>.*<\/WorksheetOptions>/g, ""));
  const { stdout, stderr } = cli("check", ...YEAR, "--json", at);
  assert.match(stderr, /^会议\.xml › 会议：是隐藏的工作表，也读了；有隐藏的 2 行、1 列，也读了$/m);
  assert.doesNotMatch(stderr, /都看得见/);
  const sheets = JSON.parse(stdout).inputs.map((it) => it.sheets[0]);
  assert.deepEqual(sheets.map((it) => it.records), [3, 3]);
  assert.deepEqual(sheets.map((it) => [it.hiddenRows, it.hiddenColumns, it.hiddenSheet]), [[2, 1, true], [0, 0, false]]);
});

test("a file named directly is tried whatever its ending", (t) => {
  const at = folder(t);
  writeFileSync(join(at, "名册.dat"), "党组织名称,组织类别,支委人数,正式党员\n甲社区第一党支部,党支部,0,5\n");
  assert.equal(JSON.parse(cli("check", ...YEAR, "--json", join(at, "名册.dat")).stdout).inputs[0].file, "名册.dat");
});

test("--out writes every paper there is anything to write of, and the assessment", (t) => {
  const at = folder(t);
  const { stderr } = cli("check", ...YEAR, "--out", at, sample());
  const papers = ["通报草稿.docx", "工作簿.xlsx", "问题清单.xlsx", "整改台账.xlsx", "校验日志.txt"];
  const written = readdirSync(at);
  for (const name of ["assessment.json", "联建自查_2025.html", ...papers.map((it) => `联建自查_2025_${it}`)]) assert.ok(written.includes(name), `${name}: ${written}`);
  for (const name of ["覆盖专报", "得分排名", "整改通知单"]) assert.ok(written.some((it) => it.includes(name)) || stderr.includes(`没有写${name}：`), `${name}: ${stderr}`);
  assert.equal(readFileSync(join(at, "联建自查_2025_工作簿.xlsx")).subarray(0, 2).toString(), "PK");
  assert.match(readFileSync(join(at, "联建自查_2025.html"), "utf8"), /<html/i);
  assert.deepEqual(JSON.parse(readFileSync(join(at, "assessment.json"), "utf8")), JSON.parse(checkedSample().stdout));
});

test("a quarter, a half year and a month are periods too", () => {
  for (const period of ["2025Q3", "2025H1", "2025-07"]) {
    const { stdout, stderr } = cli("check", "--period", period, "--as-of", "2025-12-31", "--json", sample());
    assert.equal(JSON.parse(stdout).period, period, stderr);
  }
});

test("rules and policies print JSON", () => {
  const rules = JSON.parse(cli("rules", "--json").stdout);
  for (const code of ["MTG01", "MTG20", "TRN05", "DQ03", "NEW06"]) assert.ok(rules.some((rule) => rule.code === code), code);
  const policies = JSON.parse(cli("policies", "--json").stdout);
  assert.ok(policies.length > 0 && policies.every(({ id, version }) => id && version));
  assert.match(cli("rules").stdout, /^MTG01 /m);
  assert.ok(cli("policies").stdout.includes(policies[0].id));
});

test("a policy is named by its id", () => {
  const [{ id }] = JSON.parse(cli("policies", "--json").stdout);
  assert.equal(JSON.parse(cli("check", ...YEAR, "--policy", id, "--json", sample()).stdout).policy.id, id);
});

test("template writes a workbook that check recognises", (t) => {
  const at = folder(t);
  const { status, stdout, stderr } = cli("template", "meetings", "--out", at);
  assert.equal(status, 0, stderr);
  const [path] = stdout.trim().split("\n");
  assert.match(path, /\.xlsx$/);
  const { inputs } = JSON.parse(cli("check", ...YEAR, "--json", path).stdout);
  assert.ok(inputs[0].sheets.some(({ ledger }) => ledger === "meetings"));
});

test("what was set aside is counted apart, and the scores stay", (t) => {
  const at = folder(t);
  const before = JSON.parse(checkedSample().stdout);
  const waivers = before.findings.slice(0, 3).map(({ key, rule, message }) => ({ key, rule, message, reason: "已报街道", by: "王敏", date: "2025-12-31" }));
  writeFileSync(join(at, "搁置记录.json"), JSON.stringify(waivers));
  const args = [...YEAR, "--waivers", join(at, "搁置记录.json")];
  const after = JSON.parse(cli("check", ...args, "--json", sample()).stdout);
  assert.equal(after.waived.length, 3);
  assert.equal(after.findings.length, before.findings.length - 3);
  assert.deepEqual(after.scores, before.scores);
  assert.match(cli("check", ...args, sample()).stdout, /已搁置 3/);
});

test("an earlier result is compared with", (t) => {
  const at = folder(t);
  const earlier = JSON.parse(checkedSample().stdout);
  earlier.period = "2024";
  for (const area of earlier.coverage) Object.assign(area, { base: area.base * 2, listed: area.listed * 2 });
  writeFileSync(join(at, "上期.json"), JSON.stringify(earlier));
  const { findings } = JSON.parse(cli("check", ...YEAR, "--previous", join(at, "上期.json"), "--json", sample()).stdout);
  assert.ok(findings.some(({ rule }) => rule === "NEW16"));
  assert.ok(!JSON.parse(checkedSample().stdout).findings.some(({ rule }) => rule === "NEW16"));
});

test("a rule pack from a file is used; every mistake in one is said on stderr", (t) => {
  const at = folder(t);
  const pack = (name, rules) => {
    writeFileSync(join(at, name), JSON.stringify({ id: "local", extends: "base", title: "本地", version: "1", rules }));
    return cli("check", ...YEAR, "--policy", join(at, name), "--json", sample());
  };
  assert.equal(JSON.parse(pack("好.json", { MTG16: { limits: { percent: 90 } } }).stdout).policy.id, "local");
  const { status, stdout, stderr } = pack("坏.json", { ZZ01: { off: true }, MTG16: { limits: { percent: 500 } } });
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.match(stderr, /^ {2}.*MTG16.*500/m);
  assert.match(stderr, /^ {2}.*ZZ01/m);
});

test("files of options that are something else are refused", (t) => {
  const at = folder(t);
  writeFileSync(join(at, "别的.json"), '{"a": 1}');
  writeFileSync(join(at, "坏的.json"), '{\n"a": 1,,\n}');
  for (const option of ["--waivers", "--previous"]) {
    for (const name of ["别的.json", "坏的.json", "没有.json"]) {
      const { status, stderr } = cli("check", ...YEAR, option, join(at, name), sample());
      assert.equal(status, 2, `${option} ${name}`);
      assert.match(stderr, new RegExp(name));
    }
  }
  assert.match(cli("check", "--policy", join(at, "坏的.json"), sample()).stderr, /第 2 行/);
});

test("rules are listed with code, weight and title; as JSON with their numbers", () => {
  const rules = JSON.parse(cli("rules", "--json").stdout);
  const lines = cli("rules").stdout.trim().split("\n");
  assert.equal(lines.length, rules.length);
  for (const { code, title } of rules) {
    assert.ok(lines.some((line) => line.startsWith(`${code}  `) && /必须改|需说明|提示/.test(line) && line.includes(title)), code);
  }
  assert.ok(rules.every(({ limits }) => Array.isArray(limits)));
  const { limits } = rules.find(({ code }) => code === "ORG10");
  assert.deepEqual(Object.keys(limits[0]).sort(), ["least", "most", "name", "title", "value"]);
});

test("the same whatever the number of readers, and what is passed over is counted", { skip: process.platform === "win32" }, (t) => {
  const at = folder(t);
  const ledger = "党组织名称,组织类别,支委人数,正式党员\n甲社区第一党支部,党支部,0,5\n";
  for (let number = 10; number < 40; number++) writeFileSync(join(at, `名册${number}.csv`), ledger.replace("甲", `${number}`));
  for (const name of ["~$名册.xlsx", ".名册.csv", "说明.docx", "说明.pdf"]) writeFileSync(join(at, name), ledger);
  symlinkSync(join(at, "名册10.csv"), join(at, "链接.csv"));
  const runs = ["1", "2", "5"].map((workers) => cli("check", ...YEAR, "--json", "--workers", workers, at));
  for (const { stdout, stderr } of runs) {
    assert.equal(stdout, runs[0].stdout);
    assert.match(stderr, /没有看的：临时文件 1 个，隐藏文件 1 个，链接 1 个，不是表格的文件 2 个/);
  }
  assert.equal(JSON.parse(runs[0].stdout).inputs.length, 30);
  for (const wrong of ["0", "9", "many"]) assert.equal(cli("check", ...YEAR, "--workers", wrong, at).status, 2);
});

test("many files that cannot be read are told by reason, and all are in a list whose cells are no formulas", (t) => {
  const at = folder(t);
  for (let number = 10; number < 24; number++) writeFileSync(join(at, `坏${number}.xlsx`), Buffer.from("PK\u0003\u0004"));
  writeFileSync(join(at, "=1+2.xlsx"), "%PDF-1.7\n");
  writeFileSync(join(at, "-说明\u001b[2J.csv"), "甲,乙\n1,2\n");
  writeFileSync(join(at, "名册.csv"), "党组织名称,组织类别,支委人数,正式党员\n甲社区第一党支部,党支部,0,5\n");
  const { stderr } = cli("check", ...YEAR, "--out", join(at, "报告"), at);
  assert.match(stderr, /^14 个文件读不了，[^\n]+\n( {2}坏\d+\.xlsx\n){10} {2}…另有 4 个\n/m);
  assert.match(stderr, /^1 个文件没有认出台账\n {2}-说明\[2J\.csv\n/m);
  assert.ok(!stderr.includes("\u001b"));
  const lines = readFileSync(join(at, "报告/未读文件.csv"), "utf8").replace("\uFEFF", "").trim().split("\r\n");
  assert.equal(lines[0], "文件,情况,原因");
  assert.equal(lines.length, 17);
  assert.ok(lines.some((it) => it.startsWith("'=1+2.xlsx,读不了,")));
  assert.ok(lines.includes("'-说明[2J.csv,没有认出台账,"));
});

const MISUSES = {
  "no command": [],
  "an unknown command": ["chek"],
  "an unknown option": ["check", "--perid", "2025", sample()],
  "an option without its value": ["check", sample(), "--period"],
  "no file": ["check", ...YEAR],
  "a file that is not there": ["check", ...YEAR, sample("没有这个文件.xlsx")],
  "a date that does not exist": ["check", "--as-of", "2025-02-30", sample()],
  "a period that does not exist": ["check", "--period", "2025Q5", "--as-of", "2025-12-31", sample()],
  "an unknown policy": ["check", ...YEAR, "--policy", "no-such-pack", sample()],
  "a policy file that is not there": ["check", ...YEAR, "--policy", "no-such-pack.json", sample()],
  "an unknown ledger": ["template", "meeting"],
  "nothing to merge": ["merge"],
  "no readable file": ["check", ...YEAR, "--json", pkg("lianjian_bg.wasm")],
};
for (const [what, args] of Object.entries(MISUSES)) {
  test(`${what}: status 2, a Chinese sentence on stderr, nothing on stdout`, () => {
    const { status, stdout, stderr } = cli(...args);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /[\u4e00-\u9fff]/);
    assert.doesNotMatch(stderr, /程序出错|^\s+at /m);
    if (args.length > 0) assert.ok(stderr.trim().split("\n").length <= 2, stderr);
  });
}

test("a readable file that is no ledger is said to be none, and that is no misuse", () => {
  const { status, stdout, stderr } = cli("check", ...YEAR, "--json", sample("planted.json"));
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).inputs[0].sheets[0].ledger, null);
  assert.match(stderr, /没有认出/);
});

test("--out holds a marked copy of every file something was found in, and none is a path", (t) => {
  const at = folder(t);
  const out = join(at, "报告");
  const text = "党组织名称,会议类型,日期,应到人数,实到人数\n第一党支部,党员大会,2025-03-05,20,23\n";
  for (const place of ["甲", "乙"]) {
    mkdirSync(join(at, "台账", place), { recursive: true });
    writeFileSync(join(at, "台账", place, "会议.csv"), text);
  }
  const [units] = tables.filter((name) => name.includes("翠湖"));
  copyFileSync(sample(units), join(at, "台账", units));
  const { status, stderr } = cli("check", ...YEAR, "--out", out, join(at, "台账"));
  assert.equal(status, 1, stderr);
  const marked = readdirSync(out).filter((name) => name.startsWith("批注_"));
  assert.deepEqual(marked.sort(), [`批注_${units}`, "批注_会议.xlsx", "批注_会议（2）.xlsx"].sort());
  const { inputs } = JSON.parse(cli("check", ...YEAR, "--json", join(out, `批注_${units}`)).stdout);
  assert.ok(inputs[0].sheets[0].columns.some(({ title }) => title === "核查意见"));
});

test("ledgers of another year than the one checked are said to be so", () => {
  const { stderr } = cli("check", "--period", "2026", "--as-of", "2026-11-26", sample());
  assert.match(stderr, /这些台账记的多是2025年的事（会议、活动 \d+ 次），现在核查的是2026年全年，2026年的(一次也没有|只有 \d+ 次)。要查2025年，加 --period 2025。/);
  assert.doesNotMatch(checkedSample().stderr, /这些台账记的多是/);
});

test("a column taken by its values alone is named, for a person to look at", (t) => {
  const at = folder(t);
  const rows = ["2025-03-05", "2025-04-05", "2025-05-06"].map((day) => `第一党支部,支部党员大会,${day},20,18,张三,学习`);
  writeFileSync(join(at, "会议.csv"), `党组织名称,会议类型,哪天开的,应到人数,实到人数,主持人,主要议题\n${rows.join("\n")}\n`);
  const { stderr } = cli("check", ...YEAR, at);
  assert.match(stderr, /会议\.csv › .*：C 列「哪天开的」当作「.+」，请看对不对/);
});
