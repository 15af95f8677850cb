import type { Document } from '../language/document.ts'
import type { Classifier } from '../linear/classifier.ts'
import type { MentionContext, Mentions } from '../mentions/mentions.ts'
import type { Affected, Casualty, EventMention, Statement } from '../reading.ts'
import { createStatementIndex } from '../statements/covering.ts'
import { affectedIn } from './affected.ts'
import { casualtiesOf } from './casualties.ts'
import { readingConfidence } from './confidence.ts'
import { type Counts, createCounts } from './counts.ts'
import { settleCrowds } from './crowds.ts'
import { type Draft, draftsIn, type EventContext, wholeOf } from './draft.ts'
import { factualityOf } from './factuality.ts'
import { createFillers, type Fillers } from './fillers.ts'
import { fitAct } from './fitting.ts'
import { foldConsequences } from './fold.ts'
import { groupHappenings } from './happenings.ts'
import { dropTalk } from './incident-model/drop-talk.ts'
import { ACLED, codesOf } from './lexicon/acled.ts'
import { actRow } from './lexicon/acts.ts'
import { SPEECH_VERBS } from './lexicon/prepositions.ts'
import { looseCasualties } from './loose-casualties.ts'
import { munitionsOf } from './munitions.ts'
import { fillFromNearby } from './nearby.ts'
import { markNews } from './news.ts'
import { notWar, readTones } from './not-war.ts'
import { outcomeOf } from './outcome.ts'
import { findResponses } from './response.ts'
import { addRoles } from './role-model/add-roles.ts'
import { type Roles, rolesOf } from './roles.ts'
import { setInCountry } from './set-in-country.ts'
import { createTree } from './tree.ts'
import { findTriggers } from './triggers.ts'
import { settleSubType } from './type-by-weapon.ts'

/** What the stage has learned. */
export interface EventModels {
  incidents: Classifier
  roles: Classifier
}

/**
 * Finds what happened in a text, or failed, or was threatened, with its roles. Described people and things that fill a
 * role but that no mention covers are added to `mentions.things`. Of an excerpt, `sentences` is how many its report has.
 */
export function findEvents(
  document: Document,
  mentions: Mentions,
  statements: Statement[],
  { publishedAt }: MentionContext,
  models: EventModels,
  sentences = document.sentences.length,
): EventMention[] {
  const context: EventContext = { tree: createTree(document), mentions, statements, publishedAt }
  const ruled = draftEvents(context)
  const found = { ...ruled, drafts: dropTalk(ruled.drafts, ruled.roles, models.incidents, context, sentences) }
  addRoles(found.drafts, found.roles, found.fillers, models.roles, context)
  setInCountry(found.drafts, found.roles, context)
  return write(found, context)
}

/** Everything about the events that rules alone can tell. */
export function draftEvents(context: EventContext): Found {
  const drafts = attach(settle(admit(context), context), context)
  fillFromNearby(drafts, context)
  const fillers = createFillers(context)
  const roles = new Map(drafts.map((draft) => [draft, rolesOf(draft, context, fillers)]))
  const responses = findResponses(drafts, context)
  groupHappenings(drafts, roles, responses, context)
  markNews(drafts, responses, context)
  return { drafts, roles, responses, fillers }
}

/** Trigger words whose meaning here is one of ours: "struck a convoy", not "struck a deal". */
function admit(context: EventContext): Draft[] {
  const tones = readTones(context)
  return findTriggers(context.tree)
    .filter(({ draft, acts }) => fitAct(draft, acts, context))
    .map(({ draft }) => draft)
    .filter((draft) => notWar(draft, context, tones) === null)
}

/** Folds harm into what caused it, then types the events; harm nobody told the cause of stays only if violence is plain. */
function settle(drafts: Draft[], context: EventContext): Draft[] {
  const folded = foldConsequences(drafts, context)
  for (const draft of folded) settleSubType(draft, context)
  const settled = settleCrowds(folded, context)
  return settled.filter((draft) => hasCause(draft, settled, context))
}

/** How many sentences before or after its cause may be told. */
const CAUSE_REACH = 3

/** "Six people died", "two were injured": an event only where one was told shortly before or after. */
function hasCause(draft: Draft, drafts: readonly Draft[], context: EventContext): boolean {
  const isWeak =
    draft.act === 'die' ||
    draft.act === 'damage' ||
    (draft.act === 'injure' && context.tree.token(draft.trigger).lemma !== 'wound')
  if (!isWeak || draft.settled || draft.arguments.agents.length > 0) return true
  for (let near = draft.sentence - CAUSE_REACH; near <= draft.sentence + CAUSE_REACH; near++)
    if (draftsIn(near, drafts).some((d) => d !== draft && d.act !== draft.act && ACLED[d.subType].violent)) return true
  return false
}

/** Ties drafts to the statements that tell of them, and settles how real they are. */
function attach(drafts: Draft[], context: EventContext): Draft[] {
  const statementsAt = createStatementIndex(context.tree.document, context.statements)
  for (const draft of drafts) {
    draft.statements = statementsAt(context.tree.token(draft.trigger).start)
    draft.factuality = factualityOf(draft, context)
    for (const part of wholeOf(draft)) dropSpeakers(part, draft.statements, context)
  }
  return drafts.filter((draft) => !isDeniedAside(draft, context))
}

/** "wounding two passengers, the governor said": the parser joined the speaker to the harmed. */
function dropSpeakers(part: Draft, statements: readonly Statement[], { tree }: EventContext): void {
  const isSource = (t: number) =>
    statements.some((s) => s.source.some((span) => span.start <= tree.token(t).start && tree.token(t).end <= span.end))
  const isSpeaker = (t: number) => {
    const next = tree.document.tokens[t + 1]
    return next !== undefined && next.head !== t && next.tag !== 'VBG' && SPEECH_VERBS.has(next.lemma)
  }
  const outside = (t: number) => t < part.trigger || (!isSource(t) && !isSpeaker(t))
  part.arguments.patients = part.arguments.patients.filter(outside)
  part.arguments.aims = part.arguments.aims.filter(outside)
}

