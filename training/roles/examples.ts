import { isAttack } from '../../packages/reader/src/events/attacks.ts'
import { actorOf, thingOf } from '../../packages/reader/src/events/entities.ts'
import { nounPhrase } from '../../packages/reader/src/events/fillers.ts'
import { MODEL_ROLES, type ModelRole } from '../../packages/reader/src/events/role-model/add-roles.ts'
import { findCandidates } from '../../packages/reader/src/events/role-model/candidates.ts'
import { createFeatureContext, featuresOf } from '../../packages/reader/src/events/role-model/features.ts'
import type { Span } from '../../packages/reader/src/reading.ts'
import { Key, type KeyedDocument, plainWords, SLOTS, type Slot } from './corpus.ts'
import { findRuledEvents, type Resources } from './ruled-events.ts'

/** A candidate of a document with the roles the answer key gives it. */
export interface RoleExample {
  readonly features: Int32Array
  /** Numbers of the roles in `MODEL_ROLES`, from 1; none where the key has it in no role. */
  readonly roles: readonly number[]
  /** The words it would be written with. */
  readonly words: string
  /** Kind of actor or thing, or "noun". */
  readonly kind: string
}

const ROLE_OF: Readonly<Record<Slot, ModelRole>> = {
  PerpInd: 'perpetrators',
  PerpOrg: 'perpetrators',
  Target: 'targets',
  Victim: 'victims',
  Weapon: 'weapons',
}

/** Reads a document as the reader does, up to where the model is asked, and labels its candidates from the key. */
export function createExampleReader(english: Uint8Array, resources: Resources) {
  const read = findRuledEvents(english, resources)
  return (keyed: KeyedDocument): RoleExample[] => {
    const { drafts, roles, fillers, context } = read(keyed)
    const { mentions } = context
    const features = createFeatureContext(context, drafts, roles)
    const keys = keysOf(keyed)
    const wordsOf = (span: Span) => keyed.text.slice(span.start, span.end)
    return findCandidates(drafts.filter(isAttack), fillers.made, context).map((candidate) => {
      const { id, nouns } = candidate
      const entity = id === null ? undefined : (actorOf(mentions, id) ?? thingOf(mentions, id))
      const own = entity ?? nounPhrase(nouns[0]!, context)
      const mentioned = [own, ...(entity?.mentions ?? [])].map((span) => plainWords(wordsOf(span)))
      return {
        features: featuresOf(candidate, features),
        roles: MODEL_ROLES.flatMap((role, i) => (mentioned.some((words) => keys[role].names(words)) ? [i + 1] : [])),
        words: wordsOf(own),
        kind: entity?.kind ?? 'noun',
      }
    })
  }
}

function keysOf({ entities, entities_full }: KeyedDocument): Record<ModelRole, Key> {
  const keys = { perpetrators: new Key(), targets: new Key(), victims: new Key(), weapons: new Key() }
  for (const slot of SLOTS)
    for (const mention of [...entities[slot].flat(), ...entities_full[slot].flatMap(({ mentions }) => mentions)])
      keys[ROLE_OF[slot]].add(mention)
  return keys
}
