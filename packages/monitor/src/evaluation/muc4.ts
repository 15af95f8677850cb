import { z } from 'zod'
import { addTo, emptyTally, type Figure, harmonicMean, ratio, scoreOf, Tallies, type Tally } from './figures.ts'
import { roleWords } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { maximumMatching } from './matching.ts'
import type { Pair, Task } from './task.ts'
import { headWord, isPronoun, plainWords } from './words.ts'

const ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
type Role = (typeof ROLES)[number]

/** An entity by its mentions: one string, a list of them, or as the answer keys have it. */
const entityShape = z.union([
  z.string().transform((mention) => ({ mentions: [mention], optional: false })),
  z.array(z.string()).transform((mentions) => ({ mentions, optional: false })),
  z.object({ mentions: z.array(z.string()).default([]), optional: z.boolean().default(false) }),
])
type Entity = z.output<typeof entityShape>
const entitiesShape = z.array(entityShape).nullish()
const rolesShape = {
  PerpInd: entitiesShape,
  PerpOrg: entitiesShape,
  Target: entitiesShape,
  Victim: entitiesShape,
  Weapon: entitiesShape,
}

const goldShape = reportShape.extend({
  relevant: z.boolean().optional(),
  entities: z.object(rolesShape).optional(),
  entities_full: z.object(rolesShape).optional(),
})
const answerShape = z.object({ id: z.coerce.string(), relevant: z.boolean().optional(), ...rolesShape })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>

/** Who did what to whom with what, over a whole document. */
export const muc4: Task<Gold, Answer> = {
  name: 'muc4',
  about: 'role fillers of a document as words (MUC-4)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    const report = reportOf(gold)
    return answerShape.parse({ id: gold.id, ...roleWords(report.text, await read(report)) })
  },
  score: (pairs) => [
    ...alignedTable('ceaf-ree', pairs, plainWords, isPartOf),
    scoreOf('relevant', relevance(pairs)),
    ...alignedTable('head', pairs, headWord, meets),
    ...classicTable(pairs),
  ],
}

/** A table by one-to-one alignment of entities within a document and role. */
function alignedTable(
  table: string,
  pairs: readonly Pair<Gold, Answer>[],
  form: (mention: string) => string,
  fits: (said: Set<string>, gold: Set<string>) => boolean,
): Figure[] {
  const tallies = new Tallies(ROLES)
  for (const { gold, answer } of pairs) {
    if (!gold.entities) continue
    for (const role of ROLES) {
      const keys = (gold.entities[role] ?? []).map((entity) => formsOf(entity, form))
      const said = saidEntities(answer, role, form)
      tallies.add(role, { right: maximumMatching(said, keys, fits), said: said.length, gold: keys.length })
    }
  }
  return withMicro(table, tallies)
}

function formsOf({ mentions }: Entity, form: (mention: string) => string): Set<string> {
  return new Set(mentions.map(form))
}

/** What was said for a role, as sets of forms; what has no word in it says nothing. */
function saidEntities(answer: Answer | undefined, role: Role, form: (mention: string) => string): Set<string>[] {
  const entities = (answer?.[role] ?? []).map((entity) => formsOf(entity, form))
  for (const forms of entities) forms.delete('')
  return entities.filter((forms) => forms.size > 0)
}

function isPartOf(said: Set<string>, gold: Set<string>): boolean {
  return [...said].every((form) => gold.has(form))
}

function meets(said: Set<string>, gold: Set<string>): boolean {
  return [...said].some((form) => gold.has(form))
}

function withMicro(table: string, tallies: Tallies): Figure[] {
  const roles = tallies.scores().map((figure) => ({ ...figure, name: `${table} ${figure.name}` }))
  return [scoreOf(table, tallies.total()), ...roles]
}

/** Is there an incident at all? */
function relevance(pairs: readonly Pair<Gold, Answer>[]): Tally {
  const tally = emptyTally()
  for (const { gold, answer } of pairs) {
    const [said, true_] = [answer?.relevant ?? false, gold.relevant ?? false]
    addTo(tally, { right: Number(said && true_), said: Number(said), gold: Number(true_) })
  }
  return tally
}

/** Counts of the older manner, where precision and recall count their hits apart. */
interface ClassicTally extends Tally {
  found: number
}

/**
 * The manner of Patwardhan & Riloff 2009: victims by description too, equal heads match, an answer is right if it matches any
 * key, a key is found if any answer matches it; pronouns are dropped, optional keys are not held against recall.
 */
function classicTable(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const total: ClassicTally = { ...emptyTally(), found: 0 }
  const figures = ROLES.map((role) => {
    const tally: ClassicTally = { ...emptyTally(), found: 0 }
    for (const { gold, answer } of pairs) {
      if (gold.entities_full) addClassic(tally, answer?.[role] ?? [], gold.entities_full[role] ?? [])
    }
    addTo(total, tally)
    total.found += tally.found
    return classicFigure(`head-classic ${role}`, tally)
  })
  return [classicFigure('head-classic', total), ...figures]
}

function classicFigure(name: string, { right, found, said, gold }: ClassicTally): Figure {
  const [precision, recall] = [ratio(right, said), ratio(found, gold)]
  return { name, value: harmonicMean(precision, recall), precision, recall, right, said, gold }
}

function addClassic(tally: ClassicTally, answers: readonly Entity[], gold: readonly Entity[]): void {
  const said = distinctAnswers(answers)
  const keys = gold.map(({ mentions, optional }) => ({ heads: new Set(mentions.map(headWord)), optional }))
  const isFound = keys.map(({ heads }) => said.some((answer) => meets(answer, heads)))
  tally.right += said.filter((answer) => keys.some(({ heads }) => meets(answer, heads))).length
  tally.said += said.length
  tally.found += isFound.filter(Boolean).length
  tally.gold += keys.filter(({ optional }, i) => isFound[i] || !optional).length
}

/** Heads of each answer; answers of the same words count once. */
function distinctAnswers(answers: readonly Entity[]): Set<string>[] {
  const byWords = new Map<string, Set<string>>()
  for (const { mentions } of answers) {
    const named = mentions.filter((mention) => plainWords(mention) !== '' && !isPronoun(plainWords(mention)))
    if (named.length > 0) byWords.set(named.map(plainWords).sort().join('|'), new Set(named.map(headWord)))
  }
  return [...byWords.values()]
}
