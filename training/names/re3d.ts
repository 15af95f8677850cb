import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Document } from '../../packages/reader/src/language/document.ts'
import type { NameKind } from '../../packages/reader/src/mentions/names/tagger.ts'
import type { GoldName, GoldText } from './gold.ts'
import { nameWithin, type Word } from './name-within.ts'

interface Entity {
  start: number
  end: number
  type: string
  confidence: number
}

const KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'location',
  Nationality: 'other',
  MilitaryPlatform: 'other',
  Weapon: 'other',
}

/** Entities that fewer annotators agreed on are left out, as the corpus' makers advise. */
const MIN_CONFIDENCE = 0.5

/** The texts of re3d's train part without the BBC's, whose licence forbids commercial use. */
export function readRe3d(corpora: string, analyse: (text: string) => Document): GoldText[] {
  const lines = gunzipSync(readFileSync(join(corpora, 're3d/train.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; text: string; publisher: string; entities: Entity[] })
    .filter(({ publisher }) => !/BBC/.test(publisher))
    .map(({ id, text, entities }) => ({ id, text, names: namesOf(analyse(text), entities), isPartial: true }))
}

/** The name in each entity; whole entities first, then those inside; a phrase with no name at its head gives none. */
function namesOf({ tokens }: Document, entities: readonly Entity[]): GoldName[] {
  const words: Word[] = tokens.map(({ text, tag, start, end }) => ({ text, tag, start, end }))
  const names: GoldName[] = []
  const taken = new Set<number>()
  const sure = entities.filter(({ confidence, type }) => confidence >= MIN_CONFIDENCE && KINDS[type])
  for (const { start, end, type } of sure.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const inside = tokens.filter((token) => token.start < end && start < token.end)
    const [head] = inside.filter(({ head }) => head < inside[0]!.index || head > inside.at(-1)!.index)
    if (!head) continue
    const phrase = {
      first: inside[0]!.index,
      last: inside.at(-1)!.index + 1,
      head: lastOfRun(words, head.index, inside.at(-1)!.index),
    }
    const name = nameWithin(words, phrase, KINDS[type]!)
    if (!name || words.slice(name.first, name.last).some((_, i) => taken.has(name.first + i))) continue
    for (let at = name.first; at < name.last; at++) taken.add(at)
    names.push({ start: words[name.first]!.start, end: words[name.last - 1]!.end, kind: name.kind })
  }
  return names
}

/** The last of the words in capitals from the head on, so that "Secretary Peter Cook" is not cut at its title. */
function lastOfRun(words: readonly Word[], head: number, last: number): number {
  let at = head
  while (at < last && /^\p{Lu}/u.test(words[at + 1]!.text)) at++
  return at
}
