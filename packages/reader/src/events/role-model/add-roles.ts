import { type Classifier, classify } from '../../linear/classifier.ts'
import type { Basis } from '../../reading.ts'
import { createStatementIndex, type StatementIndex } from '../../statements/covering.ts'
import { around, isAttack } from '../attacks.ts'
import { basisOf } from '../attribution.ts'
import type { Draft, EventContext } from '../draft.ts'
import { actorOf } from '../entities.ts'
import type { Fillers } from '../fillers.ts'
import { NEGATIONS } from '../lexicon/modality.ts'
import { isTeller, type Roles } from '../roles.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { createFeatureContext, featuresOf } from './features.ts'

/** The roles the model decides, in the order of its classes; before them stands "none". */
export const MODEL_ROLES = ['perpetrators', 'targets', 'victims', 'weapons'] as const
export type ModelRole = (typeof MODEL_ROLES)[number]

/**
 * How likely a role must be for a filler the rules did not see: by five-fold cross-validation on MUC-4's train part (0.14,
 * 0.16, 0.22, 0.34), then targets and victims higher so that WikiEvents loses nothing, 2026-12-01.
 */
export const LEAST_SHARE: Record<ModelRole, number> = {
  perpetrators: 0.15,
  targets: 0.22,
  victims: 0.27,
  weapons: 0.28,
}

/** Shorter texts are left to the rules: the model weighs what is gathered over a report, and of a few sentences there is too little. */
const LEAST_SENTENCES = 6

interface Attacks {
  attacks: readonly Draft[]
  roles: ReadonlyMap<Draft, Roles>
  fillers: Fillers
  /** Who plays a role in any of the attacks. */
  known: Readonly<Record<ModelRole, ReadonlySet<string>>>
  statementsAt: StatementIndex
}

/**
 * Weighs for everyone and everything told of near attacks which role it plays, over all its mentions, and adds to the
 * nearest attack what the rules did not see. What the rules saw stays: they read one sentence, but that closely.
 */
export function addRoles(
  drafts: readonly Draft[],
  roles: ReadonlyMap<Draft, Roles>,
  fillers: Fillers,
  model: Classifier,
  context: EventContext,
): void {
  const attacks = drafts.filter(isAttack).sort((a, b) => a.trigger - b.trigger)
  if (attacks.length === 0 || context.tree.document.sentences.length < LEAST_SENTENCES) return
  const features = createFeatureContext(context, drafts, roles)
  const shares = new Float64Array(model.classes.length)
  // All are weighed before any is added: an addition is no evidence for the next.
  const decided = findCandidates(attacks, fillers.made, context).map((candidate) => {
    classify(model, featuresOf(candidate, features), shares)
    return { candidate, likely: MODEL_ROLES.filter((role, i) => shares[i + 1]! >= LEAST_SHARE[role]) }
  })
  const known = knownIn(attacks, roles)
  const found = {
    attacks,
    roles,
    fillers,
    known,
    statementsAt: createStatementIndex(context.tree.document, context.statements),
  }
  for (const { candidate, likely } of decided) for (const role of likely) add(candidate, role, found, context)
}

function knownIn(attacks: readonly Draft[], roles: ReadonlyMap<Draft, Roles>): Attacks['known'] {
  const known = {
    perpetrators: new Set<string>(),
    targets: new Set<string>(),
    victims: new Set<string>(),
    weapons: new Set<string>(),
  }
  for (const draft of attacks)
    for (const role of MODEL_ROLES) for (const { id } of roles.get(draft)![role]) known[role].add(id)
  return known
}

const KIND = { perpetrators: 'victim', targets: 'target', victims: 'victim', weapons: 'weapon' } as const

