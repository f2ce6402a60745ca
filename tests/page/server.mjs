import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pkg } from "./browser.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".wasm": "application/wasm" };

/** Serves pkg/ and the given extra pages on this machine only; `csp` is sent with every answer. */
export async function serve({ csp, pages = {} } = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (csp) response.setHeader("content-security-policy", csp);
    try {
      const body = pages[path] || (await readFile(join(pkg, normalize(path))));
      response.setHeader("content-type", TYPES[extname(path)] || "application/octet-stream");
      response.end(body);
    } catch {
      response.statusCode = path === "/favicon.ico" ? 204 : 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
