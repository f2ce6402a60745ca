import { LianjianKit } from "./element.js";
import { define } from "./view.js";
import { decode } from "./files.js";

/**
 * For portals: worker, engine and sample lie beside this script and are fetched when needed.
 * The build writes their addresses in a way that bundlers of portals find and follow.
 */
LianjianKit.assets = {
  worker: () => new Worker(BESIDE_WORKER),
  wasm: () => BESIDE_WASM.href,
  hasSample: HAS_SAMPLE,
  sample: async () => {
    const { default: files } = await BESIDE_SAMPLE;
    return files.map(({ name, base64 }) => ({ name, bytes: decode(base64) }));
  },
};

define("lianjian-kit", LianjianKit);

export { LianjianKit };
