import { test } from "node:test";
import assert from "node:assert/strict";
import { Client } from "../../www/client.js";
import { serve } from "../../www/dispatch.js";
import { Engine } from "../../www/engine.js";

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

/** An engine that dies on files named "bad" and hangs on files named "long". */
function fake() {
  const workers = [];
  const assets = {
    wasm: () => new Uint8Array(),
    worker() {
      const { port1, port2 } = new MessageChannel();
      const loaded = [];
      serve(port2, {
        start: () => "catalogue",
        open: () => {},
        load: (file) => {
          if (file === "bad") throw new WebAssembly.RuntimeError("unreachable");
          if (file === "long") return new Promise(() => {});
          loaded.push(file);
          return { file, sha256: "00", sheets: [] };
        },
        map: (file, sheet, mapping) => ({ file, sha256: "00", sheets: [], mapping }),
        unload: () => {},
        assess: () => loaded,
        trap: () => {
          throw new WebAssembly.RuntimeError("unreachable");
        },
      });
      const worker = Object.assign(port1, { terminate: () => port1.close() });
      workers.push(worker);
      return worker;
    },
  };
  return { assets, workers, end: () => workers.forEach((it) => it.close()) };
}

test("a file that kills the engine is refused, and the others are loaded again", async () => {
  const { assets, workers, end } = fake();
  const engine = new Engine(assets);
  const told = [];
  engine.onrestart = (file) => told.push(file);
  await engine.start();
  await engine.open({ asOf: "2025-12-31" });
  await engine.load("one", new Blob(["1"]));
  await engine.map("one", "Sheet1", { ledger: "meetings" });
  const bad = await engine.load("bad", new Blob(["2"]));
  await engine.load("two", new Blob(["3"]));
  assert.equal(bad.refused.code, "damaged");
  assert.deepEqual(await engine.call("assess", []), ["one", "two"]);
  assert.deepEqual(engine.readings().find((it) => it.file === "one").mapping, { ledger: "meetings" });
  assert.deepEqual(told, ["bad"]);
  assert.equal(workers.length, 2);
  end();
});

test("a question that kills the engine is refused, and the next one is answered", async () => {
  const { assets, end } = fake();
  const engine = new Engine(assets);
  await engine.start();
  await engine.open({ asOf: "2025-12-31" });
  await engine.load("one", new Blob(["1"]));
  await assert.rejects(engine.call("trap", []), { name: "Crash" });
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  end();
});

test("stopping drops the file under way and keeps those finished", async () => {
  const { assets, end } = fake();
  const engine = new Engine(assets);
  await engine.start();
  await engine.open({ asOf: "2025-12-31" });
  await engine.load("one", new Blob(["1"]));
  const long = assert.rejects(engine.load("long", new Blob(["2"])), { name: "Stopped" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await engine.stop();
  await long;
  assert.deepEqual(engine.readings().map((it) => it.file), ["one"]);
  assert.deepEqual(await engine.call("assess", []), ["one"]);
  end();
});
