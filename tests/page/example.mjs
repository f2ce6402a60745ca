import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./browser.mjs";

/** The policy the README names for portals, and no more. */
export const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'self'; connect-src 'self'";

const folder = join(root, "www/example");
const escaped = (text) => text.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);

/** What a JSP container does with these pages: directives away, expressions filled in and escaped. */
function rendered(text, values) {
  return text.replace(/<%@.*?%>\n/g, "").replace(/\$\{fn:escapeXml\((\w+)\)\}/g, (_, name) => escaped(values[name] || ""));
}

/** The example pages of www/example under "/portal/", as a server of a portal hands them out. */
export function examples(values = {}) {
  const pages = { "/vue.js": readFileSync(join(root, "www/node_modules/vue/dist/vue.runtime.esm-browser.prod.js"), "utf8") };
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    pages[`/portal/${name}`] = name.endsWith(".jsp") ? rendered(text, values) : text;
  }
  return pages;
}
