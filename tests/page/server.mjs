import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { pkg } from "./browser.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".jsp": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder, pkg/ if no other, under "/" and "/lianjian/" and the given extra pages on this machine only; `csp`, or what it answers for a
 * path, is sent with every answer. A page is its text, or a function of the request that answers with the text.
 */
export async function serve({ csp, pages = {}, folder = pkg } = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const policy = typeof csp === "function" ? csp(path) : csp;
    if (policy) response.setHeader("content-security-policy", policy);
    try {
      const page = pages[path];
      const body = typeof page === "function" ? await page(request) : page;
      const bytes = body || (await readFile(join(folder, normalize(path.replace(/^\/lianjian\//, "/")))));
      response.setHeader("content-type", TYPES[extname(path)] || (page ? TYPES[".html"] : "application/octet-stream"));
      response.end(bytes);
    } catch {
      response.statusCode = path === "/favicon.ico" ? 204 : 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
