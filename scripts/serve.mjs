// serve.mjs DIR: serves DIR on the first free port from $PORT or 8000.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".ts": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};
const root = resolve(process.argv[2]);
const first = Number(process.env.PORT || 8000);

const server = createServer(async (request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    const file = normalize(join(root, path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) throw new Error("not a file");
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] || "application/octet-stream",
      "Cache-Control": "no-cache",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404).end();
  }
});

let port = first;
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || port >= first + 99) {
    console.error(`${first} 起的端口无法使用（${error.code}），请用 PORT=端口号 make serve 另选。`);
    process.exitCode = 1;
    return;
  }
  port += 1;
  server.listen(port, "127.0.0.1");
});
server.on("listening", () => console.log(`http://127.0.0.1:${port}/lianjian.html  （按 Ctrl+C 停止）`));
process.on("SIGINT", () => process.exit(0));
server.listen(port, "127.0.0.1");
