import { LianjianKit } from "./element.js";
import { define } from "./view.js";
import { decode } from "./files.js";

/** For portals: worker, engine and sample lie beside this script and are fetched when needed. */
const beside = (name) => new URL(name, import.meta.url).href;

LianjianKit.assets = {
  worker: () => new Worker(beside("lianjian-worker.js")),
  wasm: () => beside("lianjian_bg.wasm"),
  hasSample: HAS_SAMPLE,
  sample: async () => {
    const { default: files } = await import(/* @vite-ignore */ beside("lianjian-sample.js"));
    return files.map(({ name, base64 }) => ({ name, bytes: decode(base64) }));
  },
};

define("lianjian-kit", LianjianKit);

export { LianjianKit };
