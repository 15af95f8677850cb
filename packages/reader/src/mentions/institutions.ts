import type { Document } from '../language/document.ts'
import type { ActorMention, Cover } from './actor-mention.ts'
import { peopleWords } from './lexicon/people.ts'
import { adjectiveCountries } from './lexicon/peoples.ts'
import { titleWords } from './lexicon/titles.ts'
import { piecesOf } from './words.ts'

/** How far an institution may stand from the role that belongs to it ("director of the UK-based …"), in tokens. */
const REACH = 10

const BELONGS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'in'])

/** Links people who speak for a body to the mention of that body: "Rami Abdel Rahman, director of the Observatory". */
export function linkInstitutions(document: Document, mentions: readonly ActorMention[], cover: Cover): void {
  for (const mention of mentions) {
    const isRole = mention.word?.isRole === true
    if (mention.kind !== 'person' && mention.kind !== 'people') continue
    mention.institution =
      inside(document, mention, cover) ??
      owner(document, mention, cover) ??
      after(document, mention, cover, isRole) ??
      null
    if (!mention.institution) mention.institutionKey = officeKey(document, mention)
  }
}

const isBody = (mention: ActorMention | null): mention is ActorMention =>
  mention !== null && mention.kind !== 'person' && mention.kind !== 'people'

/** "Israeli military spokesman Daniel Hagari", "a Hamas official": the body's name is among the words before the head. */
function inside(document: Document, mention: ActorMention, cover: Cover): ActorMention | null {
  let at = mention.head - 1
  for (let steps = 0; steps < REACH && at >= 0; steps++, at--) {
    const token = document.tokens[at]!
    if (token.sentence !== document.tokens[mention.head]!.sentence) return null
    const other = cover.at(at)
    if (isBody(other)) return at < mention.first && !followsRole(document, other.last, mention.first) ? null : other
    if (
      token.pos !== 'NOUN' &&
      token.pos !== 'PROPN' &&
      token.pos !== 'ADJ' &&
      token.pos !== 'NUM' &&
      token.text !== '.'
    )
      return null
  }
  return null
}

/** Between a body and a name only titles may stand, and one at least must. */
function followsRole(document: Document, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, document.tokens.length); at++)
    if (isRoleWord(document.tokens[at]!.lower)) return true
  return false
}

/** "Hezbollah’s deputy leader", "the army’s spokesman". */
function owner(document: Document, mention: ActorMention, cover: Cover): ActorMention | null {
  let at = mention.first - 1
  for (let steps = 0; steps < 4 && at > 0; steps++, at--) {
    const token = document.tokens[at]!
    if (token.tag === 'POS') {
      const other = cover.at(at - 1) ?? cover.at(at)
      return isBody(other) ? other : null
    }
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') return null
  }
  return null
}

/** "…, director of the Syrian Observatory", "a spokesman for the army", "Omar Saleh of the civil defence". */
function after(document: Document, mention: ActorMention, cover: Cover, isRole: boolean): ActorMention | null {
  const { tokens } = document
  const opening = tokens[mention.last]
  if (!opening || opening.sentence !== tokens[mention.head]!.sentence) return null
  const isApposition = opening.text === ',' || opening.text === '--' || opening.text === '–'
  if (!isApposition && !BELONGS.has(opening.lower)) return null
  let role = isRole
  if (!isApposition && !isRole) return directlyAfter(document, mention.last, cover)
  for (let at = mention.last; at < Math.min(mention.last + REACH, tokens.length); at++) {
    const token = tokens[at]!
    if (token.sentence !== opening.sentence || (token.pos === 'VERB' && token.tag !== 'VBN')) return null
    if (at > mention.last && token.text === ',') return null
    const other = cover.at(at)
    if (isBody(other)) return role || followsRole(document, other.last, other.last + 3) ? other : null
    if (isRoleWord(token.lower)) role = true
  }
  return null
}

/** "Omar Saleh of the civil defence", "fighters from Hezbollah": nothing but an article between. */
function directlyAfter(document: Document, preposition: number, cover: Cover): ActorMention | null {
  if (!['of', 'from'].includes(document.tokens[preposition]!.lower)) return null
  const at = document.tokens[preposition + 1]?.pos === 'DET' ? preposition + 2 : preposition + 1
  const other = cover.at(at)
  return isBody(other) ? other : null
}

function isRoleWord(word: string): boolean {
  const plain = word.replace(/\.$/, '')
  return peopleWords.get(plain)?.isRole === true || titleWords.has(plain)
}

/** Ministers by the ministry they head. */
const OFFICES: readonly [RegExp, string][] = [
  [/\b(?:foreign minister|secretary of state|foreign secretary)\b/, 'foreign-ministry-of'],
  [/\b(?:defen[cs]e minister|defen[cs]e secretary|secretary of defen[cs]e|defen[cs]e chief)\b/, 'defence-ministry-of'],
  [/\b(?:interior minister|home secretary|home minister)\b/, 'interior-ministry-of'],
  [/\b(?:health minister)\b/, 'health-ministry-of'],
  [/\b(?:oil minister|energy minister)\b/, 'oil-ministry-of'],
  [/\b(?:president|prime minister|premier|chancellor|king|emir|sultan)\b/, 'government-of'],
  [/\b(?:police|policeman)\b/, 'police-of'],
  [/\b(?:military|army|soldier|soldiers|troops|general)\b/, 'military-of'],
  [/\bsecurity\b/, 'security-forces-of'],
]

/** "Iranian Foreign Minister Hossein Amir-Abdollahian" → foreign-ministry-of-ir. */
function officeKey(document: Document, mention: ActorMention): string | null {
  const from = Math.max(0, mention.first - 6)
  let words = ''
  for (
    let at = mention.head;
    at >= from && document.tokens[at]!.sentence === document.tokens[mention.head]!.sentence;
    at--
  ) {
    if (at < mention.first && document.tokens[at]!.pos === 'PUNCT') break
    if (at < mention.first && mention.kind !== 'person') break
    words = `${document.tokens[at]!.lower} ${words}`
  }
  const country = mention.country ?? countryBefore(document, mention)
  if (!country || (mention.kind === 'people' && mention.word?.isRole !== true)) return null
  const office = OFFICES.find(([pattern]) => pattern.test(words))
  return office ? `${office[1]}-${country.toLowerCase()}` : null
}

/** "Syria’s President Bashar al-Assad", "Iraqi premier …": the country said before the title. */
function countryBefore(document: Document, mention: ActorMention): string | null {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 6); at--) {
    const token = document.tokens[at]!
    if (token.pos === 'PUNCT' || token.pos === 'VERB') return null
    const code = adjectiveCountries.get(piecesOf(token.text).join(' '))
    if (code) return code
  }
  return null
}
