import type { Perpetrator, Reading } from '@sitrep/reader'
import { z } from 'zod'
import { type Figure, shareOf } from './figures.ts'
import { violentEvents } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import type { Task } from './task.ts'
import { plainWords } from './words.ts'

type Basis = Perpetrator['basis']

/** What MUC-4's keys say of how sure a text is, and the basis a reading gives in that case; nobody acquitted is to be named. */
const BASIS_OF: Readonly<Record<string, Basis>> = {
  'REPORTED AS FACT': 'outlet',
  'CLAIMED OR ADMITTED': 'claimed',
  'SUSPECTED OR ACCUSED': 'accused',
  'SUSPECTED OR ACCUSED BY AUTHORITIES': 'accused',
  POSSIBLE: 'accused',
}

const perpetratorShape = z.object({
  mentions: z.array(z.string()).default([]),
  confidence: z.array(z.string()).nullish(),
})
const goldShape = reportShape.extend({
  templates: z.array(z.object({ details: z.object({ PerpOrg: z.array(perpetratorShape).nullish() }).nullish() })),
})
type Gold = z.output<typeof goldShape>

/** An organisation or force named as a perpetrator, by all its names, with how often it is on each basis. */
const namedShape = z.object({
  names: z.array(z.string()).default([]),
  bases: z.array(z.enum(['claimed', 'accused', 'outlet'])).default([]),
})
type Named = z.output<typeof namedShape>
const answerShape = z.object({ id: z.coerce.string(), perpetrators: z.array(namedShape).default([]) })
type Answer = z.output<typeof answerShape>

/**
 * On what a perpetrator is named. Counted over organisations that both the answer key of a document and its reading name: the
 * basis most events give (the most guarded of equals) is right where it is that of one of the key's confidences.
 */
export const bases: Task<Gold, Answer> = {
  name: 'bases',
  about: 'on what perpetrators are named: fact, claim or accusation (MUC-4)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    const report = reportOf(gold)
    return { id: gold.id, perpetrators: perpetratorsOf(report.text, await read(report)) }
  },
  score(pairs): Figure[] {
    const keys = pairs.flatMap(({ gold, answer }) =>
      keysOf(gold).map(({ names, confidences }) => {
        const said = answer?.perpetrators.find((named) => named.names.some((name) => names.has(plainWords(name))))
        return { confidences, basis: said ? mainBasis(said) : null }
      }),
    )
    const found = keys.filter(({ basis }) => basis !== null)
    const isRight = ({ confidences, basis }: (typeof keys)[number]) =>
      [...confidences].some((confidence) => BASIS_OF[confidence] === basis)
    return [
      shareOf('basis', found.filter(isRight).length, found.length),
      ...Object.keys(BASIS_OF).map((confidence) => {
        const only = found.filter(({ confidences }) => confidences.size === 1 && confidences.has(confidence))
        return shareOf(confidence.toLowerCase(), only.filter(isRight).length, only.length)
      }),
      shareOf('found', found.length, keys.length),
    ]
  },
}

/** The organisations of a key, each once for a document, with every confidence its templates give. */
function keysOf({ templates }: Gold): { names: Set<string>; confidences: Set<string> }[] {
  const keys: { names: Set<string>; confidences: Set<string> }[] = []
  for (const { mentions, confidence } of templates.flatMap(({ details }) => details?.PerpOrg ?? [])) {
    if (!confidence?.length) continue
    const names = new Set(mentions.map(plainWords))
    const known = keys.find((key) => [...names].some((name) => key.names.has(name)))
    if (!known) keys.push({ names, confidences: new Set(confidence) })
    else {
      for (const name of names) known.names.add(name)
      for (const each of confidence) known.confidences.add(each)
    }
  }
  return keys
}

function perpetratorsOf(text: string, reading: Reading): Named[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const named = new Map<string, Named>()
  for (const { perpetrators } of violentEvents(reading, { clashes: false })) {
    for (const { id, basis } of perpetrators) {
      const actor = actors.get(id)
      if (!actor || actor.kind === 'person' || actor.kind === 'people') continue
      const names = [...new Set(actor.mentions.map(({ start, end }) => text.slice(start, end)))]
      const known = named.get(id) ?? named.set(id, { names, bases: [] }).get(id)!
      known.bases.push(basis)
    }
  }
  return [...named.values()]
}

const GUARDED: readonly Basis[] = ['claimed', 'accused', 'outlet']

/** The basis given most often; of equals the one that says least. */
function mainBasis({ bases }: Named): Basis {
  const times = (basis: Basis) => bases.filter((each) => each === basis).length
  return GUARDED.reduce((best, basis) => (times(basis) > times(best) ? basis : best))
}
