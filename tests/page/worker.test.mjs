import { test } from "node:test";
import assert from "node:assert/strict";
import { Client } from "../../www/client.js";
import { serve } from "../../www/dispatch.js";
import { Engine } from "../../www/engine.js";
import { isSpent, saysSpent } from "../../www/memory.js";
import { crew, patience } from "../../www/readers.js";

function connected(calls) {
  const { port1, port2 } = new MessageChannel();
  serve(port2, calls);
  return { client: new Client(port1), close: () => port1.close() };
}

test("each question gets its own answer, in whatever order they come", async () => {
  const { client, close } = connected({
    add: (a, b) => a + b,
    slow: () => new Promise((resolve) => setTimeout(resolve, 20, "slow")),
  });
  const slow = client.call("slow");
  assert.equal(await client.call("add", [1, 2]), 3);
  assert.equal(await slow, "slow");
  close();
});

test("what a call throws is rejected with its name, and the next call works", async () => {
  const { client, close } = connected({
    boom: () => {
      throw new TypeError("no");
    },
    text: () => {
      throw "plain words";
    },
    fine: () => 1,
  });
  await assert.rejects(client.call("boom"), { name: "TypeError", message: "no" });
  await assert.rejects(client.call("text"), { message: "plain words" });
  await assert.rejects(client.call("constructor"), /no such call/);
  assert.equal(await client.call("fine"), 1);
  close();
});

test("bytes are handed over, not copied", async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const { client, close } = connected({ bytes: () => bytes });
  assert.deepEqual([...(await client.call("bytes"))], [1, 2, 3]);
  assert.equal(bytes.byteLength, 0);
  close();
});

test("a trap takes every waiting call with it", async () => {
  const { client, close } = connected({
    never: () => new Promise(() => {}),
    trap: () => {
      throw new WebAssembly.RuntimeError("unreachable");
    },
  });
  const never = assert.rejects(client.call("never"), { name: "Crash" });
  await assert.rejects(client.call("trap"), { name: "Crash" });
  await never;
  await assert.rejects(client.call("never"), { name: "Crash" });
  close();
});

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const text = (bytes) => new TextDecoder().decode(bytes);
const trap = () => {
  throw new WebAssembly.RuntimeError("unreachable");
};

/**
 * Workers with an engine whose parcels are the files themselves. A file that says "trap" kills its reader, "endless"
 * keeps it for good, "huge" and "gone" take all its memory, "deep" its stack, "poison" is read but kills the engine that opens it.
 */
function fake() {
  const workers = [];
  const assets = {
    wasm: () => new Uint8Array(),
    worker() {
      const { port1, port2 } = new MessageChannel();
      const worker = Object.assign(port1, { role: "", ended: false, parsed: 0 });
      worker.terminate = () => {
        worker.ended = true;
        port1.close();
      };
      const loaded = new Map();
      let remembered = [];
      let [waivers, earlier] = [[], null];
      const open = (file, parcel) => {
        if (text(parcel) === "poison") trap();
        loaded.set(file, text(parcel));
        const known = remembered.find((it) => it.signature === text(parcel));
        const ledger = known ? known.mapping.ledger : "meetings";
        return { file, sha256: "00", sheets: [{ sheet: "Sheet1", ledger, signature: text(parcel) }] };
      };
      serve(port2, {
        start: (source, role) => {
          worker.role = role;
          return "catalogue";
        },
        memory: () => 0,
        parse: (bytes) => {
          worker.parsed += 1;
          if (text(bytes) === "trap") trap();
          if (text(bytes) === "huge") throw new RangeError("Array buffer allocation failed");
          if (text(bytes) === "deep") throw new RangeError("Maximum call stack size exceeded");
          if (text(bytes) === "gone") worker.onerror({ message: "" });
          return text(bytes) === "endless" ? new Promise(() => {}) : bytes;
        },
        begin: ({ policy }) => {
          if (policy === "bad") throw new Error("规则包不能用：甲；乙");
          loaded.clear();
          [waivers, earlier] = [[], null];
        },
        waive: (list) => (waivers = list),
        compare: (it) => (earlier = it),
        care: () => [waivers, earlier],
        remember: (list) => (remembered = list),
        open,
        refuse: (file, bytes, code) => {
          loaded.set(file, code);
          return { file, sha256: "00", refused: { code, message: code }, sheets: [], years: [] };
        },
        map: (file, sheet, { ledger }) => ({ file, sha256: "00", sheets: [{ sheet, ledger, signature: loaded.get(file) }] }),
        unload: (file) => loaded.delete(file),
        assess: () => [...loaded.keys()].sort(),
        trap,
      });
      workers.push(worker);
      return worker;
    },
  };
  const count = (role) => workers.filter((it) => it.role === role).length;
  return { assets, workers, count, end: () => workers.forEach((it) => it.close()) };
}

