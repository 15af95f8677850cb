import type { Token } from '../../language/document.ts'
import { monthNames, weekdayNames } from '../lexicon/time-words.ts'
import { conditions } from '../lexicon/uncounted-words.ts'
import { own } from '../numerals.ts'

// A counted noun stands within a few words of its number: "two heavily armed Russian-made attack helicopters".
const REACH = 10

/** The noun a number counts: "five rockets", "two of the soldiers"; null where none is said ("twenty were killed"). */
export function countedNoun(tokens: readonly Token[], last: number, limit: number): number | null {
  const end = Math.min(limit, last + REACH)
  const of = last < end && tokens[last]!.lower === 'of'
  return headOfPhrase(tokens, of ? afterDeterminers(tokens, last + 1, end) : last, end)
}

function afterDeterminers(tokens: readonly Token[], i: number, end: number): number {
  let at = i
  while (at < end && (/^(?:DT|PDT|PRP\$|CD)$/.test(tokens[at]!.tag) || tokens[at]!.lower === 'of')) at++
  return at
}

/** The last noun of a run of modifiers and nouns. */
function headOfPhrase(tokens: readonly Token[], from: number, end: number): number | null {
  let head: number | null = null
  for (let i = from; i < end; i++) {
    const token = tokens[i]!
    if (isTimeName(token.lower)) break
    // "120 injured" counts no noun; "15 wounded fighters" does.
    if (head === null && conditions.has(token.lower) && !(i + 1 < end && isNoun(tokens[i + 1]!))) return null
    if (isNoun(token)) {
      // "five soldiers Sunday", "three people Hamas holds": a name does not go on after a plural.
      if (head !== null && isPlural(tokens[head]!) && (token.pos === 'PROPN' || !isPlural(token))) break
      head = i
    } else if (
      !(head === null || joinsNouns(tokens, i) || isBetweenNouns(tokens, head, i, end)) ||
      !isModifier(tokens, i, end)
    )
      break
  }
  return head
}

/** "wounded three Tuesday", "killed 12 yesterday": the day is not what is counted. */
function isTimeName(word: string): boolean {
  return own(weekdayNames, word) !== null || own(monthNames, word) !== null || dayNames.has(word)
}

const dayNames: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight', 'overnight', 'tomorrow'])

function isNoun(token: Token): boolean {
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && /\p{L}/u.test(token.text)
}

function isPlural(token: Token): boolean {
  return token.tag === 'NNS' || token.tag === 'NNPS'
}

/** "five ISIL tactical units": an adjective between a name and the noun. */
function isBetweenNouns(tokens: readonly Token[], head: number, i: number, end: number): boolean {
  return tokens[head]!.pos === 'PROPN' && tokens[i]!.pos === 'ADJ' && i + 1 < end && isNoun(tokens[i + 1]!)
}

function joinsNouns(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === '-' || tokens[i - 1]!.lower === '-' || tokens[i]!.tag === 'VBG'
}

/** May the word stand between a number and its noun? A participle only where a noun follows: "15 wounded fighters". */
function isModifier(tokens: readonly Token[], i: number, end: number): boolean {
  const { pos, tag, lower } = tokens[i]!
  if (lower === '-' || lower === '–' || lower === '“' || lower === '"') return true
  // "two more farmers"; not "two more than", "two more were".
  if (lower === 'more') return i + 1 < end && isNoun(tokens[i + 1]!)
  if (pos === 'ADJ' || tag === 'RB' || tag === 'POS') return lower !== 'not' && lower !== 'ago'
  if (tag !== 'VBN' && tag !== 'VBG' && tag !== 'VBD') return false
  const next = i + 1 < end ? tokens[i + 1]! : null
  return next !== null && (isNoun(next) || next.pos === 'ADJ')
}
