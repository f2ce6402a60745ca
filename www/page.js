import { LianjianKit } from "./element.js";
import { define } from "./view.js";
import { decode } from "./files.js";

/** The page in one file: everything stands beside this script as blocks of data. */
const block = (id) => document.getElementById(id).textContent;
const sample = JSON.parse(block("sample"));

LianjianKit.assets = {
  worker() {
    const url = URL.createObjectURL(new Blob([block("worker")], { type: "text/javascript" }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return worker;
  },
  wasm: () => decode(block("wasm")),
  hasSample: sample.length > 0,
  sample: () => sample.map(({ name, base64 }) => ({ name, bytes: decode(base64) })),
};

define("lianjian-kit", LianjianKit);

/** A file dropped beside its place must not replace the page. */
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());

if (location.hash === "#sample") {
  const kit = document.querySelector("lianjian-kit");
  kit.sample().then(() => kit.assess());
}
