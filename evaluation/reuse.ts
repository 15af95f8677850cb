import { parseArgs } from 'node:util'
import { type Half, reuseSet } from './reuse/corpus.ts'

/**
 * Prints a set to measure reuse of text by, for "sitrep evaluate reuse":
 *
 *   npx tsx evaluation/reuse.ts --corpora DIR [--half tuning|figure] > reuse.jsonl
 */
const { values } = parseArgs({
  options: { corpora: { type: 'string' }, half: { type: 'string', default: 'figure' } },
})
const set = values.corpora === undefined ? null : reuseSet(values.corpora, values.half as Half)
if (set === null) {
  console.error('npx tsx evaluation/reuse.ts --corpora DIR [--half tuning|figure] > reuse.jsonl')
  process.exit(2)
}
for (const text of set) console.log(JSON.stringify(text))
