/**
 * What may go wrong around the page. A fast selection by itself; everything with FAULTS=all (`make faults`).
 */
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { OPEN, PURPOSE, cases, control, corpus, present } from "../corpus/cases.mjs";
import { launch, pkg, root } from "./browser.mjs";
import { harmful, Tally } from "./harm.mjs";
import { csv, json, opened, saved, state, step, watch } from "./person.mjs";

const ALL = process.env.FAULTS === "all";
const fromDisk = pathToFileURL(join(pkg, "lianjian.html")).href;
const ROSTER = "党组织名称,组织类别,支委人数,正式党员,预备党员,党员总数,成立时间\n第一党支部,党支部,3,9,0,9,2020-01-01\n第二党支部,党支部,3,9,0,8,2020-01-01\n";
const MEETINGS = "党组织名称,会议类型,召开日期,应到人数,实到人数,主持人,主要议题\n第一党支部,党员大会,2025-03-05,９,9,张三,学习\n第二党支部,党员大会,2025-03-05,9,12,李四,学习\n";
const UNITS = "单位名称,所属街道,从业人数,正式党员,组建方式,党建指导员\n甲公司,清河街道,60,3,未建,\n乙公司,清河街道,10,0,未建,王引路\n";
const LEDGERS = [csv("名册.csv", ROSTER), csv("会议.csv", MEETINGS), csv("两新.csv", UNITS)];

let browser;
let folder;
const tallies = [];
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "lianjian-faults-"));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  const all = tallies.map(([, it]) => it);
  console.log([...tallies.map(([title, it]) => it.line(title)), `faults: ${all.reduce((sum, it) => sum + it.tried, 0)} cases tried, ${all.reduce((sum, it) => sum + it.failures.length, 0)} failures`].join("\n"));
});

function tally(title) {
  const it = new Tally();
  tallies.push([title, it]);
  return it;
}

async function fresh(prepare = null, argument = undefined) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(60000);
  const seen = watch(page);
  if (prepare) await page.addInitScript(prepare, argument);
  await page.goto(fromDisk);
  await state(page, "ready");
  await page.evaluate(() => {
    const kit = document.querySelector("lianjian-kit");
    kit.setAttribute("period", "2025");
    kit.setAttribute("as-of", "2025-12-31");
  });
  return { page, seen };
}

const put = (page, files) => page.locator("lianjian-choose input[type=file][multiple]").setInputFiles(files);

/** Chooses files and waits until something became of them. */
async function choose(page, files) {
  const came = page.evaluate(() => new Promise((resolve) => document.addEventListener("lianjian-change", () => resolve(null), { once: true })));
  await put(page, files);
  await came;
  await page.waitForFunction(() => document.querySelector("lianjian-kit").dataset.state !== "busy");
}

const count = (page, number) => page.getByText(new RegExp(`已选择 ${number} 个文件`)).waitFor();
const seal = (page) => page.locator("lianjian-kit").getAttribute("data-seal");
const files = (page) => page.evaluate(() => document.querySelector("lianjian-kit").readings.map((it) => [it.file, it.refused ? it.refused.message : ""]));

/** Hostile files in groups; alone those that may take long. */
function groups() {
  const wanted = cases("hostile").filter((it, at) => ALL || (at % 9 === 0 && it.megabytes < 200));
  const out = [];
  for (let at = 0; at < wanted.length; at += 12) out.push(wanted.slice(at, at + 12));
  return out;
}

