import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { Readers } from "../../www/readers.js";

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
