#!/bin/sh
# Runs the built program under other versions of Node, with and without better-sqlite3:
#   npm run build && sh checks/node-versions.sh 22 24
# Without better-sqlite3, Node 22.13 and newer use their own SQLite; Node 20 must say so in one line, with exit code 2.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bare="$scratch/bare"
failed=0

# The built program alone, as a tree without better-sqlite3.
mkdir -p "$bare/packages/monitor" "$bare/packages/reader" "$bare/packages/web" "$bare/examples"
cp -R "$root/packages/monitor/bin" "$root/packages/monitor/dist" "$root/packages/monitor/package.json" "$bare/packages/monitor/"
cp -R "$root/packages/reader/dist" "$root/packages/reader/models" "$root/packages/reader/data" \
  "$root/packages/reader/package.json" "$bare/packages/reader/"
cp -R "$root/packages/web/dist" "$bare/packages/web/"
cp -R "$root/examples/reports" "$bare/examples/"
cp -R "$root/node_modules" "$bare/"
rm -rf "$bare/node_modules/better-sqlite3"

# check NAME EXPECTED_CODE COMMAND…
check() {
  name=$1 expected=$2
  shift 2
  code=0
  "$@" >"$scratch/out" 2>"$scratch/err" || code=$?
  if [ "$code" = "$expected" ]; then
    echo "ok    $name"
  else
    echo "WRONG $name: exit code $code, not $expected"
    failed=1
  fi
  sed 's/^/      stderr: /' "$scratch/err"
}

# try_node NODE TREE LABEL EXPECTED_CODE
try_node() {
  node=$1 program="$2/packages/monitor/bin/sitrep.js" label=$3 expected=$4
  store="$scratch/store.db"
  rm -f "$store"*
  check "$label: add" "$expected" "$node" "$program" add "$root/examples/reports" --store "$store"
  if [ "$expected" = 0 ]; then
    check "$label: incidents" 0 "$node" "$program" incidents --store "$store"
    "$node" "$program" incidents --json --store "$store" >"$scratch/$(basename "$store").$label.json"
  fi
  check "$label: demo --no-serve" "$expected" env TMPDIR="$scratch" "$node" "$program" demo --no-serve
}

echo "this Node: $(node --version)"
case $(node --version) in
  v20.*) try_node node "$bare" "own-bare" 2 ;;
  *) try_node node "$bare" "own-bare" 0 ;;
esac
for version in "$@"; do
  mkdir -p "$scratch/node$version"
  npm install --silent --no-save --no-audit --no-fund --prefix "$scratch/node$version" "node@$version" >/dev/null
  node="$scratch/node$version/node_modules/.bin/node"
  echo "Node $version: $("$node" --version)"
  try_node "$node" "$bare" "node$version-bare" 0
  SITREP_SQLITE=node try_node "$node" "$root" "node$version-chosen" 0
  try_node "$node" "$root" "node$version-installed" 0
done

# Whichever SQLite it was, the incidents are the same.
first=''
for answer in "$scratch"/store.db.*.json; do
  [ -e "$answer" ] || continue
  [ -n "$first" ] || first=$answer
  cmp "$first" "$answer" || failed=1
done
exit "$failed"
