import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

// Node takes half a second for six hundred small modules and half of that for a few large ones, so the program is started from
// these. They lie as deep as the modules they are made of, because paths to data are relative; what the program imports only
// when it is needed stays apart.
const outdir = 'dist/bundle'

await rm(outdir, { recursive: true, force: true })
await build({
  entryPoints: ['dist/cli/main.js', 'dist/intake/read-worker.js'],
  entryNames: '[name]',
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // They load files of their own.
  external: ['tinypool', 'better-sqlite3'],
  // Some packages are CommonJS inside.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
})
