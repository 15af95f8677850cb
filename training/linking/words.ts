import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { murmur32 } from '../../packages/monitor/src/linking/hash.ts'
import { wordsIn } from '../../packages/monitor/src/linking/profile.ts'
import { encodeRarity } from '../../packages/monitor/src/linking/rarity.ts'

/**
 * Counts in how many reports each word stands, and writes the table that linking weighs words by:
 *
 *   npx tsx training/linking/words.ts CORPORA
 */

/** News whose words may be counted: of one war, of an election, of many wars' incidents in one part of the world, of crimes. */
const CORPORA = ['fa-kes/train', 'polnear/train', 'muc4/train', 'gvc/train']
const TABLE = new URL('../../packages/monitor/data/word-counts.bin', import.meta.url)
/** A word of fewer reports is rare, and rare is what a word that the table lacks is. */
const LEAST_REPORTS = 3

interface Row {
  text: string
  title?: string | null
}

function main([folder, ...left]: string[]): void {
  if (folder === undefined) throw new Error('npx tsx training/linking/words.ts CORPORA')
  const counts = new Map<number, number>()
  let reports = 0
  for (const { text, title = null } of CORPORA.filter((name) => !left.includes(name)).flatMap((name) =>
    rowsOf(folder, name),
  )) {
    reports++
    for (const word of new Set(wordsIn(text, title))) {
      const hash = murmur32(word)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_REPORTS)
  const table = encodeRarity(reports, kept)
  writeFileSync(TABLE, table)
  console.log(`${reports} reports, ${counts.size} words, ${kept.length} kept, ${table.length} bytes`)
}

function rowsOf(folder: string, corpus: string): Row[] {
  const lines = gunzipSync(readFileSync(join(folder, `${corpus}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

main(process.argv.slice(2))
