import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type MadeText, makeReuse, type Original } from './make.ts'

const FILES = ['fa-kes/train.jsonl.gz', 'polnear/train.jsonl.gz']

/** Bounds were set on one half of the texts; figures are measured on the other, made with another seed. */
const SEEDS = { tuning: 20261101, figure: 20261123 }
export type Half = keyof typeof SEEDS

/** The set made of one half of the texts, or null where a corpus is not there. */
export function reuseSet(corpora: string, half: Half): MadeText[] | null {
  const files = FILES.map((file) => join(corpora, file))
  if (!files.every(existsSync)) return null
  const texts = files.flatMap(readTexts).filter(({ id }) => halfOf(id) === half)
  return makeReuse(texts, SEEDS[half])
}

function readTexts(file: string): Original[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Original).map(({ id, text }) => ({ id, text }))
}

function halfOf(id: string): Half {
  return createHash('sha1').update(id).digest()[0]! % 2 === 0 ? 'tuning' : 'figure'
}