const files = (contents) => Object.entries(contents).map(([name, content]) => ({ name, blob: new Blob([content]) }));

async function started(options) {
  const there = fake();
  const engine = new Engine(there.assets, { width: 2, ...options });
  await engine.start();
  await engine.begin({ asOf: "2025-12-31" });
  const codes = () => Object.fromEntries(engine.readings().map((it) => [it.file, it.refused ? it.refused.code : "read"]));
  return { ...there, engine, codes };
}

test("a file that kills its reader is refused as damaged, the engine lives and the others are read", async () => {
  const { engine, codes, count, end } = await started();
  let restarts = 0;
  engine.onrestart = () => (restarts += 1);
  await engine.load(files({ one: "1", bad: "trap", two: "2", three: "3" }));
  assert.deepEqual(codes(), { one: "read", bad: "damaged", two: "read", three: "read" });
  assert.deepEqual(await engine.call("assess", []), ["bad", "one", "three", "two"]);
  assert.equal(restarts, 0);
  assert.equal(count("engine"), 1);
  end();
});

test("a file that takes all the memory of its reader is refused as too large, with what to do", async () => {
  const { engine, codes, end } = await started();
  await engine.load(files({ one: "1", big: "huge", end: "gone", bad: "trap", deep: "deep" }));
  assert.deepEqual(codes(), { one: "read", big: "too-large", end: "too-large", bad: "damaged", deep: "damaged" });
  const said = engine.readings().filter((it) => it.refused && it.refused.code === "too-large").map((it) => it.refused.message);
  assert.ok(said.every((it) => /按街道分开.*命令行/.test(it)), said.join());
  end();
});

test("a trap is told from a want of memory by whether the instance could double its memory", async () => {
  const small = new WebAssembly.Memory({ initial: 1, maximum: 10 });
  const full = new WebAssembly.Memory({ initial: 6, maximum: 10 });
  assert.deepEqual([isSpent(small), isSpent(full)], [false, true]);
  const trap = (memory) => {
    const { port1, port2 } = new MessageChannel();
    serve(port2, { trap: () => { throw new WebAssembly.RuntimeError("unreachable"); } }, () => isSpent(memory));
    const outcome = new Client(port1).call("trap").catch((error) => [error.name, error.spent]);
    return outcome.finally(() => port1.close());
  };
  assert.deepEqual(await trap(new WebAssembly.Memory({ initial: 1, maximum: 10 })), ["Crash", false]);
  assert.deepEqual(await trap(full), ["Crash", true]);
  for (const [name, message, spent] of [
    ["RangeError", "Array buffer allocation failed", true], ["RangeError", "WebAssembly.Memory.grow(): Maximum memory size exceeded", true],
    ["Error", "out of memory", true], ["RangeError", "Maximum call stack size exceeded", false], ["InternalError", "too much recursion", false],
  ]) assert.equal(saysSpent({ name, message }), spent, message);
});

test("a file that keeps its reader for too long is refused as too large", async () => {
  const { engine, codes, workers, end } = await started({ limit: () => 50 });
  await engine.load(files({ long: "endless", one: "1" }));
  assert.deepEqual(codes(), { long: "too-large", one: "read" });
  assert.ok(workers.filter((it) => it.role === "reader").every((it) => it.ended), "readers end when nothing is to be read");
  end();
});

test("files are read side by side, by no more readers than allowed", async () => {
  const { engine, count, workers, end } = await started();
  await engine.load(files({ a: "1", b: "2", c: "3", d: "4", e: "5" }));
  assert.equal(count("reader"), 2);
  const parsed = workers.filter((it) => it.role === "reader").map((it) => it.parsed);
  assert.equal(parsed[0] + parsed[1], 5);
  assert.ok(Math.min(...parsed) > 0, parsed.join(" "));
  end();
});

test("a file the engine itself dies of is refused, and the others are opened again", async () => {
  const { engine, codes, end } = await started();
  let restarts = 0;
  engine.onrestart = () => (restarts += 1);
  await engine.load(files({ one: "1", bad: "poison", two: "2" }));
  assert.deepEqual(codes(), { one: "read", bad: "damaged", two: "read" });
  assert.deepEqual(await engine.call("assess", []), ["bad", "one", "two"]);
  assert.equal(restarts, 1);
  end();
});

test("a question that kills the engine is refused, and the next one is answered with nothing lost", async () => {
  const { engine, workers, end } = await started();
  await engine.load(files({ one: "1" }));
  await engine.map("one", "Sheet1", { ledger: "members" });
  await assert.rejects(engine.call("trap", []), { name: "Crash" });
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  assert.equal(engine.readings()[0].sheets[0].ledger, "members");
  assert.equal(workers.reduce((sum, it) => sum + it.parsed, 0), 1, "what was read once is not read again");
  end();
});

