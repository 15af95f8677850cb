import type { Munitions } from '../reading.ts'
import type { Counts } from './counts.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import type { Act } from './lexicon/acts.ts'
import { CARRIERS, MUNITIONS, weaponClass } from './lexicon/weapons.ts'

const STAGES: Partial<Record<Act, Munitions['stage']>> = {
  fire: 'fired',
  shell: 'fired',
  strike: 'fired',
  airstrike: 'fired',
  detonate: 'fired',
  bomb: 'fired',
  land: 'landed',
  hit: 'landed',
  explode: 'landed',
  kill: 'landed',
  injure: 'landed',
  damage: 'landed',
  intercept: 'intercepted',
  defuse: 'recovered',
  recover: 'recovered',
}

/** Counts what was fired, came down, was shot down or was found: "several rockets were fired" is three or more. */
export function munitionsOf(draft: Draft, { tree }: EventContext, counts: Counts): Munitions[] {
  const found: Munitions[] = []
  for (const part of wholeOf(draft)) {
    const stage = STAGES[part.act]
    if (!stage) continue
    const { instruments, patients, agents } = part.arguments
    const tokens =
      stage === 'recovered' || stage === 'intercepted' ? [...instruments, ...patients] : [...instruments, ...agents]
    for (const token of tokens) {
      const { lemma, tag } = tree.token(token)
      if (!MUNITIONS.has(lemma) || (CARRIERS.has(lemma) && lemma !== 'drone' && lemma !== 'uav')) continue
      if (part.form === 'noun' && token < part.trigger) continue
      if (stage === 'landed' && weaponClass(lemma) === 'explosive') continue
      const quantity = counts.of(token)
      const isOne = tag === 'NN' && tree.children(token, 'det').some((t) => /^(a|an|one)$/.test(t.lower))
      if (!quantity && !isOne) continue
      const noun = tree.token(token)
      const one = { min: 1, max: 1, start: noun.start, end: noun.end }
      const range = quantity
        ? { min: quantity.min, max: quantity.max, start: quantity.start, end: Math.max(quantity.end, noun.end) }
        : one
      if (!found.some((m) => m.start === range.start)) found.push({ stage, ...range })
    }
  }
  return found
}