test("hostile files are read or refused in words, and a good file opens before and after", { skip: present ? false : `no corpus beside the project (${corpus})`, timeout: 1800000 }, async () => {
  const tried = tally("hostile files through the page");
  for (const group of groups()) {
    const { page, seen } = await fresh();
    page.setDefaultTimeout(600000);
    const ending = (path) => /(\.[^./]*)?$/.exec(path)[0];
    const copies = group.map(({ name, path }, at) => {
      const to = join(folder, `${at}_${name.replace(/[^\w.]/g, "_")}${ending(path) ? "" : ".xlsx"}`);
      copyFileSync(path, to);
      return to;
    });
    copyFileSync(control(), join(folder, "好的一.xlsx"));
    copyFileSync(control(), join(folder, "好的二.xlsx"));
    await choose(page, join(folder, "好的一.xlsx"));
    await count(page, 1);
    await choose(page, copies);
    await count(page, group.length + 1);
    await state(page, "ready");
    await choose(page, join(folder, "好的二.xlsx"));
    await count(page, group.length + 2);
    const came = new Map(await files(page));
    for (const [at, { name, expected }] of group.entries()) {
      await tried.case(name, () => {
        const words = came.get(copies[at].split("/").pop());
        assert.notEqual(words, undefined, "not listed");
        assert.ok(words === "" || /[\u4e00-\u9fff]/.test(words), words);
        if (name in PURPOSE || name in OPEN) return;
        if (expected === "must-open") assert.equal(words, "", "refused");
        if (expected === "must-refuse") assert.notEqual(words, "", "read");
      });
    }
    await tried.case(`around ${group[0].name}`, async () => {
      assert.deepEqual([came.get("好的一.xlsx"), came.get("好的二.xlsx")], ["", ""]);
      await step(page, "自查结果");
      await state(page, "result");
      assert.deepEqual(seen.filter((it) => !/panicked at/.test(it)), []);
    });
    await page.close();
  }
  assert.deepEqual(tried.failures, []);
});