function add({ id, nouns }: Candidate, role: ModelRole, found: Attacks, context: EventContext): void {
  const { attacks, roles, fillers, known } = found
  const holds = (draft: Draft, of: ModelRole) => roles.get(draft)![of].some((filler) => filler.id === id)
  if (id !== null && known[role].has(id)) return
  const told = nouns.filter((token) => !isNegated(token, context))
  if (told.length === 0) return
  const isBarred = (token: number, draft: Draft) => role === 'perpetrators' && isOfAnother(token, draft, context)
  const { token, draft } = nearest(told, attacks, isBarred, context)
  if (isBarred(token, draft)) return
  // "…, residents and a militia leader said": to tell of harm is no sign of having come to it.
  if (role === 'victims' && isTeller(token, draft, context)) return
  // Nobody does to himself what an attack does.
  if (role === 'perpetrators' ? holds(draft, 'victims') : role === 'victims' && holds(draft, 'perpetrators')) return
  const filler = fillers.of(token, KIND[role])
  if (!filler) return
  if (role === 'perpetrators')
    roles.get(draft)!.perpetrators.push({ ...filler, basis: basisAt(token, draft, filler.id, found, context) })
  else roles.get(draft)![role].push(filler)
}

/** The army that tells of a blast accuses nobody whom it does not name, nor itself: what is told in a statement, only its words blame on someone. */
function isOfAnother(token: number, { statements }: Draft, { tree }: EventContext): boolean {
  if (statements.length === 0) return false
  const { start } = tree.token(token)
  return !statements.some(({ content }) => content.some((span) => span.start <= start && start < span.end))
}

/** "The Front in the North had not claimed the attack", "no rebels": what is told of it is that it did not. */
function isNegated(token: number, { tree }: EventContext): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < CLIMB; at = tree.token(at).head, steps++) {
    if (tree.children(at, 'det').some((t) => t.lower === 'no')) return true
    if (tree.children(at, 'advmod', 'neg', 'aux').some((t) => NEGATIONS.has(t.lower))) return true
    if (at !== token && tree.token(at).pos === 'VERB') return false
  }
  return false
}

/** From the last noun of a name to the verb it stands with. */
const CLIMB = 5

/**
 * A perpetrator told in a statement is claimed or accused there, though the attack itself stands elsewhere. Whoever bears a
 * name and is only likely to be behind it is never said by the outlet to be: at most accused.
 */
function basisAt(token: number, draft: Draft, actor: string, { statementsAt }: Attacks, context: EventContext): Basis {
  const innermost = statementsAt(context.tree.token(token).start)[0]
  if (!innermost) {
    const basis = basisOf(draft, actor, context)
    return basis === 'outlet' && actorOf(context.mentions, actor)?.kind !== 'people' ? 'accused' : basis
  }
  return innermost.speaker === actor ? 'claimed' : 'accused'
}

const SENTENCE = 1000
/** What was only planned, denied or thought of gives way to what happened, as far as the next sentence. */
const UNREAL = 1500
/** More than any attack can be away. */
const BARRED = 1e9

/** The attack that stands nearest to one of the mentions, and that mention. */
function nearest(
  tokens: readonly number[],
  attacks: readonly Draft[],
  isBarred: (token: number, draft: Draft) => boolean,
  { tree }: EventContext,
): { token: number; draft: Draft } {
  let best = { token: tokens[0]!, draft: attacks[0]! }
  let least = Number.POSITIVE_INFINITY
  for (const token of tokens.slice(0, MOST_MENTIONS))
    for (const draft of around(attacks, token, AROUND)) {
      const apart =
        Math.abs(draft.trigger - token) +
        SENTENCE * Math.abs(draft.sentence - tree.token(token).sentence) +
        (/^(planned|denied|hypothetical)$/.test(draft.factuality) ? UNREAL : 0) +
        (isBarred(token, draft) ? BARRED : 0)
      if (apart >= least) continue
      least = apart
      best = { token, draft }
    }
  return best
}

/** Enough to find a near one, and few enough that a long text stays quick. */
const MOST_MENTIONS = 40
const AROUND = 8
