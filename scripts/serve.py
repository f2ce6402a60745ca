"""serve.py DIR: serves DIR on the first free port from $PORT or 8000."""

import functools
import http.server
import os
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".wasm": "application/wasm",
    }

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    allow_reuse_address = sys.platform != "win32"


def main():
    handler = functools.partial(Handler, directory=sys.argv[1])
    first = int(os.environ.get("PORT", "8000"))
    for port in range(first, first + 100):
        try:
            server = Server(("127.0.0.1", port), handler)
        except OSError:
            continue
        print(f"http://127.0.0.1:{port}/lianjian.html  （按 Ctrl+C 停止）", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass
        return
    sys.exit(f"{first} 起的 100 个端口都被占用，请用 PORT=端口号 make serve 另选。")


main()