/** At each step: the call that ends the engine, and what a person does that makes it. */
const STEPS = {
  "choosing a file": { call: "open", act: (page) => choose(page, [csv("名册.csv", ROSTER)]) },
  "correcting a table": {
    at: "核对识别", call: "map",
    act: (page) => page.getByLabel("认作").first().selectOption({ label: "培训台账" }),
  },
  "looking at a sheet": { call: "grid", act: (page) => step(page, "核对识别"), then: (page) => page.locator("lianjian-preview tbody").nth(2).waitFor() },
  checking: { call: "assess", act: (page) => step(page, "自查结果") },
  "asking where a figure comes from": {
    at: "自查结果", call: "explain",
    act: async (page) => {
      await page.getByRole("tab", { name: "季度履职" }).click();
      await page.locator("lianjian-duties button.light").first().click();
    },
    undo: (page) => page.keyboard.press("Escape"),
  },
  "turning the pages of a list": { at: "自查结果", call: "page", act: (page) => page.evaluate(() => document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell").session.page("units", { limit: 1 }).catch(() => null)) },
  "marking a copy": { at: "出报告", call: "mark", act: (page) => page.getByRole("button", { name: /^下载批注版：/ }).first().click() },
  "taking the rows that need work": { at: "出报告", call: "badRows", act: (page) => page.getByRole("button", { name: /^只要有问题的行：/ }).first().click() },
  "writing a report": { at: "出报告", call: "render", act: (page) => page.getByRole("button", { name: "下载工作簿" }).click() },
  "saving a summary": { at: "出报告", call: "summary", act: (page) => page.getByRole("button", { name: "保存汇总件" }).click() },
};
const HOWS = ALL ? ["trap", "memory", "terminated"] : ["trap", "terminated"];

test("an engine that dies at any step is started again: one sentence, the files still there, the same figures", { timeout: 600000 }, async () => {
  const tried = tally("engine ended");
  const { page: good } = await opened(browser, fromDisk, LEDGERS);
  const expected = await seal(good);
  await good.close();
  for (const [name, { at, call, act, then, undo }] of Object.entries(STEPS)) {
    for (const how of HOWS) {
      const { page, seen } = await fresh(harmful);
      await tried.case(`${name}, ${how}`, async () => {
        page.setDefaultTimeout(10000);
        await choose(page, LEDGERS);
        await count(page, 3);
        await state(page, "ready");
        if (at) await step(page, at === "出报告" ? "自查结果" : at);
        if (at === "自查结果" || at === "出报告") await state(page, "result");
        if (at === "出报告") await step(page, at);
        await page.evaluate((harm) => (window.harm = harm), { call, how });
        await act(page);
        await page.locator(".notice", { hasText: "程序刚才中断，已重新启动，文件已自动重新载入，可以继续使用。" }).waitFor();
        assert.equal(await page.evaluate(() => window.harm), null, "the engine was ended");
        assert.equal((await files(page)).filter(([, refused]) => refused === "").length, 3);
        if (then) await then(page);
        if (undo) await undo(page);
        await page.waitForFunction(() => !/busy/.test(document.querySelector("lianjian-kit").dataset.state));
        await page.evaluate(() => document.querySelector("lianjian-kit").assess());
        assert.equal(await seal(page), expected);
        assert.deepEqual(seen, []);
      });
      await page.close();
    }
  }
  assert.deepEqual(tried.failures, []);
});

test("a file that takes all the memory is called too large, with what to do, and the others are read", async () => {
  const tried = tally("memory taken by a file");
  for (const how of ["memory", "speechless"]) {
    const { page, seen } = await fresh(harmful);
    await tried.case(how, async () => {
      await page.evaluate((it) => (window.harm = { call: "parse", how: it }), how);
      await choose(page, LEDGERS);
      await count(page, 3);
      await state(page, "ready");
      const came = await page.evaluate(() => document.querySelector("lianjian-kit").readings.filter((it) => it.refused).map((it) => it.refused.code));
      assert.deepEqual(came, ["too-large"]);
      await page.locator("lianjian-files").getByText("这个文件太大，浏览器的内存不够用。请按街道分开成几个文件再选，或者请技术人员用命令行核查。").waitFor();
      await step(page, "自查结果");
      await state(page, "result");
      assert.deepEqual(seen, []);
    });
    await page.close();
  }
  assert.deepEqual(tried.failures, []);
});

test("an engine that says nothing any more is left by 取消, and the files are still there", async () => {
  const tried = tally("engine silent");
  const { page } = await fresh(harmful);
  await tried.case("checking", async () => {
    await choose(page, LEDGERS);
    await count(page, 3);
    await page.evaluate(() => (window.harm = { call: "assess", how: "silent" }));
    await step(page, "自查结果");
    await page.getByRole("button", { name: "取消" }).click();
    await page.locator(".notice", { hasText: "已取消，先前读好的文件还在。" }).waitFor();
    await step(page, "自查结果");
    await state(page, "result");
  });
  await page.close();
  assert.deepEqual(tried.failures, []);
});

test("where the browser refuses storage or downloads, that is said and nothing else fails", async () => {
  const tried = tally("storage and downloads refused");
  await tried.case("storage", async () => {
    const { page, seen } = await fresh(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
        Object.defineProperty(window, name, { get: () => { throw new DOMException("denied", "SecurityError"); } });
      }
    });
    await choose(page, LEDGERS);
    await count(page, 3);
    await page.getByRole("button", { name: "在线填报" }).click();
    await page.locator("lianjian-filling h2").first().waitFor();
    await step(page, "自查结果");
    await state(page, "result");
    assert.deepEqual(seen, []);
    await page.close();
  });
  await tried.case("downloads", async () => {
    const { page, seen } = await fresh(() => (URL.createObjectURL = ((own) => (blob) => {
      if (window.refusing) throw new TypeError("blocked");
      return own.call(URL, blob);
    })(URL.createObjectURL)));
    await choose(page, LEDGERS);
    await count(page, 3);
    await page.evaluate(() => (window.refusing = true));
    await page.getByRole("button", { name: "下载空白表" }).click();
    await page.getByRole("button", { name: "党组织名册" }).click();
    const told = page.locator(".notice", { hasText: /没有做成：浏览器没有让保存“/ });
    await told.filter({ hasText: "空白表" }).waitFor();
    await step(page, "自查结果");
    await page.getByRole("button", { name: "下一步：出报告" }).click();
    for (const [button, file] of [["下载工作簿", "工作簿.xlsx"], ["保存本期结果", "自查结果_"], ["保存汇总件", "汇总件_"], [/^下载批注版：会议/, "会议_批注"], [/^只要有问题的行：会议/, "待改行"]]) {
      await page.getByRole("button", { name: button }).last().click();
      await told.filter({ hasText: file }).waitFor();
    }
    assert.deepEqual(seen, []);
    await page.close();
  });
  assert.deepEqual(tried.failures, []);
});

