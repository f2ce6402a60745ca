import { LianjianKit } from "./element.js";
import { define } from "./view.js";
import { decode } from "./files.js";
import { embedder, serveFrame } from "./frame.js";

/** The page in one file: everything stands beside this script as blocks of data. */
const block = (id) => document.getElementById(id).textContent;
const sample = JSON.parse(block("sample"));

/** Made once and kept: Chromium 88 and 92 start no worker in a sandboxed frame whose address was given up meanwhile. */
let address = "";
function workerAddress() {
  if (!address) address = URL.createObjectURL(new Blob([block("worker")], { type: "text/javascript" }));
  return address;
}

LianjianKit.assets = {
  worker: () => new Worker(workerAddress()),
  wasm: () => decode(block("wasm")),
  hasSample: sample.length > 0,
  sample: () => sample.map(({ name, base64 }) => ({ name, bytes: decode(base64) })),
};

define("lianjian-kit", LianjianKit);

/** A file dropped beside its place must not replace the page. */
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());

const kit = document.querySelector("lianjian-kit");
const bare = () => location.href.split("#")[0];

/** "#rules" is the rule book's index, "#rule-MTG02" a page of it; null: an address of something else. */
function addressed() {
  const found = /^#(?:rules|rule-([A-Za-z]+\d+))$/.exec(location.hash);
  return found && (found[1] || "").toUpperCase();
}

/** In a frame of a page that asked for it. */
const around = embedder(location.hash);
if (around && window.parent !== window) serveFrame(kit, around);

/** The browser's own way back leaves the rule book as the page's button does; so many entries are its. */
kit.addEventListener("lianjian-rules", ({ detail: { open, code } }) => {
  const depth = (history.state && history.state.rules) || 0;
  if (!open && depth > 0) history.go(-depth);
  if (!open || addressed() === code) return;
  history.pushState({ rules: depth + 1 }, "", `${bare()}#${code ? `rule-${code}` : "rules"}`);
});
addEventListener("popstate", () => {
  const code = addressed();
  if (code === null) {
    kit.closeRules();
    keepFocus();
  } else kit.rules(code);
});

/** A browser that goes back to another address takes the focus away from where it was just put. */
function keepFocus() {
  let at = document.activeElement;
  while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  if (at && at !== document.body) setTimeout(() => at.focus({ preventScroll: true }));
}

const wanted = addressed();
if (wanted !== null) {
  history.replaceState(null, "", bare());
  kit.rules(wanted);
}
if (location.hash === "#sample") kit.sample().then(() => kit.assess());
