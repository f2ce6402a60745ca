#!/usr/bin/env bash
# Holds what the project is built from against its rules and the lists of known holes.
#
# Exit status: 0 all of it was looked at and is well, 1 something is wrong, 2 a list could not be had: not looked at, not clean.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh rust node npm deny
PATH=$PATH:$PWD/target/python/bin

status=0
wrong() { echo "✗ $1"; status=1; }
unseen() { echo "？ $1：没有核对，不能当作没有漏洞"; [ $status = 1 ] || status=2; }
deny() { cargo-deny --locked --config scripts/deny.toml "$@"; }

if deny check licenses bans sources; then echo '✓ crate 的许可证、重复、来源'; else wrong 'crate 的许可证、重复、来源（见上，规矩在 scripts/deny.toml）'; fi

if ! deny fetch db >/dev/null 2>&1; then
  unseen 'crate 的漏洞公告（RustSec）取不到'
elif deny check advisories; then
  echo '✓ crate 的漏洞公告（RustSec）'
else
  wrong 'crate 的漏洞公告（RustSec），见上'
fi

# Without "vulnerabilities" the answer is not an audit.
found=$(npm --prefix www audit --omit=dev --json 2>/dev/null || true)
if ! grep -q '"vulnerabilities"' <<<"$found"; then
  unseen '随网页发出的 npm 包的漏洞公告取不到'
elif npm --prefix www audit --omit=dev; then
  echo '✓ 随网页发出的 npm 包的漏洞公告'
else
  wrong '随网页发出的 npm 包的漏洞公告，见上'
fi
exit $status
