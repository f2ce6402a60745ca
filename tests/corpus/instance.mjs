import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Client } from "../../www/client.js";
import { pkg } from "./cases.mjs";

const engine = pathToFileURL(join(pkg, "lianjian.js")).href;
const module = new WebAssembly.Module(readFileSync(join(pkg, "lianjian_bg.wasm")));

/** Thrown when an instance did not answer in time. */
export class Late extends Error {}

/** One engine in a worker thread of its own. */
export class Instance {
  constructor() {
    const worker = new Worker(new URL("reader.mjs", import.meta.url), {
      workerData: { engine, module },
      stderr: true,
    });
    let said = "";
    worker.stderr.on("data", (text) => (said += text));
    const port = { postMessage: (message, transfer) => worker.postMessage(message, transfer) };
    worker.on("message", (data) => port.onmessage({ data }));
    worker.on("error", (error) => port.onerror(error));
    worker.on("exit", () => port.onerror({ message: "exit" }));
    this.client = new Client(port);
    this.end = () => worker.terminate();
    /** What it wrote before it died: the words of a panic. */
    this.said = () => said.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("at ")).join(" ").slice(0, 200);
  }

  /** Answers, or throws Crash, or Late after so many seconds. */
  async call(name, args, seconds = 60) {
    const timer = setTimeout(() => this.client.fail(new Late("late")), seconds * 1000);
    try {
      return await this.client.call(name, args);
    } finally {
      clearTimeout(timer);
    }
  }
}
