import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openReader } from '../../packages/monitor/src/intake/reader.ts'
import { acceptReport, readerInput } from '../../packages/monitor/src/intake/report.ts'
import { FEATURES, likenessOf } from '../../packages/monitor/src/linking/likeness.ts'
import { type Profile, profileOf } from '../../packages/monitor/src/linking/profile.ts'
import { cosine } from '../../packages/monitor/src/linking/vectors.ts'
import type { ReadReport } from '../../packages/monitor/src/store/records.ts'
import { type Example, fitLogistic } from './fit.ts'

/**
 * Learns by how much each likeness of two reports speaks for their being about one thing, and writes the weights:
 *
 *   npx tsx training/linking/train.ts CORPORA
 */

/** Its labels are free to learn from; ecbplus and gva are for thresholds and measuring only. */
const CORPUS = 'gvc/train.jsonl.gz'
const WEIGHTS = new URL('../../packages/monitor/src/linking/lexicon/likeness-weights.ts', import.meta.url)
/** Pairs less alike than this are never compared; far apart in time, only the more alike are learned from. */
const LEAST_COSINE = { near: 0.07, far: 0.12 }
const FAR_DAYS = 30
const RIDGE = 1

interface Row {
  id: string
  text: string
  title?: string
  publisher?: string
  publishedAt?: string
  incident_id: string
}

async function main([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('npx tsx training/linking/train.ts CORPORA')
  const examples = await pairsOf(join(folder, CORPUS))
  const same = examples.filter((example) => example.same).length
  console.log(`${CORPUS}: ${examples.length} pairs, ${same} of one incident`)
  writeFileSync(WEIGHTS, fileOf(fitLogistic(examples, RIDGE)))
}

async function pairsOf(file: string): Promise<Example[]> {
  const reader = await openReader()
  const rows = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const reports = rows.map(({ text, title, publisher, publishedAt, id }): ReadReport => {
    const fields = { text: text.trim() || (title ?? ''), title, publisher, publishedAt }
    const report = acceptReport(fields, id)
    return { report, reading: reader.read(readerInput(report)) }
  })
  const profiles = reports.map(profileOf)
  const examples: Example[] = []
  for (const [i, a] of profiles.entries()) {
    for (const [j, b] of profiles.slice(0, i).entries()) {
      if (!isCompared(a, b)) continue
      const likeness = likenessOf(a, b)
      const same = rows[i]!.incident_id === rows[j]!.incident_id
      examples.push({ features: FEATURES.map((name) => likeness[name]), same })
    }
  }
  return examples
}

function isCompared(a: Profile, b: Profile): boolean {
  const days = Math.expm1(likenessOf(a, b).days)
  return cosine(a.words, b.words) >= (days > FAR_DAYS ? LEAST_COSINE.far : LEAST_COSINE.near)
}

function fileOf(weights: readonly number[]): string {
  const lines = FEATURES.map((name, i) => `  ${name}: ${Number(weights[i]!.toFixed(3))},`)
  return `import type { Likeness } from '../likeness.ts'

/**
 * By how much each likeness of two reports speaks for their being mainly about one thing, in log-odds. Learned from the train part of
 * the Gun Violence Corpus (labels CC BY 4.0); written by \`npx tsx training/linking/train.ts CORPORA\`.
 */
export const LIKENESS_WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
${lines.join('\n')}
}
`
}

await main(process.argv.slice(2))
