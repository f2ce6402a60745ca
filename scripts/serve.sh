#!/usr/bin/env bash
# Serves pkg/ on this machine only, with whatever is there: Python 3 or Node.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -f pkg/lianjian.html ]; then
  echo '缺少 pkg/lianjian.html，请先运行 make build。' >&2
  exit 1
fi
if command -v python3 >/dev/null && python3 -c 'import http.server' 2>/dev/null; then
  exec python3 scripts/serve.py pkg
elif command -v node >/dev/null; then
  exec node scripts/serve.mjs pkg
fi
echo '没有找到 Python 3 或 Node；也可以直接双击打开 pkg/lianjian.html。' >&2
exit 1
