import type { Document, Token } from '../language/document.ts'
import type { Mentions, Quantity } from '../mentions/mentions.ts'
import type { Fact, Statement } from '../reading.ts'
import { createStatementIndex } from '../statements/covering.ts'
import { ALLIANCES, BACKING, FOUNDING, HARMING, STATIONING } from './lexicon/facts.ts'
import { COUNTED_NOUNS } from './lexicon/nouns.ts'
import { isArmed } from './lexicon/people.ts'
import { createTree, type Tree } from './tree.ts'

interface FactContext {
  tree: Tree
  mentions: Mentions
}

type Found = Omit<Fact, 'accordingTo'>

const REACH = 14

/** Finds what the text states as lasting or as its own remark: forces stationed, founding, alliance, "the first in weeks". */
export function findFacts(document: Document, mentions: Mentions, statements: Statement[]): Fact[] {
  const context: FactContext = { tree: createTree(document), mentions }
  const statementsAt = createStatementIndex(document, statements)
  const found = [
    ...stationed(context),
    ...founded(context),
    ...alliances(context),
    ...backings(context),
    ...firstsSince(context),
  ]
  return found
    .sort((a, b) => a.start - b.start)
    .map((fact) => ({ ...fact, accordingTo: statementsAt(fact.start).map((s) => s.id) }))
}

/** "around 2,500 soldiers stationed in Iraq and nearly 900 across the border in Syria": one for each count. */
function stationed({ tree, mentions }: FactContext): Found[] {
  const found: Found[] = []
  let sentence = -1
  let subject: string | null = null
  for (const quantity of mentions.quantities) {
    const first = tree.token(quantity.first)
    const isNew = first.sentence !== sentence
    const isForces = quantity.counted !== null && isArmed(tree.token(quantity.counted).lemma)
    if (isNew) subject = null
    sentence = first.sentence
    if (isForces && isStationed(tree, quantity) && !isHarmed(tree, quantity))
      subject = ownerOf(quantity, { tree, mentions }) ?? ''
    else if (subject === null || !followsAnd(tree, quantity)) continue
    const place = placeAfter(quantity, { tree, mentions })
    if (place === null) continue
    const { min, max, approximate } = quantity
    const end = isForces ? Math.max(tree.token(quantity.counted!).end, quantity.end) : quantity.end
    found.push({
      kind: 'forces-stationed',
      subject: subject || null,
      value: { min, max, approximate },
      place,
      start: quantity.start,
      end,
    })
  }
  return found
}

function isStationed(tree: Tree, quantity: Quantity): boolean {
  const { tokens } = tree.document
  for (let i = quantity.last; i < Math.min(tokens.length, quantity.last + 8); i++) {
    const t = tokens[i]!
    if (t.sentence !== tree.token(quantity.first).sentence || t.lower === ';') return false
    if (STATIONING.has(t.lemma) || /^(stationed|deployed|based|garrisoned|posted)$/.test(t.lower)) return true
  }
  return false
}

/** "killed three soldiers at a post": the object of harm, by the verb right before it or the one it hangs on. */
function isHarmed(tree: Tree, quantity: Quantity): boolean {
  const { head, relation } = tree.token(quantity.counted!)
  if (head >= 0 && HARMING.has(tree.token(head).lemma) && /^(obj|nsubj:pass)$/.test(relation)) return true
  const { tokens } = tree.document
  for (let i = quantity.first - 1; i >= Math.max(0, quantity.first - 3); i--) {
    if (HARMING.has(tokens[i]!.lemma)) return true
    if (!/^(ADV|ADP|DET|ADJ)$/.test(tokens[i]!.pos)) break
  }
  const after = tokens.slice(quantity.last, quantity.last + 5)
  return after.some((t, i) => t.lemma === 'be' && HARMING.has(after[i + 1]?.lemma ?? ''))
}

/** "and nearly 900 across the border": a second count under the same words. */
function followsAnd(tree: Tree, quantity: Quantity): boolean {
  for (let i = quantity.first - 1; i >= Math.max(0, quantity.first - 3); i--)
    if (/^(and|,|plus)$/.test(tree.token(i).lower)) return true
  return false
}