test("a file chosen twice is counted once as it is now; one that changed since it was chosen is not taken for the old one", async () => {
  const tried = tally("files changed between");
  const path = join(folder, "会议.csv");
  writeFileSync(path, MEETINGS);
  const { page, seen } = await fresh();
  await tried.case("chosen twice, the same", async () => {
    await choose(page, path);
    await count(page, 1);
    await choose(page, path);
    await state(page, "ready");
    assert.equal((await files(page)).length, 1);
  });
  await tried.case("chosen twice, changed between", async () => {
    writeFileSync(path, MEETINGS.replace("9,12", "9,8").replace("第二", "第三"));
    await choose(page, path);
    await state(page, "ready");
    await step(page, "自查结果");
    await state(page, "result");
    const names = await page.evaluate(() => document.querySelector("lianjian-kit").assessment.organizations.map((it) => it.org));
    assert.deepEqual(names.sort(), ["第一党支部", "第三党支部"].sort());
  });
  await tried.case("changed on disk after it was chosen", async () => {
    await page.getByRole("button", { name: "下一步：出报告" }).click();
    writeFileSync(path, `${MEETINGS}第四党支部,党员大会,2025-03-05,9,9,王五,学习\n`);
    await page.getByRole("button", { name: /^下载批注版：会议/ }).click();
    await page.locator(".notice", { hasText: /会议\.csv.*在选择之后被移动或改动过，请重新选择/ }).waitFor();
  });
  assert.deepEqual(seen, []);
  await page.close();
  assert.deepEqual(tried.failures, []);
});

/** Every field of the schema of rule packs as a path, with what it may be. */
function fields(schema, definitions, path = []) {
  const it = schema.$ref ? definitions[schema.$ref.split("/").pop()] : schema;
  if (path.length > 7) return [];
  const below = [
    ...Object.entries(it.properties ?? {}).flatMap(([name, one]) => fields(one, definitions, [...path, name])),
    ...(typeof it.additionalProperties === "object" ? fields(it.additionalProperties, definitions, [...path, path[path.length - 1] === "rules" ? "MTG01" : "甲"]) : []),
    ...(it.items && typeof it.items === "object" ? fields(it.items, definitions, [...path, 0]) : []),
  ];
  return [...(path.length > 0 ? [{ path, schema: it }] : []), ...below];
}

const WRONG = { string: "字", number: -7.5, boolean: true, list: [[]], object: { 没有这一项: 1 } };
const typesOf = ({ type, enum: values, const: value, oneOf, anyOf }) => [].concat(type ?? [], (values ?? (value !== undefined ? [value] : [])).map((it) => typeof it), ...(oneOf ?? anyOf ?? []).map(typesOf))
  .map((it) => ({ integer: "number", array: "list" })[it] ?? it);

function packWith(path, value) {
  const pack = { id: "wrong", extends: "base", title: "错的", version: "1" };
  let at = pack;
  path.slice(0, -1).forEach((name, depth) => {
    at[name] = typeof path[depth + 1] === "number" ? [] : {};
    at = at[name];
  });
  at[path[path.length - 1]] = value;
  return pack;
}

