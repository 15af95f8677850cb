import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { NameKind } from '../../packages/reader/src/mentions/names/tagger.ts'
import { FREE_GENRES } from '../language/corpora.ts'
import type { GoldName, GoldText } from './gold.ts'
import { nameWithin, type Word } from './name-within.ts'

/** A mention of an entity: words from `first` up to, not including, `last`. */
interface Entity {
  first: number
  last: number
  type: string
  /** The word that heads it. */
  head: number
}

/** The freely licensed texts of UD English GUM, part `train` or `dev`, with the names that head its entities. */
export function readGum(corpora: string, part: string): GoldText[] {
  const file = gunzipSync(readFileSync(join(corpora, `ud-gum/${part}.conllu.gz`))).toString('utf8')
  const texts: GoldText[] = []
  for (const document of file.split(/^(?=# newdoc id)/m)) {
    const id = /^# newdoc id = (\S+)/.exec(document)?.[1] ?? ''
    if (FREE_GENRES.test(id)) texts.push(readDocument(id, document))
  }
  return texts
}

function readDocument(id: string, document: string): GoldText {
  let text = ''
  const names: GoldName[] = []
  for (const block of document.split(/\n\n+/)) {
    if (!/^\d/m.test(block)) continue
    if (text !== '') text = `${text.trimEnd()}${/^# newpar/m.test(block) ? '\n\n' : ' '}`
    const { words, entities, after } = readSentence(block, text)
    text = after
    names.push(...namesOf(words, entities))
  }
  return { id, text, names, isPartial: false }
}

function readSentence(block: string, before: string) {
  let text = before
  const words: Word[] = []
  const entities: Entity[] = []
  const open: { id: string; entity: Entity }[] = []
  for (const line of block.split('\n')) {
    const [id, form, , , tag, , , , , misc] = line.split('\t')
    if (form === undefined || line.startsWith('#') || id!.includes('.')) continue
    const range = /^(\d+)-(\d+)$/.exec(id!)
    if (range) continue
    const at = words.length
    words.push({ text: form, tag: tag!, start: text.length, end: text.length + form.length })
    text += form + (/SpaceAfter=No/.test(misc!) ? '' : ' ')
    readEntities(/(?:^|\|)Entity=([^|]*)/.exec(misc!)?.[1] ?? '', at, open, entities)
  }
  return { words, entities, after: text }
}

/** Brackets of entities at a word: "(4-place-new-…(5-object-new-…)" opens two and closes the inner, "4)" the outer. */
function readEntities(value: string, at: number, open: { id: string; entity: Entity }[], entities: Entity[]): void {
  for (const [mark, id, type, rest] of value.matchAll(/\(([^-()]+)-([^-()]+)([^()]*)|([^()]*)\)/g)) {
    if (mark.startsWith('(')) {
      const head = Number(/-(\d+)(?:,\d+)*-(?:coref|sgl|ana|appos|disc|bridge|cata|pred)/.exec(rest!)?.[1] ?? 1)
      open.push({ id: id!, entity: { first: at, last: at + 1, type: type!, head: at + head - 1 } })
      continue
    }
    const named = mark.slice(0, -1)
    const place = named === '' ? open.length - 1 : open.findLastIndex((each) => each.id === named)
    const [closed] = place < 0 ? [] : open.splice(place, 1)
    if (closed) entities.push({ ...closed.entity, last: at + 1 })
  }
}

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'location',
  object: 'other',
  event: 'other',
  abstract: 'other',
}

/** The outermost names first; none within another. */
function namesOf(words: readonly Word[], entities: readonly Entity[]): GoldName[] {
  const names: GoldName[] = []
  const taken = new Set<number>()
  for (const entity of entities.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const kind = KINDS[entity.type]
    if (!kind) continue
    const name = nameWithin(words, entity, kind)
    if (!name || range(name.first, name.last).some((at) => taken.has(at))) continue
    for (const at of range(name.first, name.last)) taken.add(at)
    names.push({ start: words[name.first]!.start, end: words[name.last - 1]!.end, kind: name.kind })
  }
  return names
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i)
}