function ownerOf(quantity: Quantity, { tree, mentions }: FactContext): string | null {
  const own = mentions.at(quantity.counted!)
  const verb = tree.token(quantity.counted!).head
  const subject = verb >= 0 ? tree.child(verb, 'nsubj') : null
  const bySubject = subject ? mentions.at(subject.index) : null
  if (bySubject?.kind === 'actor' && bySubject.entity !== own?.entity) return bySubject.entity
  return own?.kind === 'actor' ? own.entity : null
}

/** The first place told with "in" or "at" after the count and before the next one. */
function placeAfter(quantity: Quantity, { tree, mentions }: FactContext): string | null {
  const { tokens } = tree.document
  for (let i = quantity.last; i < Math.min(tokens.length, quantity.last + REACH); i++) {
    const t = tokens[i]!
    if (t.sentence !== tree.token(quantity.first).sentence || t.pos === 'NUM') return null
    const mention = mentions.at(i)
    if (mention?.kind === 'place') return mention.entity
  }
  return null
}

/** "an international coalition created in 2014". */
function founded({ tree, mentions }: FactContext): Found[] {
  const found: Found[] = []
  const dates = new Set(mentions.times.flatMap(({ id, value }) => (/^\d{4}(-\d\d)*$/.test(value) ? [id] : [])))
  const values = new Map(mentions.times.map(({ id, value }) => [id, value]))
  for (const mention of mentions.all) {
    // Only the first mention of a date, in the order of the text.
    if (!dates.delete(mention.entity)) continue
    const verb = verbBefore(tree, mention.first)
    if (!verb) continue
    const subject = actorOf(verb, { tree, mentions })
    if (subject)
      found.push({
        kind: 'founded',
        subject,
        value: values.get(mention.entity)!,
        place: null,
        start: verb.start,
        end: mention.end,
      })
  }
  return found
}

function verbBefore(tree: Tree, index: number): Token | null {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const t = tree.token(i)
    if (t.sentence !== tree.token(index).sentence) return null
    if (FOUNDING.has(t.lemma) && /^VB[ND]$/.test(t.tag)) return t
  }
  return null
}

/** Whom a founding verb is about: the noun it hangs on, its passive subject, or the actor right before it. */
function actorOf(verb: Token, { tree, mentions }: FactContext): string | null {
  const candidates = [
    tree.child(verb.index, 'nsubj:pass')?.index,
    verb.relation.startsWith('acl') ? verb.head : undefined,
    verb.index - 1,
  ]
  for (const index of candidates) {
    const mention = index === undefined || index < 0 ? null : mentions.at(index)
    if (mention?.kind === 'actor') return mention.entity
  }
  return null
}

/** "the Northern Front, a loose alliance of militias": what the name is said to be. */
function alliances({ tree, mentions }: FactContext): Found[] {
  const found: Found[] = []
  for (const t of tree.document.tokens) {
    if (!ALLIANCES.has(t.lemma) || !t.tag.startsWith('NN')) continue
    const of = tree.document.tokens[t.index + 1]
    if (of?.lower !== 'of') continue
    const subject =
      t.relation === 'appos' || isAfterComma(tree, t)
        ? actorBefore(t, { tree, mentions })
        : copulaSubject(t, { tree, mentions })
    if (!subject) continue
    const start = phraseStart(tree, t)
    const { start: from, end } = { start: tree.token(start).start, end: ofPhraseEnd(tree, of) }
    found.push({ kind: 'alliance', subject, value: tree.document.text.slice(from, end), place: null, start: from, end })
  }
  return found
}

function phraseStart(tree: Tree, t: Token): number {
  let first = t.index
  while (
    first > 0 &&
    tree.token(first - 1).sentence === t.sentence &&
    /^(ADJ|NOUN|ADV)$/.test(tree.token(first - 1).pos)
  )
    first--
  return first
}

