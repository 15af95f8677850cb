import type { Reading, Span } from '@sitrep/reader'
import { z } from 'zod'
import { refusal } from '../errors.ts'
import { type Figure, scoreOf, Tallies } from './figures.ts'
import { entitySpans } from './from-reading.ts'
import { overlaps } from './span.ts'
import type { Pair, Task } from './task.ts'

const goldShape = z.object({
  id: z.coerce.string(),
  text: z.string(),
  tokens: z.array(z.string()),
  tags: z.array(z.string()),
})
const answerShape = z.object({ id: z.coerce.string(), tags: z.array(z.string()) })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>

const LABEL_OF: Record<string, string> = { Person: 'PER', Organisation: 'ORG', Location: 'LOC' }

/** Names on given words: same span and same kind, or wrong. */
export const ner: Task<Gold, Answer> = {
  name: 'ner',
  about: 'names of persons, organisations and locations on given words (IOB2 tags)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer({ id, text, tokens }, { read }) {
    return { id, tags: tagsOf(await read({ id, text }), wordSpans(text, tokens)) }
  },
  score,
}

/** Where the words stand in the text, in turn; a word that is not there stands nowhere. */
function wordSpans(text: string, tokens: readonly string[]): Span[] {
  let from = 0
  return tokens.map((token) => {
    const start = text.indexOf(token, from)
    if (start < 0) return { start: from, end: from }
    from = start + token.length
    return { start, end: from }
  })
}

/** Tags from the names of a reading; the longer name wins, and a location over an actor of the same words. */
function tagsOf(reading: Reading, words: readonly Span[]): string[] {
  const tags = words.map(() => 'O')
  const names = entitySpans(reading)
    .filter(({ type }) => LABEL_OF[type])
    .sort(
      (a, b) => b.end - b.start - (a.end - a.start) || Number(b.type === 'Location') - Number(a.type === 'Location'),
    )
  for (const name of names) {
    const inside = words.flatMap((word, i) => (word.end > word.start && overlaps(word, name) ? [i] : []))
    if (inside.some((i) => tags[i] !== 'O')) continue
    inside.forEach((i, position) => {
      tags[i] = `${position === 0 ? 'B' : 'I'}-${LABEL_OF[name.type]}`
    })
  }
  return tags
}

function score(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const tallies = new Tallies()
  for (const { gold, answer } of pairs) {
    if (answer && answer.tags.length !== gold.tags.length) {
      const reason = `${answer.tags.length} tags for ${gold.tags.length} words`
      throw refusal('invalid-prediction', gold.id, reason)
    }
    const [expected, said] = [namesOf(gold.tags), namesOf(answer?.tags ?? [])]
    for (const name of new Set([...expected, ...said])) {
      const [isGold, isSaid] = [expected.has(name), said.has(name)]
      const label = name.split(' ')[1]!
      tallies.add(label, { right: Number(isGold && isSaid), said: Number(isSaid), gold: Number(isGold) })
    }
  }
  return [scoreOf('names', tallies.total()), ...tallies.scores().sort((a, b) => (a.name < b.name ? -1 : 1))]
}

/** Names of a row of tags as "first-last LABEL"; an I that continues nothing begins a name. */
function namesOf(tags: readonly string[]): Set<string> {
  const names = new Set<string>()
  let first = -1
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O'
    const label = first < 0 ? '' : tags[first]!.slice(2)
    if (first >= 0 && !(tag.startsWith('I-') && tag.slice(2) === label)) {
      names.add(`${first}-${i} ${label}`)
      first = -1
    }
    if (tag.startsWith('B-') || (tag.startsWith('I-') && first < 0)) first = i
  }
  return names
}
