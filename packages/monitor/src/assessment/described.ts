import type { Reading, Statement } from '@sitrep/reader'
import { contentWords, headPhrase, wordsOf } from '../linking/words.ts'
import { INSTITUTION_NOUNS, UNNAMED_NOUNS } from './lexicon/institutions.ts'

/** An institution known by its description alone. */
export interface Described {
  key: string
  name: string
}

/** Words that stand for a source named before. */
const PRONOUNS = new Set(['it', 'he', 'she', 'they'])

/**
 * The institutions that sources describe without being on any list, by statement: "the Varennan health ministry said …
 * the ministry said … it added" is one body. Short forms take the longest form the report has used before.
 */
export function describedSources({ statements }: Reading, text: string): Map<string, Described> {
  const found = new Map<string, Described>()
  const longest: Described[] = []
  let last: Described | null = null
  const inOrder = [...statements].sort((a, b) => (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0))
  for (const statement of inOrder) {
    const words = wordsOfSource(statement, text)
    const described: Described | null = PRONOUNS.has(words.toLowerCase())
      ? last
      : fullForm(institutionIn(words), longest)
    last = described
    if (described === null) continue
    found.set(statement.id, described)
    if (!longest.some(({ key }) => key === described.key)) longest.push(described)
  }
  return found
}

/** Does the longer description have all words of the shorter? "health-ministry" is in "varennan-health-ministry". */
export function isShortFor(shorter: string, longer: string): boolean {
  const words = longer.split('-')
  return shorter.length < longer.length && shorter.split('-').every((word) => words.includes(word))
}

function fullForm(described: Described | null, longest: readonly Described[]): Described | null {
  if (described === null) return null
  return longest.find(({ key }) => isShortFor(described.key, key)) ?? described
}

function institutionIn(words: string): Described | null {
  if (wordsOf(words).some((word) => UNNAMED_NOUNS.has(word))) return null
  const name = headPhrase(words.replace(/,.*$/s, ''))
  const key = contentWords(name)
  return INSTITUTION_NOUNS.has(key.at(-1) ?? '') ? { key: key.join('-'), name: name.replace(/\s+/g, ' ') } : null
}

function wordsOfSource({ source }: Statement, text: string): string {
  return source.map(({ start, end }) => text.slice(start, end)).join(' ')
}
