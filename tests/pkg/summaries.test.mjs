import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cli, folder, toolOfThePage } from "./help.mjs";

const FRAME = ["--period", "2025", "--as-of", "2025-12-31"];

/** Ledgers of invented communities, each in a folder of its own. */
function ledgers(at, communities = 3) {
  for (let it = 0; it < communities; it += 1) {
    const place = `第${it}社区`;
    const branches = [1, 2, 3].map((number) => `${place}${number}号党支部`);
    mkdirSync(join(at, place), { recursive: true });
    const put = (name, lines) => writeFileSync(join(at, place, `${name}${it}.csv`), `${lines.join("\n")}\n`);
    put("名册", ["党组织名称,组织类别,所属街道,所属社区,支委人数,正式党员,成立时间,书记",
      ...branches.map((name, n) => `${name},党支部,清河街道,${place},3,${6 + n},2015-01-01,赵书${it}${n}`)]);
    put("会议", ["支部名称,活动类型,开展时间,应到,实到,主题,主持人",
      ...branches.flatMap((name, n) => ["主题党日", "支委会", "党员大会", "党课"].flatMap((kind, k) => [...Array(12).keys()]
        .filter((month) => (month * 7 + n * 5 + k + it) % 4 > 0)
        .map((month) => `${name},${kind},2025-${String(month + 1).padStart(2, "0")}-1${n + k},${6 + n},${6 + n},${kind}${it}之${n}之${month},赵书${it}${n}`)))]);
    put("两新", ["企业名称,统一社会信用代码,单位类别,所属街道,所属社区,楼宇,经营状态,从业人数,正式党员,党员总数,未转组织关系党员数,组建方式,党组织名称,党建指导员,党建联络员",
      ...[...Array(40).keys()].map((n) => [
        `单位${it}之${n}有限公司`, n % 9 === 0 ? `91000000MA0SHARED${n}`.slice(0, 18) : `91000000MA${String(it * 100 + n).padStart(7, "0")}X`,
        ["企业", "社会团体", "民办非企业单位"][n % 3], "清河街道", place, n % 5 === 0 ? `${place}大厦` : "", ["正常", "正常", "注销"][(n * 5 + it) % 3 === 2 && n % 4 === 0 ? 2 : 0],
        (n * 13 + it) % 140, n % 6, n % 6 + 1, n % 2, ["单独组建", "联合组建", "未建", "楼宇联合"][(n + it) % 4], n % 4 === 1 ? "云顶联合党支部" : "", n % 3 === 0 ? `钱指${n % 5}` : "", n % 7 === 0 ? "孙联" : "",
      ].join(","))]);
    put("清单", ["清单类别,名称,街道,社区,提出单位,对接单位,完成情况",
      ...[...Array(6).keys()].map((n) => `需求清单,事${it}之${n},清河街道,${place},某处,${n % 2 ? "某单位" : ""},${n % 3 ? "" : "已完成"}`)]);
  }
}

/** Every community's summary, as the command line writes it, in one folder. */
function summaries(at) {
  ledgers(at);
  const made = join(at, "made");
  mkdirSync(made);
  for (const place of readdirSync(at).filter((name) => /社区$/.test(name))) {
    const out = join(at, "out", place);
    const { status, stderr } = cli("check", ...FRAME, "--out", out, join(at, place));
    assert.ok(status === 0 || status === 1, stderr);
    const name = readdirSync(out).find((file) => /^汇总件_/.test(file));
    assert.equal(name, `汇总件_${place}_2025.json`);
    writeFileSync(join(made, name), readFileSync(join(out, name)));
  }
  return made;
}

const figures = ({ coverage, scores, regional, forms, duties }) => ({
  coverage: [...coverage].sort((a, b) => a.path.join().localeCompare(b.path.join())),
  scores: scores.map(({ org, group, total, stars, rank }) => ({ org, group, total, stars, rank })).sort((a, b) => a.org.localeCompare(b.org)),
  needs: regional.lists, forms,
  duties: duties.map(({ org, duty, period, status, counted }) => [org, duty, period, status, counted].join()).sort(),
});

test("communities checked one by one and merged give the figures of one check of all files, also in DuckDB", async (t) => {
  const at = folder(t);
  const made = summaries(at);
  const direct = JSON.parse(cli("check", ...FRAME, "--json", ...readdirSync(at).filter((name) => /社区$/.test(name)).map((name) => join(at, name))).stdout);
  const out = join(at, "merged");
  const { stdout, stderr } = cli("merge", "--json", "--out", out, made);
  const merged = JSON.parse(stdout);
  assert.deepEqual(figures(merged), figures(direct), stderr);
  assert.ok(merged.findings.some(({ rule }) => rule === "SUM06"), "units of two communities are told");
  const written = readdirSync(out);
  for (const name of ["汇总件_清河街道_2025.json", "tables", "assessment.json"]) assert.ok(written.includes(name), `${name}: ${written}`);

  // A merged summary merges again, with one of its own parts, to the same.
  const again = JSON.parse(cli("merge", "--json", join(out, "汇总件_清河街道_2025.json"), join(made, "汇总件_第1社区_2025.json")).stdout);
  assert.equal(again.seal, merged.seal);
  assert.deepEqual(again.coverage, merged.coverage);

  await rolledUp(join(out, "tables"), merged);
});

