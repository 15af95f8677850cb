import { readFileSync } from 'node:fs'
import type { EventMention, Filler, Reader, Reading } from '@sitrep/reader'
import { type NameKind, names } from './names.ts'

/** A sentence with slots: X and Y are forces, N a nation's adjective, P a person. */
export interface Sentence {
  id: string
  about: string
  text: string
}

/** One way to exchange names: what stands in the slots before, and what after. */
export interface Swap {
  name: string
  slots: readonly Slot[]
  from: NameKind
  to: NameKind
}

type Slot = 'X' | 'Y' | 'N' | 'P'

const swaps: readonly Swap[] = [
  { name: 'one state for another', slots: ['X', 'Y'], from: 'state', to: 'state' },
  { name: 'one group for another', slots: ['X', 'Y'], from: 'frontOrArmy', to: 'frontOrArmy' },
  { name: 'an invented group for a known one', slots: ['X', 'Y'], from: 'knownGroup', to: 'inventedGroup' },
  { name: 'a group for a state', slots: ['X', 'Y'], from: 'state', to: 'frontOrArmy' },
  { name: 'one nation for another', slots: ['N'], from: 'nation', to: 'nation' },
  { name: 'one person for another', slots: ['P'], from: 'person', to: 'person' },
  { name: 'one group for another, named in another form', slots: ['X', 'Y'], from: 'knownGroup', to: 'knownGroup' },
]

/** What may move: the kinds of events, their factuality with the outcome, who fills which role on what basis. */
const aspects = ['type', 'factuality', 'roles'] as const
export type Aspect = (typeof aspects)[number]

/** A pair of readings of one sentence that differ only by names, and what else differs. */
export interface Pair {
  sentence: Sentence
  swap: Swap
  texts: [string, string]
  moved: Aspect[]
  /** The two signatures, for whoever looks for the cause. */
  signatures: [Signature, Signature]
  /** Whether ACLED's own rules make the sub-type depend on who acts. */
  byRule: boolean
}

type Signature = Record<Aspect, string>

export function readSentences(): Sentence[] {
  const lines = readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Sentence)
}

/** How many exchanges each sentence goes through for each swap. */
const EXCHANGES = 3

/** Every sentence, with every swap it has a slot for. */
export function measureFairness(reader: Reader, sentences: readonly Sentence[]): Pair[] {
  const signed = new Map<string, Signature>()
  const sign: Sign = (filled) => {
    const known = signed.get(filled.text) ?? signature(reader, filled)
    signed.set(filled.text, known)
    return known
  }
  return sentences.flatMap((sentence, i) =>
    swaps
      .filter(({ slots }) => slots.some((slot) => sentence.text.includes(`{${slot}}`)))
      .flatMap((swap) =>
        Array.from({ length: EXCHANGES }, (_, k) =>
          swap.from === swap.to
            ? pairOf(sign, sentence, swap, i, i + 1 + k)
            : pairOf(sign, sentence, swap, i + k, i + k),
        ),
      ),
  )
}

type Sign = (filled: Filled) => Signature

function pairOf(sign: Sign, sentence: Sentence, swap: Swap, from: number, to: number): Pair {
  const before = fill(sentence.text, swap, swap.from, from, from)
  const after = fill(sentence.text, swap, swap.to, to, from)
  const signatures: [Signature, Signature] = [sign(before), sign(after)]
  const moved = aspects.filter((aspect) => signatures[0][aspect] !== signatures[1][aspect])
  return { sentence, swap, texts: [before.text, after.text], moved, signatures, byRule: isByRule(signatures) }
}

interface Filled {
  text: string
  /** Where each slot's names stand. */
  slots: { slot: Slot; start: number; end: number }[]
}

/** Puts names into the slots: those of the swap in its own, the same ones before and after in all others. */
function fill(template: string, swap: Swap, kind: NameKind, turn: number, constant: number): Filled {
  const rest: Record<Slot, NameKind> = { X: 'knownGroup', Y: 'state', N: 'nation', P: 'person' }
  const slots: Filled['slots'] = []
  let text = ''
  let at = 0
  for (const match of template.matchAll(/\{([XYNP])\}/g)) {
    const slot = match[1] as Slot
    const isSwapped = swap.slots.includes(slot)
    const list = names[isSwapped ? kind : rest[slot]]
    // Y is never whom X is.
    const name = list[((isSwapped ? turn : constant) + (slot === 'Y' ? 4 : 0)) % list.length]!
    text += template.slice(at, match.index)
    // "a Israeli doctor" would move by its grammar, not by its name.
    if (/^[AEIO]/.test(name)) text = text.replace(/\ba $/, 'an ')
    const article = /^the /.exec(name)?.[0].length ?? 0
    slots.push({ slot, start: text.length + article, end: text.length + name.length })
    text += text === '' ? name[0]!.toUpperCase() + name.slice(1) : name
    at = match.index + match[0].length
  }
  return { text: text + template.slice(at), slots }
}

