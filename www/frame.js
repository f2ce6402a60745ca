const VERSION = 1;

/** Properties a page around may set. */
const SETTINGS = ["policy", "period", "asOf", "ledgers", "steps", "langSize", "noDownload"];
const EVENTS = ["ready", "change", "result", "save", "rules", "error"];

/** The origin that may speak to this page, of "#embed=https://portal.example"; null: none was named. */
export function embedder(hash) {
  const found = /^#embed=(\*|https?:\/\/[^/?#\s]+)$/.exec(hash);
  return found && found[1];
}

/**
 * Lets the page that holds this one in a frame use the element by messages.
 *
 * The page around asks `{ lianjian: 1, id, call, args }` and is answered `{ lianjian: 1, id, ok }` or
 * `{ lianjian: 1, id, error: { message } }`; what the element fires it is told as `{ lianjian: 1, event, detail }`.
 * `origin`: the only origin that is listened to and spoken to; "*": whichever page the frame is in.
 */
export function serveFrame(kit, origin) {
  const around = window.parent;
  const send = (message, transfer = []) => around.postMessage({ lianjian: VERSION, ...message }, origin, transfer);
  const calls = {
    hello: () => ({ state: kit.dataset.state, engine: kit.catalog ? kit.catalog.engine : "" }),
    configure: (settings) => {
      for (const [name, value] of Object.entries(settings)) {
        if (!SETTINGS.includes(name)) throw new Error(`no such setting: ${name}`);
        kit[name] = value;
      }
    },
    load: (files) => kit.load(files),
    unload: (file) => kit.unload(file),
    sample: () => kit.sample(),
    assess: () => kit.assess(),
    render: (kind, options) => kit.render(kind, options),
    save: () => kit.save(),
    restore: (state) => kit.restore(state),
    rules: (code) => kit.rules(code),
  };

  for (const name of EVENTS) {
    kit.addEventListener(`lianjian-${name}`, ({ detail }) => send({ event: name, detail }));
  }
  addEventListener("message", async ({ source, origin: from, data }) => {
    if (source !== around || (origin !== "*" && from !== origin) || !data || data.lianjian !== VERSION) return;
    const { id, call, args = [] } = data;
    try {
      if (!Object.prototype.hasOwnProperty.call(calls, call)) throw new Error(`no such call: ${call}`);
      const ok = await calls[call](...args);
      send({ id, ok }, ok instanceof Uint8Array ? [ok.buffer] : []);
    } catch (error) {
      send({ id, error: { message: error.message } });
    }
  });
}
