import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { inOrder } from "../../www/order.js";
import { Progress } from "../../www/progress.js";
import { Readers } from "../../www/readers.js";
import { roomy } from "../../www/roomy.js";
import { pkg } from "./help.mjs";

/** Reads by copying; dies of a file that begins with 1, and is lost in one that begins with 2. */
const READER = `
const { parentPort } = require("node:worker_threads");
const dying = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11,
])));
parentPort.on("message", ({ id, call, args }) => {
  try {
    if (call === "parse" && args[0][0] === 1) dying.exports.trap();
    while (call === "parse" && args[0][0] === 2);
    if (call === "parse" && args[0][0] === 3) process.exit(7);
    parentPort.postMessage({ id, ok: call === "parse" ? args[0] : 0 });
  } catch (error) {
    parentPort.postMessage({ id, error: { name: error.name, message: error.message } });
  }
});`;

let spawned = 0;
let latest = null;
function spawn() {
  spawned += 1;
  const worker = new Worker(READER, { eval: true });
  const port = { postMessage: (...message) => worker.postMessage(...message), terminate: () => worker.terminate() };
  worker.on("message", (data) => port.onmessage({ data }));
  worker.on("error", (error) => port.onerror(error));
  worker.on("exit", () => port.onerror({ message: "exit" }));
  latest = worker;
  return port;
}

test("a reader thread that traps, hangs or ends is replaced, and the next file is read", async () => {
  const readers = new Readers({ spawn, limit: () => 500 });
  const read = (first) => readers.read(new Uint8Array([first, 9]));
  assert.deepEqual([...(await read(0))], [0, 9]);
  await assert.rejects(read(1), { name: "Crash" });
  assert.deepEqual([...(await read(0))], [0, 9]);
  await assert.rejects(read(2), { name: "Overlong" });
  await assert.rejects(read(3), { name: "Crash" });
  assert.deepEqual([...(await read(0))], [0, 9]);
  assert.equal(spawned, 4);
  assert.equal(readers.busy, false);
  readers.rest();
});

test("a reader that died while it had nothing to do is not blamed on the next file", async () => {
  const readers = new Readers({ spawn });
  await readers.read(new Uint8Array([0]));
  await latest.terminate();
  assert.deepEqual([...(await readers.read(new Uint8Array([0, 5])))], [0, 5]);
  readers.rest();
});

test("stopping fails what is being read and ends its thread", async () => {
  const readers = new Readers({ spawn });
  const lost = assert.rejects(readers.read(new Uint8Array([2])), { message: "enough" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(readers.busy, true);
  readers.stop(new Error("enough"));
  await lost;
  assert.equal(readers.busy, false);
});

test("files made ready in any order are taken in theirs, and only so many wait", async () => {
  const order = [];
  let [waiting, most] = [0, 0];
  const items = Array.from({ length: 60 }, (_, at) => at);
  await inOrder(3, items, {
    prepare: async (item) => {
      await new Promise((resolve) => setTimeout(resolve, item === 0 ? 60 : (item * 7) % 5));
      most = Math.max(most, (waiting += 1));
      return item * 2;
    },
    take: (item, ready) => {
      waiting -= 1;
      assert.equal(ready, item * 2);
      order.push(item);
    },
  });
  assert.deepEqual(order, items);
  assert.ok(most <= 12, String(most));
});

test("after a failure nothing more is taken, and nobody waits for ever", async () => {
  const taken = [];
  const work = inOrder(2, [...Array(40).keys()], {
    prepare: async (item) => item,
    take: (item) => {
      if (item === 5) throw new Error("five");
      taken.push(item);
    },
  });
  await assert.rejects(work, /five/);
  assert.deepEqual(taken, [0, 1, 2, 3, 4]);
});

test("progress is one line that is written over on a terminal, elsewhere a line every few seconds", () => {
  let now = 0;
  const told = (isTTY) => {
    const written = [];
    const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
    for (let at = 0; at < 700; at++) {
      now += 10;
      progress.tell(`${at}`);
    }
    progress.end();
    return written;
  };
  const lines = told(false);
  assert.equal(lines.length, 2);
  assert.ok(lines.every((it) => /^\d+\n$/.test(it)));
  const rewritten = told(true);
  assert.ok(rewritten.length > 60 && rewritten.slice(0, -1).every((it) => /^\r\d+\u001b\[K$/.test(it)));
  assert.equal(rewritten[rewritten.length - 1], "\r\u001b[K");
});

test("the engine of the command line may take more than 2 GiB", async () => {
  const bytes = readFileSync(pkg("lianjian_bg.wasm"));
  const engine = await import("../../pkg/lianjian.js?roomy");
  const { memory } = await engine.default({ module_or_path: roomy(bytes) });
  memory.grow(2 ** 15);
  assert.ok(memory.buffer.byteLength > 2 ** 31);
  const { memory: usual } = await (await import("../../pkg/lianjian.js?usual")).default({ module_or_path: bytes });
  assert.throws(() => usual.grow(2 ** 15), RangeError);
});