/** "two shells that had not exploded": an aside on a thing, no claim that something did not happen. */
function isDeniedAside(draft: Draft, { tree }: EventContext): boolean {
  if (draft.form !== 'verb' || draft.factuality !== 'denied') return false
  return tree.token(draft.trigger).relation.startsWith('acl') || followsRelativePronoun(draft, tree)
}

/** "rockets that had not been fired exploded": the pronoun stands right before the verb and its auxiliaries. */
function followsRelativePronoun(draft: Draft, tree: EventContext['tree']): boolean {
  const { first } = tree.document.sentences[draft.sentence]!
  let i = draft.trigger - 1
  while (i > first && /^(AUX|ADV|PART)$/.test(tree.token(i).pos)) i--
  return /^(that|which|who)$/.test(tree.token(i).lower) && i > first && /^(NOUN|PROPN)$/.test(tree.token(i - 1).pos)
}

interface Found {
  drafts: readonly Draft[]
  roles: ReadonlyMap<Draft, Roles>
  responses: ReadonlyMap<Draft, readonly Draft[]>
  fillers: Fillers
}

function write({ drafts, roles, responses, fillers }: Found, context: EventContext): EventMention[] {
  const counts = createCounts(context)
  const ids = new Map(drafts.map((draft, i) => [draft, `e${i + 1}`]))
  const casualties = gatherCasualties(drafts, context, counts, fillers)
  const sureness = readingConfidence(drafts, context)
  return drafts.map((draft, i) => {
    const { token } = context.tree
    const harm = casualties.get(draft) ?? []
    draft.outcome = outcomeOf(draft, harm, context)
    if ((draft.outcome === 'intercepted' || draft.outcome === 'foiled') && ACLED[draft.subType].violent)
      draft.subType = 'Disrupted weapons use'
    const { type } = ACLED[draft.subType]
    const codes = codesOf(draft.subType, draft.refinement)
    return {
      id: ids.get(draft)!,
      happening: `h${draft.happening}`,
      trigger: { start: token(draft.first).start, end: token(draft.last - 1).end },
      type,
      subType: draft.subType,
      plover: codes.plover,
      cameo: codes.cameo,
      factuality: draft.factuality,
      outcome: draft.outcome,
      accordingTo: draft.statements.map((s) => s.id),
      news: draft.news,
      ...withCounted(roles.get(draft)!, harm, draft),
      casualties: harm,
      affected: affectedOf(draft, drafts, context, counts),
      munitions: munitionsOf(draft, context, counts),
      inResponseTo: (responses.get(draft) ?? []).flatMap((d) => ids.get(d) ?? []),
      readingConfidence: sureness[i]!,
    }
  })
}

/** "The blast left five farmers dead": whoever is counted among the dead or hurt is a victim, by whatever words. */
function withCounted(roles: Roles, harm: readonly Casualty[], draft: Draft): Roles {
  if (!ACLED[draft.subType].violent) return roles
  const known = new Set([...roles.victims, ...roles.targets].map((f) => f.id))
  const counted = harm.filter(({ who, max }) => who !== null && max !== 0 && !known.has(who))
  if (counted.length === 0) return roles
  const victims = counted.map(({ who, start, end }) => ({ id: who!, start, end }))
  return { ...roles, victims: [...roles.victims, ...victims] }
}

/** The detained belong to the arrest of the sentence, all others affected to its main event. */
function affectedOf(draft: Draft, drafts: readonly Draft[], context: EventContext, counts: Counts): Affected[] {
  const all = affectedIn(draft.sentence, context, counts)
  if (all.length === 0) return all
  const arrest = draftsIn(draft.sentence, drafts).find((d) => d.act === 'arrest')
  return all.filter((a) => (a.kind === 'detained' && arrest ? draft === arrest : isMain(draft, drafts)))
}

/** Each draft's own counts; the loose ones of a sentence ("leaving five dead") go to its main event. */
function gatherCasualties(
  drafts: readonly Draft[],
  context: EventContext,
  counts: Counts,
  fillers: Fillers,
): Map<Draft, Casualty[]> {
  const own = new Map(drafts.map((draft) => [draft, casualtiesOf(draft, context, counts, fillers)]))
  const taken = new Set([...own.values()].flat().map((c) => c.start))
  for (const draft of drafts) {
    if (!isMain(draft, drafts)) continue
    own.get(draft)!.push(...looseCasualties(draft.sentence, context, counts, fillers, taken))
  }
  return own
}

/** The event of a sentence that what is told loosely in it belongs to: the first violent one that nobody prevented. */
function isMain(draft: Draft, drafts: readonly Draft[]): boolean {
  return draft === mainOf(draft.sentence, drafts)
}

const MAIN = new WeakMap<readonly Draft[], Map<number, Draft>>()

function mainOf(sentence: number, drafts: readonly Draft[]): Draft | undefined {
  let mains = MAIN.get(drafts)
  if (!mains) {
    mains = new Map()
    for (const d of [...drafts].sort((a, b) => rank(b) - rank(a) || b.trigger - a.trigger)) mains.set(d.sentence, d)
    MAIN.set(drafts, mains)
  }
  return mains.get(sentence)
}

/** Smaller is more central. */
function rank(draft: Draft): number {
  if (!ACLED[draft.subType].violent) return 3
  if (actRow(draft.act).preventive || draft.factuality !== 'happened') return 2
  return wholeOf(draft).length > 1 ? 0 : 1
}
