#!/usr/bin/env bash
# Every check, cheapest first; stops at the first that fails and says how to repeat it.
set -euo pipefail
cd "$(dirname "$0")/.."

began=$EPOCHREALTIME
seconds() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f s", b - a }'; }

# step NAME COMMAND: COMMAND is one line that can be pasted into a shell as it is.
step() {
  local since=$EPOCHREALTIME
  echo "── $1"
  if ! bash -euo pipefail -c "$2" </dev/null; then
    echo "make test: failed at “$1”; to repeat it: $2" >&2
    exit 1
  fi
  echo "✓ $1  $(seconds "$since")"
}

step 'set-up' 'scripts/setup.sh'
step 'format' 'cargo fmt --check'
step 'clippy' 'cargo clippy --all-targets --locked --quiet -- -D warnings'
toolchain=$(scripts/setup-wasm.sh 2>/dev/null)
if cargo "+$toolchain" clippy --version >/dev/null 2>&1; then
  step 'clippy for WebAssembly' "cargo +$toolchain clippy --lib --locked --quiet --target wasm32-unknown-unknown -- -D warnings"
else
  echo "– clippy for WebAssembly left out: toolchain $toolchain has no clippy"
fi
step 'Rust tests' 'cargo test --locked'
step 'Rust docs' 'RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --locked --quiet'
step 'pkg/ belongs to the sources' 'node scripts/build.mjs --check'
step 'package tests' 'node --test --test-reporter=spec tests/pkg/*.test.mjs'
step 'independent count' 'PYTHONPATH=target/python python3 tests/oracle/compare.py'
step 'independent count of generated districts' 'PYTHONPATH=target/python python3 tests/oracle/generated.py 300'
step 'page tests' 'node --test --test-reporter=spec tests/page/*.test.*'
echo "all steps passed in $(seconds "$began")"