test("a rule pack with any field wrong is refused in words, and the one in use stays", { timeout: 1200000 }, async () => {
  const tried = tally("wrong fields of rule packs");
  const schema = JSON.parse(readFileSync(join(root, "src/policy/pack.schema.json"), "utf8"));
  const wrong = fields(schema, schema.$defs ?? {}).flatMap(({ path, schema: it }) => Object.keys(WRONG).filter((type) => !typesOf(it).includes(type)).map((type) => ({ path, type })));
  const { page, seen } = await fresh();
  page.setDefaultTimeout(10000);
  const input = page.locator("lianjian-policy input[type=file]");
  const using = () => page.locator("lianjian-policy select").first().evaluate((it) => it.value);
  const before = await using();
  for (const { path, type } of wrong.filter((it, at) => ALL || at % 19 === 0)) {
    const name = `${path.join("_")}-${type}.json`;
    await tried.case(name, async () => {
      await input.setInputFiles(json(name, packWith(path, WRONG[type])));
      await page.waitForFunction((file) => {
        const { session } = document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell");
        return !session.busy && ((session.packs.trouble && session.packs.trouble.file === file) || (session.packs.own && session.packs.own.file === file));
      }, name);
      const words = await page.evaluate(() => (document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell").session.packs.trouble || { mistakes: [] }).mistakes.join("；"));
      if (words === "") await page.locator("lianjian-policy select").first().selectOption(before);
      assert.match(words, /[\u4e00-\u9fff]/, "taken");
      assert.doesNotMatch(words, /expected|invalid|unknown|missing|undefined|\[object/, words);
      assert.equal(await using(), before);
    });
  }
  await choose(page, LEDGERS);
  await count(page, 3);
  await page.close();
  assert.deepEqual(tried.failures, []);
  assert.deepEqual(seen, []);
});

/** A summary spoiled in many ways. */
function spoiled(text) {
  const good = JSON.parse(text);
  const out = { "half of it": text.slice(0, text.length / 2), "not a list of anything": "{\"lianjian-summary\":1}", "nothing behind the name": "\"lianjian-summary\"" };
  (function walk(value, path) {
    for (const key of Object.keys(value)) {
      const at = [...path, key];
      // What is empty or nothing reads the same when it is left out.
      const same = [null, 0, false, ""].includes(value[key]) || (Array.isArray(value[key]) && value[key].length === 0);
      for (const [type, wrong] of Object.entries({ gone: undefined, text: "<b>字</b>", number: -1e300, nothing: null, list: [[]] })) {
        if (type === "gone" && same) continue;
        const copy = JSON.parse(text);
        let spot = copy;
        for (const name of path) spot = spot[name];
        if (Array.isArray(spot) && type === "gone") spot.splice(Number(key), 1);
        else spot[key] = wrong;
        out[`${at.join(".")} ${type}`] = JSON.stringify(copy);
      }
      if (value[key] && typeof value[key] === "object" && path.length < 5) walk(Array.isArray(value[key]) ? value[key].slice(0, 1) : value[key], at);
    }
  })(good, []);
  return Object.entries(out).filter(([, it]) => it !== text);
}

test("a summary that was changed anywhere is refused in words, and the page goes on", { timeout: 1200000 }, async () => {
  const tried = tally("malformed summaries");
  const { page, seen } = await opened(browser, fromDisk, LEDGERS);
  await step(page, "出报告");
  const { text } = await saved(page, page.getByRole("button", { name: "保存汇总件" }));
  await page.close();
  let { page: other, seen: also } = await fresh();
  const all = spoiled(text);
  const every = Math.max(1, Math.floor(all.length / (ALL ? 300 : 12)));
  for (const [what, content] of all.filter((it, at) => at % every === 0)) {
    const before = tried.failures.length;
    await tried.case(what, async () => {
      other.setDefaultTimeout(10000);
      await put(other, [json("汇总件_坏.json", content)]);
      await other.waitForFunction(() => {
        const { session } = document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell");
        return !session.busy && session.merging.summaries.length + session.readings.length > 0;
      });
      if (await other.getByText("已选择 1 份汇总件").count() === 0) {
        await other.locator("lianjian-files .what").filter({ hasText: /[\u4e00-\u9fff]/ }).waitFor();
        assert.ok(await other.evaluate(() => document.querySelector("lianjian-kit").readings.every(({ sheets }) => sheets.every((it) => !it.ledger))), "taken for a ledger");
        await other.getByRole("button", { name: "移除 汇总件_坏.json" }).click();
        await other.waitForFunction(() => document.querySelector("lianjian-kit").readings.length === 0);
        return;
      }
      await other.getByRole("button", { name: "合并这 1 份汇总件" }).click();
      const told = other.locator(".notice");
      await told.waitFor();
      const words = await told.innerText();
      await other.evaluate(() => document.querySelector("lianjian-kit").shadowRoot.querySelector("lianjian-shell").session.go(1));
      await other.getByRole("button", { name: "移除 汇总件_坏.json" }).click();
      await other.getByText("已选择 1 份汇总件").waitFor({ state: "hidden" });
      assert.match(words, /^没有做成：.*[\u4e00-\u9fff]/);
      assert.doesNotMatch(words, /expected|invalid type|unreachable/);
    });
    if (tried.failures.length === before) continue;
    await other.close();
    ({ page: other, seen: also } = await fresh());
  }
  await choose(other, LEDGERS);
  await count(other, 3);
  await step(other, "自查结果");
  await state(other, "result");
  assert.deepEqual([...seen, ...also], []);
  await other.close();
  assert.deepEqual(tried.failures, []);
});