/** A scoring table that asks all a grade may ask for: shares of all and of those who reach a line, parts, ties. */
const QUOTA = {
  id: "quota", extends: "base", title: "按名额", version: "1",
  score: {
    replace: true, title: "按名额评", group: "all", notApplicable: "full",
    parts: [{ id: "a", title: "甲", weight: 60 }, { id: "b", title: "乙", weight: 40 }],
    indicators: [
      { id: "meetings", part: "a", title: "三会一课", max: 100, duties: ["MTG01", "MTG02", "MTG04"] },
      { id: "days", part: "b", title: "主题党日", max: 100, duties: ["MTG05"] },
    ],
    ties: ["days"],
    grades: [
      { id: "five", title: "五星", stars: 5, from: 60, eachPart: 50, share: 15 },
      { id: "four", title: "四星", stars: 4, from: 55.5, share: 40, shareOf: "four", atLeast: 2 },
      { id: "three", title: "三星", stars: 3, share: 30 },
      { id: "none", title: "不定级" },
    ],
  },
};

test("grades of shares, and forms of ledgers that lack columns, are rolled up to the same", async (t) => {
  const at = folder(t);
  ledgers(at, 7);
  const places = readdirSync(at).filter((name) => /社区$/.test(name));
  // One community does not say who instructs, another not how units are organized.
  const without = (place, title) => {
    const file = join(at, place, readdirSync(join(at, place)).find((name) => name.startsWith("两新")));
    const lines = readFileSync(file, "utf8").trim().split("\n").map((line) => line.split(","));
    const gone = lines[0].indexOf(title);
    writeFileSync(file, `${lines.map((cells) => cells.filter((_, it) => it !== gone).join(",")).join("\n")}\n`);
  };
  without(places[0], "党建指导员");
  without(places[1], "组建方式");
  for (const place of places) without(place, "从业人数");
  // In each community something else was not held, in two of them the same.
  for (const [it, place] of places.entries()) {
    const file = join(at, place, `会议${it}.csv`);
    const lines = readFileSync(file, "utf8").trim().split("\n");
    const of = Math.min(it, 5);
    writeFileSync(file, `${lines.filter((_, row) => row === 0 || (row * 7 + of) % (3 + of * 2) > 0).join("\n")}\n`);
  }
  const pack = join(at, "名额.json");
  writeFileSync(pack, JSON.stringify(QUOTA));
  const made = join(at, "made");
  mkdirSync(made);
  for (const place of places) {
    const out = join(at, "out", place);
    const { stderr } = cli("check", ...FRAME, "--policy", pack, "--out", out, join(at, place));
    const name = readdirSync(out).find((file) => /^汇总件_/.test(file));
    assert.ok(name, stderr);
    writeFileSync(join(made, name), readFileSync(join(out, name)));
  }
  const out = join(at, "merged");
  const { stdout, stderr } = cli("merge", "--json", "--out", out, made);
  assert.notEqual(stdout, "", stderr);
  const merged = JSON.parse(stdout);
  assert.equal(new Set(merged.scores.map(({ grade }) => grade)).size, 4, "every grade is given");
  assert.ok(merged.forms[0].rows.some(({ cells }) => cells[0] === null), "the ledgers lack a column");
  await rolledUp(join(out, "tables"), merged);
});