test("stopping kills the readers, drops the files under way and keeps those finished", async () => {
  const { engine, workers, count, end } = await started();
  await engine.load(files({ one: "1" }));
  const long = assert.rejects(engine.load(files({ long: "endless", other: "endless", later: "2" })), { name: "Stopped" });
  await wait(30);
  await engine.stop();
  await long;
  assert.deepEqual(engine.readings().map((it) => it.file), ["one"]);
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  assert.ok(workers.filter((it) => it.role === "reader").every((it) => it.ended));
  assert.equal(count("engine"), 1);
  await engine.load(files({ two: "2" }));
  assert.deepEqual(await engine.call("assess", []), ["one", "two"]);
  end();
});

test("a correction holds for all files with the same headings, in a new check too; one of a single file stays its own", async () => {
  const { engine, end } = await started();
  await engine.load(files({ one: "same", two: "same", three: "other" }));
  const ledgers = () => engine.readings().map((it) => it.sheets[0].ledger);
  await engine.map("one", "Sheet1", { ledger: "members" });
  assert.deepEqual(ledgers(), ["members", "meetings", "meetings"]);
  await engine.remember([{ signature: "same", mapping: { ledger: "trainings" } }], ["same"]);
  assert.deepEqual(ledgers(), ["members", "trainings", "meetings"]);
  await engine.begin({ asOf: "2025-06-30" });
  await engine.load(files({ four: "same" }));
  assert.deepEqual(ledgers(), ["members", "trainings", "meetings", "trainings"]);
  await engine.remember([{ signature: "same", mapping: { ledger: "units" } }], ["same"], true);
  assert.deepEqual(ledgers(), ["units", "units", "meetings", "units"]);
  end();
});

test("a file chosen twice is read anew and counted once", async () => {
  const { engine, codes, end } = await started();
  await engine.load(files({ one: "trap" }));
  await engine.load(files({ one: "1" }));
  assert.deepEqual(codes(), { one: "read" });
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  end();
});

test("a file that cannot be read from disk is refused by itself", async () => {
  const { engine, codes, end } = await started();
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
  const huge = { size: 2 ** 30, arrayBuffer: () => assert.fail("not even opened") };
  await engine.load([{ name: "gone", blob: gone }, { name: "huge", blob: huge }, ...files({ one: "1" })]);
  assert.deepEqual(codes(), { gone: "damaged", huge: "too-large", one: "read" });
  end();
});

test("what was set aside and compared with outlives the engine and a new check, until it is taken back", async () => {
  const { engine, end } = await started();
  await engine.waive([{ key: "k" }]);
  await engine.compare({ period: "2024" });
  const care = () => engine.call("care", []);
  assert.deepEqual(await care(), [[{ key: "k" }], { period: "2024" }]);
  await assert.rejects(engine.call("trap", []), { name: "Crash" });
  assert.deepEqual(await care(), [[{ key: "k" }], { period: "2024" }]);
  await engine.begin({ asOf: "2025-06-30" });
  assert.deepEqual(await care(), [[{ key: "k" }], { period: "2024" }]);
  await engine.compare(null);
  assert.deepEqual(await care(), [[{ key: "k" }], null]);
  end();
});

test("options that are refused change nothing", async () => {
  const { engine, end } = await started();
  await engine.load(files({ one: "1" }));
  await assert.rejects(engine.begin({ asOf: "2025-12-31", policy: "bad" }), /甲；乙/);
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  await assert.rejects(engine.call("trap", []), { name: "Crash" });
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  end();
});

test("another file takes the place of one with its corrections; one that cannot be read does not", async () => {
  const { engine, end } = await started();
  await engine.load(files({ one: "1" }));
  await engine.map("one", "Sheet1", { ledger: "members" });
  await engine.replace("one", { ...engine.chosen("one"), name: "two", blob: new Blob(["2"]) });
  assert.deepEqual(await engine.call("assess", []), ["two"]);
  assert.equal(engine.readings()[0].sheets[0].ledger, "members");
  await assert.rejects(engine.replace("two", { name: "bad", blob: new Blob(["trap"]) }));
  assert.deepEqual(await engine.call("assess", []), ["two"]);
  end();
});

test("small files may take 10 s, large ones 30, and readers leave a processor to the page", () => {
  assert.equal(patience(1000) < 10100, true);
  assert.equal(patience(2 ** 20), 15000);
  assert.equal(patience(2 ** 28), 30000);
  assert.deepEqual([undefined, 1, 2, 3, 4, 16].map(crew), [1, 1, 1, 2, 3, 3]);
});