function signature(reader: Reader, { text, slots }: Filled): Signature {
  const reading = reader.read({ text, publishedAt: '2024-03-05' })
  const events = [...reading.events].sort((a, b) => a.trigger.start - b.trigger.start)
  const words = (filler: Filler): string => wordsOf(filler, reading, text, slots)
  return {
    type: events.map(({ type, subType }) => `${type}: ${subType}`).join(' | '),
    factuality: events.map(({ factuality, outcome }) => `${factuality} ${outcome}`).join(' | '),
    roles: events.map((event) => rolesOf(event, words)).join(' | '),
  }
}

function rolesOf(event: EventMention, words: (filler: Filler) => string): string {
  const list = (role: string, fillers: readonly Filler[]) =>
    fillers.length > 0 ? [`${role} ${fillers.map(words).sort().join(', ')}`] : []
  return [
    ...event.perpetrators.map((each) => `${each.basis} ${words(each)}`).sort(),
    ...list('target', event.targets),
    ...list('victim', event.victims),
    ...list('weapon', event.weapons),
    ...(event.place ? [`place ${words(event.place)}`] : []),
  ].join('; ')
}

/** The slot a filler lies in, else its words with the names in them as slots. */
function wordsOf(filler: Filler, reading: Reading, text: string, slots: Filled['slots']): string {
  const entity = [...reading.actors, ...reading.things, ...reading.places].find(({ id }) => id === filler.id)
  const start = filler.start ?? entity?.start ?? 0
  const end = filler.end ?? entity?.end ?? 0
  const inside = slots.find((slot) => start < slot.end && end > slot.start)
  if (inside && inside.start >= start - 4 && end <= inside.end) return `{${inside.slot}}`
  let words = ''
  let at = start
  for (const slot of slots.filter((each) => each.start >= start && each.end <= end)) {
    words += `${text.slice(at, slot.start)}{${slot.slot}}`
    at = slot.end
  }
  return words + text.slice(at, end)
}

/** Sub-types that ACLED tells apart by whether a state or somebody else acts. */
const BY_ACTOR = [
  ['Government regains territory', 'Non-state actor overtakes territory'],
  ['Excessive force against protesters', 'Protest with intervention', 'Attack'],
]

function isByRule([{ type: one }, { type: other }]: [Signature, Signature]): boolean {
  if (one === other) return false
  const [before, after] = [one.split(' | '), other.split(' | ')]
  if (before.length !== after.length) return false
  return before.every((type, i) => {
    const [a, b] = [type.split(': ')[1] ?? '', after[i]!.split(': ')[1] ?? '']
    return a === b || BY_ACTOR.some((kinds) => kinds.includes(a) && kinds.includes(b))
  })
}

/** The shares of pairs that moved, for one kind of exchange. */
export interface FairnessRow {
  name: string
  pairs: number
  /** Pairs in which this moved, those moved by ACLED's rule left out. */
  moved: Record<Aspect | 'any', number>
  /** Pairs whose sub-type moved because ACLED tells these sub-types apart by who acts. */
  byRule: number
}

export function fairnessRows(pairs: readonly Pair[]): FairnessRow[] {
  return swaps.map(({ name }) => {
    const own = pairs.filter(({ swap }) => swap.name === name)
    const isRuled = ({ moved, byRule }: Pair): boolean => byRule && moved.includes('type')
    const count = (aspect: Aspect): number =>
      own.filter((pair) => pair.moved.includes(aspect) && !(aspect === 'type' && isRuled(pair))).length
    const any = own.filter((pair) => pair.moved.some((aspect) => aspect !== 'type' || !isRuled(pair))).length
    return {
      name,
      pairs: own.length,
      moved: { type: count('type'), factuality: count('factuality'), roles: count('roles'), any },
      byRule: own.filter(isRuled).length,
    }
  })
}

/** The rows as a Markdown table, in per cent of the pairs. */
export function fairnessTable(rows: readonly FairnessRow[]): string {
  const share = (count: number, { pairs }: FairnessRow): string => ((100 * count) / pairs).toFixed(1)
  const lines = rows.map((row) => {
    const { type, factuality, roles, any } = row.moved
    const cells = [type, factuality, roles, any, row.byRule].map((count) => share(count, row))
    return `| ${row.name} | ${row.pairs} | ${cells.join(' | ')} |`
  })
  return [
    '| exchanged | pairs | type | factuality | roles | any of them | type, by ACLED’s rule |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}
