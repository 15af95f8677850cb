import { MODEL_ROLES } from '../../packages/reader/src/events/role-model/add-roles.ts'
import { classify, readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { writeClassifier } from '../linear/logistic.ts'
import { type KeyedDocument, plainWords } from './corpus.ts'
import type { RoleExample } from './examples.ts'

interface Fold {
  readonly weights: Float32Array
  /** Documents that were not learned from. */
  readonly held: readonly { readonly keyed: KeyedDocument; readonly examples: readonly RoleExample[] }[]
}

const STEPS = Array.from({ length: 16 }, (_, i) => 0.08 + i * 0.02)

/** For each role the threshold with the best F1 on documents not learned from: a line each. */
export function settleThresholds(folds: readonly Fold[]): string[] {
  const scored = folds.flatMap(({ weights, held }) => {
    const classifier = readClassifier(writeClassifier(weights, ['none', ...MODEL_ROLES]))
    return held.map(({ keyed, examples }) => ({
      keyed,
      examples: examples.map((example) => ({ ...example, shares: classify(classifier, example.features) })),
    }))
  })
  return MODEL_ROLES.map((role, i) => {
    let best = { step: 0, f1: 0, line: '' }
    for (const step of STEPS) {
      const tally = { right: 0, said: 0, gold: 0 }
      for (const { keyed, examples } of scored)
        count(
          tally,
          keyed,
          role,
          examples.filter(({ shares }) => shares[i + 1]! >= step),
        )
      const f1 = (2 * tally.right) / (tally.said + tally.gold)
      if (f1 > best.f1)
        best = { step, f1, line: `${(100 * f1).toFixed(1)} (${tally.right} of ${tally.said} said, ${tally.gold} gold)` }
    }
    return `${role}: ${best.step.toFixed(2)} gives F1 ${best.line}`
  })
}

interface Tally {
  right: number
  said: number
  gold: number
}

/** Counts, by words, the entities of a role found and missed; an entity found twice counts as said twice. */
function count(
  tally: Tally,
  { entities }: KeyedDocument,
  role: (typeof MODEL_ROLES)[number],
  said: readonly RoleExample[],
): void {
  const words = new Set(
    said.filter((each) => role !== 'victims' || each.kind === 'person').map((each) => plainWords(each.words)),
  )
  const gold =
    role === 'perpetrators'
      ? [...entities.PerpInd, ...entities.PerpOrg]
      : entities[role === 'targets' ? 'Target' : role === 'victims' ? 'Victim' : 'Weapon']
  tally.said += words.size
  tally.gold += gold.length
  tally.right += gold.filter((mentions) => mentions.some((mention) => words.has(plainWords(mention)))).length
}
