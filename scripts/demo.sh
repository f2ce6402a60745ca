#!/usr/bin/env bash
# Checks the sample street with the committed engine; findings are expected there.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v node >/dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 18 ]; then
  echo '需要 Node 18 或更新版本才能运行 make demo；没有 Node 时可直接打开 pkg/lianjian.html。' >&2
  exit 1
fi
status=0
node pkg/cli.js check --period 2025 --as-of 2025-12-31 --out out www/sample || status=$?
[ "$status" -le 1 ] || exit "$status"
echo
echo '报告已写入 out/：'
ls out