function isAfterComma(tree: Tree, t: Token): boolean {
  const first = phraseStart(tree, t)
  return [first - 1, first - 2].some(
    (i) => i >= 0 && tree.token(i).lower === ',' && tree.token(i).sentence === t.sentence,
  )
}

function actorBefore(t: Token, { tree, mentions }: FactContext): string | null {
  for (let i = phraseStart(tree, t) - 1; i >= Math.max(0, t.index - 8); i--) {
    if (tree.token(i).sentence !== t.sentence) return null
    const mention = mentions.at(i)
    if (mention?.kind === 'actor') return mention.entity
  }
  return null
}

function copulaSubject(t: Token, { tree, mentions }: FactContext): string | null {
  const subject = tree.child(t.index, 'cop') ? tree.child(t.index, 'nsubj') : null
  const mention = subject ? mentions.at(subject.index) : null
  return mention?.kind === 'actor' ? mention.entity : null
}

/** To the end of the nouns after "of": "of Iran-backed groups". */
function ofPhraseEnd(tree: Tree, of: Token): number {
  let end = of.end
  for (let i = of.index + 1; i < tree.document.tokens.length; i++) {
    const t = tree.token(i)
    if (
      t.sentence !== of.sentence ||
      !/^(ADJ|NOUN|PROPN|NUM|VERB|DET|PUNCT)$/.test(t.pos) ||
      /^[,.;:()"“”]$/.test(t.text)
    )
      break
    end = t.end
    if (t.tag === 'NNS' || t.tag === 'NNPS') break
  }
  return end
}

/** "the Iran-backed Houthis", "militias backed by Chad". */
function backings({ tree, mentions }: FactContext): Found[] {
  const found: Found[] = []
  for (const t of tree.document.tokens) {
    if (!BACKING.has(t.lower) && !t.lower.includes('-')) continue
    const joined = /^(\p{L}+)-(\p{L}+)$/u.exec(t.text)
    const before = tree.document.tokens[t.index - 2]
    const isSplit =
      BACKING.has(t.lower) &&
      tree.document.tokens[t.index - 1]?.text === '-' &&
      before !== undefined &&
      before.pos === 'PROPN'
    const isJoined = joined !== null && BACKING.has(joined[2]!.toLowerCase()) && /^\p{Lu}/u.test(joined[1]!)
    if (!isSplit && !isJoined) continue
    const mention = mentions.at(t.index) ?? mentions.at(t.index + 1)
    if (mention?.kind !== 'actor') continue
    const start = isSplit ? before!.start : t.start
    found.push({
      kind: 'backing',
      subject: mention.entity,
      value: tree.document.text.slice(start, t.end),
      place: null,
      start,
      end: t.end,
    })
  }
  return found
}

/** "It is the first major attack in several weeks": the text's own word on pace, no count of ours. */
function firstsSince({ tree, mentions }: FactContext): Found[] {
  const found: Found[] = []
  for (const t of tree.document.tokens) {
    if (t.lower !== 'first' && t.lower !== 'deadliest' && t.lower !== 'worst') continue
    const end = Math.min(tree.document.sentences[t.sentence]!.last, t.index + REACH + 6)
    const noun = eventNounAfter(tree, t.index, end)
    if (noun === null) continue
    for (let i = noun + 1; i < end; i++) {
      const since = tree.token(i)
      if (since.lower !== 'in' && since.lower !== 'since' && since.lower !== 'for') continue
      const time = [i + 1, i + 2, i + 3].map((k) => (k < end ? mentions.at(k) : null)).find((m) => m?.kind === 'time')
      if (!time) continue
      found.push({
        kind: 'first-since',
        subject: null,
        value: tree.document.text.slice(t.start, time.end),
        place: null,
        start: t.start,
        end: time.end,
      })
      break
    }
  }
  return found
}

function eventNounAfter(tree: Tree, index: number, end: number): number | null {
  for (let i = index + 1; i < Math.min(end, index + 6); i++) if (COUNTED_NOUNS.has(tree.token(i).lemma)) return i
  return null
}