/** DuckDB after running the SQL; answers with the rows of a question. */
async function duck(sql) {
  const { DuckDBInstance } = await toolOfThePage("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(sql);
  return async (text) => (await connection.runAndReadAll(text)).getRowObjectsJson();
}

/** Grades as the merge gives them, counted by area. */
function gradesByArea({ scores, organizations }) {
  const counts = new Map();
  for (const { org, grade } of scores) {
    const { path } = organizations.find((it) => it.org === org);
    for (let depth = 0; depth <= path.length; depth += 1) {
      const key = `${path.slice(0, depth).join("/")} ${grade || "待录入"}`;
      counts.set(key, (counts.get(key) || 0) + 1);
    }
  }
  return [...counts].sort();
}

/** Runs rollup.sql as it is handed out, and compares every figure. */
async function rolledUp(tables, merged) {
  const sql = readFileSync(join(tables, "rollup.sql"), "utf8").replace(/read_parquet\('/g, `read_parquet('${tables}/`);
  const rows = await duck(sql);
  const areas = await rows("SELECT * FROM coverage");
  assert.equal(areas.length, merged.coverage.length);
  for (const area of merged.coverage) {
    const found = areas.find((it) => it.area.split("/").map((step) => step.split(":")[1] || "").filter(Boolean).join() === area.path.join());
    assert.ok(found, area.path.join());
    for (const key of ["listed", "excluded", "base", "blanks"]) assert.equal(Number(found[key]), area[key], `${area.path} ${key}`);
    for (const [rate, { hit, of }] of Object.entries(area.rates)) {
      const name = rate.replace(/-/g, "_");
      assert.deepEqual([found[`${name}_hit`], found[`${name}_of`]].map(Number), [hit, of], `${area.path} ${rate}`);
    }
  }
  const count = new Map();
  for (const { duty, status } of merged.duties) count.set(`${duty} ${status}`, (count.get(`${duty} ${status}`) || 0) + 1);
  const duties = new Map((await rows("SELECT * FROM duty_counts")).map((it) => [`${it.duty} ${it.status}`, Number(it.count)]));
  assert.deepEqual([...duties].sort(), [...count].sort());
  const places = await rows("SELECT * FROM places");
  assert.deepEqual(places.map(({ org, place }) => [org, Number(place)]).sort(), merged.scores.map(({ org, rank }) => [org, rank]).sort());
  const graded = await rows("SELECT * FROM graded");
  assert.deepEqual(graded.map(({ org, grade, stars }) => [org, grade, Number(stars)]).sort(), merged.scores.map(({ org, grade, stars }) => [org, grade, stars]).sort());
  const byArea = await rows("SELECT * FROM grade_counts");
  assert.deepEqual(byArea.map((it) => [`${it.area} ${it.grade || "待录入"}`, Number(it.count)]).sort(), gradesByArea(merged));
  const cells = await rows("SELECT * FROM forms");
  const ours = merged.forms.flatMap(({ id, rows: lines, columns }) => lines.flatMap((line) => columns.map((column, it) => [id, line.id, column.id, line.cells[it]])));
  assert.deepEqual(cells.map(({ form, line, col, value }) => [form, line, col, value === null ? null : Number(value)]), ours);
  assert.ok(ours.filter(([, , , value]) => value > 0).length > 40);
  const [needs] = await rows("SELECT * FROM regional WHERE rate = 'need.matched'");
  const listed = merged.regional.lists.find(({ kind }) => kind === "need");
  assert.deepEqual({ hit: Number(needs.hit), of: Number(needs.of) }, listed.matched);
  // The CSV holds the same rows.
  const csv = await rows(`SELECT (SELECT count(*) FROM read_csv('${tables}/units.csv')) AS a, (SELECT count(*) FROM units) AS b`);
  assert.equal(csv[0].a, csv[0].b);
}

test("a summary is compared with its files, and a changed file is named", (t) => {
  const at = folder(t);
  const made = summaries(at);
  const summary = join(made, "汇总件_第0社区_2025.json");
  const same = cli("check", ...FRAME, "--verify", summary, join(at, "第0社区"));
  assert.match(same.stderr, /一致/);
  assert.doesNotMatch(same.stderr, /不一致/);
  const file = join(at, "第0社区", "会议0.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("主题党日", "支委会"));
  const { status, stderr } = cli("check", ...FRAME, "--verify", summary, join(at, "第0社区"));
  assert.equal(status, 1);
  assert.match(stderr, /不一致/);
  assert.match(stderr, /会议0\.csv/);
});

test("a summary that was changed or cut off is refused by name", (t) => {
  const at = folder(t);
  const made = summaries(at);
  const name = "汇总件_第2社区_2025.json";
  const text = readFileSync(join(made, name), "utf8");
  writeFileSync(join(made, name), text.replace('"counted":1', '"counted":2'));
  let refused = cli("merge", made);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, new RegExp(`${name}.*封签`));
  writeFileSync(join(made, name), text.slice(0, -9));
  refused = cli("merge", made);
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, new RegExp(name));
  assert.equal(cli("merge", join(at, "第0社区", "会议0.csv")).status, 2);
});

test("no person of the ledgers is in a summary or its tables", (t) => {
  const at = folder(t);
  const made = summaries(at);
  const out = join(at, "merged");
  cli("merge", "--out", out, made);
  const texts = [...readdirSync(made).map((name) => join(made, name)), ...readdirSync(join(out, "tables")).filter((name) => /csv$/.test(name)).map((name) => join(out, "tables", name))];
  for (const file of texts) assert.doesNotMatch(readFileSync(file, "utf8"), /赵书|钱指|孙联|有限公司|91000000MA/, file);
});
