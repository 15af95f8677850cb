import { type Classifier, classify } from '../../linear/classifier.ts'
import { isAttack } from '../attacks.ts'
import type { Draft, EventContext } from '../draft.ts'
import type { Roles } from '../roles.ts'
import { incidentFeatures } from './features.ts'

/** The model's classes: talk of violence, or an incident. */
export const INCIDENT_CLASSES = ['talk', 'incident'] as const

/** How likely the likeliest attack of a report must be an incident; set on MUC-4's dev part, 2026-11-22. */
const LEAST_SHARE = 0.63

/** Of a few sentences too little is told to judge by; RAMS has windows of five and loses right ones below this. */
const LEAST_SENTENCES = 8

const TOLD = new Set(['happened', 'failed', 'attempted', 'threatened'])

/** Is it told as an attack that took place or was tried or threatened? */
export function isToldAttack(draft: Draft): boolean {
  return isAttack(draft) && TOLD.has(draft.factuality)
}

/**
 * The drafts without the attacks where none of them is an incident: a speech on "the violence we have suffered" tells of none.
 * `sentences` is how many the report has, of which the text read may be an excerpt.
 */
export function dropTalk(
  drafts: readonly Draft[],
  roles: ReadonlyMap<Draft, Roles>,
  model: Classifier,
  context: EventContext,
  sentences: number,
): readonly Draft[] {
  if (sentences < LEAST_SENTENCES) return drafts
  const shares = new Float64Array(2)
  const isIncident = (draft: Draft) =>
    classify(model, incidentFeatures(draft, roles.get(draft)!, context), shares)[1]! >= LEAST_SHARE
  const attacks = drafts.filter(isToldAttack)
  return attacks.length === 0 || attacks.some(isIncident) ? drafts : drafts.filter((draft) => !isToldAttack(draft))
}
