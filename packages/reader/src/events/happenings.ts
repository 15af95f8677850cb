import type { Place, Time } from '../reading.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { isDefinite } from './factuality.ts'
import { ACLED } from './lexicon/acled.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import { WEAK_WEAPONS } from './lexicon/weapons.ts'
import type { Roles } from './roles.ts'
import { isHarmless } from './type-by-weapon.ts'
import { canCoincide, type When, whenOf } from './when.ts'

/** What is known of one happening from its mentions so far. */
interface Happening {
  id: number
  lead: Draft
  mentions: Draft[]
  lastSentence: number
  times: When[]
  places: Place[]
  harmed: Set<string>
  weapons: Set<string>
  isSeries: boolean
  /** Some mention is an attack by its own word. */
  isAttack: boolean
  /** It answers another: "in response", "in self-defence". */
  isAnswer: boolean
}

/** Two places told as points: beyond this two happenings; areas reach twice their mean radius. Our own choice, 2026-11. */
const KM_APART = 60
/** Acts that, told without a doer, carry on what was just told: "Some were shot, others hacked". */
const AFTERMATH = new Set<Act>(['shoot', 'beat', 'explode', 'burn'])
const RECENT = 3
/** Acts that are an attack by their own word, unlike "destroyed" or "killed". */
const ATTACKING = new Set<Act>([
  'strike',
  'fire',
  'shell',
  'airstrike',
  'bomb',
  'land',
  'openFire',
  'ambush',
  'shoot',
  'explode',
  'detonate',
  'suicide',
  'massacre',
])
const SERIES_HEADS = new Set(
  'series wave string spate most majority number dozen dozens many hundred hundreds several some round'.split(' '),
)

/** Gives every draft the number of its happening; mentions of one happening share it, and the bare ones take its type. */
export function groupHappenings(
  drafts: readonly Draft[],
  roles: ReadonlyMap<Draft, Roles>,
  responses: ReadonlyMap<Draft, readonly Draft[]>,
  context: EventContext,
): void {
  const happenings: Happening[] = []
  const others = othersIn(responses)
  const places = new Map(context.mentions.places.map((p) => [p.id, p]))
  const times = timesOf(context.mentions.times)
  for (const draft of drafts) {
    const facts = factsOf(draft, roles.get(draft)!, context, places, times)
    const happening =
      findHappening(draft, facts, without(others.get(draft), happenings.slice(-40)), context) ??
      start(happenings, draft, facts)
    join(happening, draft, facts)
    if (responses.has(draft)) happening.isAnswer = true
  }
}

/** "Rockets were fired in retaliation for the killing of a commander": an answer and what it answers are two. */
function othersIn(responses: ReadonlyMap<Draft, readonly Draft[]>): Map<Draft, Draft[]> {
  const others = new Map<Draft, Draft[]>()
  const tellApart = (one: Draft, other: Draft) => others.set(one, [...(others.get(one) ?? []), other])
  for (const [answer, answered] of responses) {
    for (const draft of answered) {
      tellApart(answer, draft)
      tellApart(draft, answer)
    }
  }
  return others
}

function without(others: readonly Draft[] | undefined, happenings: readonly Happening[]): readonly Happening[] {
  if (!others) return happenings
  return happenings.filter(({ mentions }) => !others.some((draft) => mentions.includes(draft)))
}

/** What each time entry says, one object for all that say the same: a date told a thousand times is compared once. */
function timesOf(entries: readonly Time[]): Map<string, When> {
  const known = new Map<string, When>()
  return new Map(
    entries.map((entry) => {
      const when = whenOf(entry)
      const key = JSON.stringify(when)
      const same = known.get(key) ?? when
      known.set(key, same)
      return [entry.id, same]
    }),
  )
}

type Facts = Pick<Happening, 'times' | 'places' | 'harmed' | 'weapons' | 'isSeries'>

function start(happenings: Happening[], draft: Draft, facts: Facts): Happening {
  const happening: Happening = {
    id: happenings.length + 1,
    lead: draft,
    mentions: [],
    lastSentence: draft.sentence,
    times: [],
    places: [],
    harmed: new Set(),
    weapons: new Set(),
    isSeries: facts.isSeries,
    isAttack: false,
    isAnswer: false,
  }
  happenings.push(happening)
  return happening
}

function join(happening: Happening, draft: Draft, facts: Facts): void {
  draft.happening = happening.id
  const isIntercepted = happening.lead.act === 'intercept' && draft.act === 'fire'
  if (happening.mentions.length > 0 && (!draft.settled || isIntercepted) && draft.subType !== happening.lead.subType) {
    draft.subType = happening.lead.subType
    draft.refinement = happening.lead.refinement
  }
  const isLess = draft.factuality === 'hypothetical' && happening.lead.factuality === 'happened'
  if (draft.settled && !happening.lead.settled && !isLess) {
    for (const mention of happening.mentions) mention.subType = draft.subType
    happening.lead = draft
  }
  happening.mentions.push(draft)
  happening.isAttack ||= ATTACKING.has(draft.act)
  happening.lastSentence = draft.sentence
  for (const time of facts.times) if (!happening.times.includes(time)) happening.times.push(time)
  for (const place of facts.places)
    if (!happening.places.some((known) => liesWith(known, place))) happening.places.push(place)
  for (const id of facts.harmed) happening.harmed.add(id)
  for (const word of facts.weapons) happening.weapons.add(word)
}

/** The same spot on the map, or no spot at all: a second one would tell a happening nothing new. */
function liesWith(known: Place, place: Place): boolean {
  return (
    known.latitude === place.latitude &&
    known.longitude === place.longitude &&
    known.radiusKm === place.radiusKm &&
    known.country === place.country
  )
}

function factsOf(
  draft: Draft,
  roles: Roles,
  context: EventContext,
  places: ReadonlyMap<string, Place>,
  times: ReadonlyMap<string, When>,
): Facts {
  const { tree, mentions } = context
  const told = wholeOf(draft).flatMap((d) => d.arguments.times)
  const when = told.map((t) => mentions.at(t)).flatMap((m) => (m?.kind === 'time' ? [times.get(m.entity)!] : []))
  const place = roles.place ? places.get(roles.place.id) : undefined
  const weapons = wholeOf(draft)
    .flatMap((d) =>
      actRow(d.act).object === 'weapon'
        ? [...d.arguments.instruments, ...d.arguments.patients]
        : d.arguments.instruments,
    )
    .map((t) => tree.token(t).lemma)
  return {
    times: when.filter((w) => w !== undefined),
    places: place ? [place] : [],
    harmed: new Set([...roles.targets, ...roles.victims].map((f) => f.id)),
    weapons: new Set(weapons),
    isSeries: isSeries(draft, context),
  }
}

/** "rocket attacks and drone strikes", "most of the attacks": many happenings told as one. */
function isSeries(draft: Draft, { tree }: EventContext): boolean {
  const token = tree.token(draft.trigger)
  if (draft.form === 'verb' || (token.tag !== 'NNS' && !/(attack|strike|raid|blast)s$/.test(token.lower))) return false
  if (draft.act === 'clash' || draft.act === 'injure' || draft.act === 'die') return false
  const head = token.head >= 0 ? tree.token(token.head) : null
  if (token.relation.startsWith('nmod') && head && SERIES_HEADS.has(head.lemma)) return true
  return !isDefinite(tree, draft)
}

function findHappening(
  draft: Draft,
  facts: Facts,
  happenings: readonly Happening[],
  context: EventContext,
): Happening | null {
  const candidates = happenings.filter((h) => h.isSeries === facts.isSeries && agrees(draft, facts, h))
  if (candidates.length === 0) return interceptedBefore(draft, facts, happenings, context)
  const pick = (list: Happening[]) =>
    list.reduce<Happening | null>((best, h) => (best && score(facts, best) > score(facts, h) ? best : h), null)
  if (isReference(draft, context)) {
    const fitting = candidates.filter((h) => fitsReference(draft, h))
    return salient(isAttackNoun(draft, context) ? attacksAmong(fitting) : fitting, facts)
  }
  if (isBareHarm(draft, context)) {
    const recent = happenedAmong(
      candidates.filter((h) => draft.sentence - h.lastSentence <= RECENT && isAttackOnPeople(h)),
    )
    return salient(isHarmless(draft, context) ? attacksAmong(recent) : recent, facts)
  }
  return pick(candidates.filter((h) => score(facts, h) >= needed(draft, h)))
}

/** "Six drones were shot down. The drones had been launched by …, and nobody was hurt": told of the drones shot down. */
function interceptedBefore(
  draft: Draft,
  facts: Facts,
  happenings: readonly Happening[],
  context: EventContext,
): Happening | null {
  const last = happenings.at(-1)
  if (last?.lead.act !== 'intercept' || draft.sentence - last.lastSentence > RECENT) return null
  const isSent = draft.act === 'fire' && isReference(draft, context) && overlaps(facts.weapons, last.weapons)
  return isSent || isBareHarm(draft, context) ? last : null
}

function isAttackNoun(draft: Draft, { tree }: EventContext): boolean {
  return draft.form === 'noun' && tree.token(draft.trigger).lemma === 'attack'
}

/** "the attack" is what began it, not the answer to it, and what was told as an attack before a bare "destroyed". */
function attacksAmong(candidates: readonly Happening[]): readonly Happening[] {
  const begun = candidates.filter((h) => !h.isAnswer)
  const told = begun.filter((h) => h.isAttack)
  return told.length > 0 ? told : begun.length > 0 ? begun : candidates
}

/** "It denied targeting anyone. … There were no casualties": in what happened, not in what did not. */
function happenedAmong(candidates: readonly Happening[]): readonly Happening[] {
  const happened = candidates.filter(({ lead }) => lead.factuality !== 'denied')
  return happened.length > 0 ? happened : candidates
}

/** What a reference means: what it has most in common with, then what the report has told most of, then the latest. */
function salient(candidates: readonly Happening[], facts: Facts): Happening | null {
  const weight = (h: Happening) => score(facts, h) * 100 + Math.min(h.mentions.length, 9) * 10
  return candidates.reduce<Happening | null>((best, h) => (best && weight(best) > weight(h) ? best : h), null)
}

/** "the attack" is no burning of a house; "the clash" no shelling. */
function fitsReference(draft: Draft, happening: Happening): boolean {
  if (draft.subType === happening.lead.subType) return true
  return isAttackOnPeople(happening)
}

function isAttackOnPeople(happening: Happening): boolean {
  const { type, violent } = ACLED[happening.lead.subType]
  return violent && type !== 'Strategic developments'
}

/** A repeated telling right after needs one thing in common; further on, two. */
function needed(draft: Draft, happening: Happening): number {
  return draft.sentence - happening.lastSentence <= 2 ? 1 : 2
}

/** "the attack", "Sunday night's rocket attack", "the shells were fired …": something told before. */
function isReference(draft: Draft, { tree }: EventContext): boolean {
  if (draft.form === 'noun')
    return (isDefinite(tree, draft) && !(draft.act === 'kill' && tellsAnew(draft, tree))) || isSuch(tree, draft)
  return draft.arguments.instruments.some((t) =>
    tree.children(t, 'det').some((d) => /^(the|these|those)$/.test(d.lower)),
  )
}

/** "the killing of a senior commander": of one not told of before. */
function tellsAnew({ arguments: { patients } }: Draft, tree: EventContext['tree']): boolean {
  return patients.some((t) => tree.children(t, 'det').some(({ lower }) => lower === 'a' || lower === 'an'))
}

/** "the first such attack", "another such raid". */
function isSuch(tree: EventContext['tree'], draft: Draft): boolean {
  return tree.children(draft.trigger, 'amod', 'det', 'det:predet').some((t) => t.lower === 'such')
}

/** "No one was hurt", "three people died": harm without a doer belongs to what was just told. */
function isBareHarm(draft: Draft, { tree }: EventContext): boolean {
  if (draft.settled || (actRow(draft.act).consequence !== true && !AFTERMATH.has(draft.act))) return false
  return wholeOf(draft).every(
    ({ arguments: args }) =>
      args.agents.length === 0 && args.instruments.every((t) => WEAK_WEAPONS.has(tree.token(t).lemma)),
  )
}

/** Nothing told of the one speaks against the other: kind, time, place. */
function agrees(draft: Draft, facts: Facts, happening: Happening): boolean {
  if (!sameKind(draft, happening)) return false
  if (facts.times.some((a) => happening.times.some((b) => !canCoincide(a, b)))) return false
  if (facts.places.some((a) => happening.places.some((b) => areApart(a, b)))) return false
  return !(
    facts.harmed.size > 0 &&
    happening.harmed.size > 0 &&
    draft.form === 'verb' &&
    isKillOf(draft) &&
    !overlaps(facts.harmed, happening.harmed)
  )
}

/** Two killings of different people are two happenings, unless told bare. */
function isKillOf(draft: Draft): boolean {
  return draft.act === 'assassinate' || draft.act === 'abduct'
}

function sameKind(draft: Draft, happening: Happening): boolean {
  const { lead } = happening
  if (draft.subType === lead.subType) return true
  const violent = ACLED[draft.subType].violent && ACLED[lead.subType].violent
  if (!violent || actRow(draft.act).preventive !== actRow(lead.act).preventive) return false
  return !draft.settled || !lead.settled
}

function areApart(a: Place, b: Place): boolean {
  if (a.id === b.id || a.name === b.name) return false
  if (a.country !== null && b.country !== null && a.country !== b.country) return true
  if (a.latitude === null || b.latitude === null || a.longitude === null || b.longitude === null)
    return isSmall(a) && isSmall(b) && !a.name.includes(b.name) && !b.name.includes(a.name)
  const apart = kilometres(a.latitude, a.longitude, b.latitude, b.longitude)
  return apart > 2 * Math.max(a.radiusKm ?? 0, b.radiusKm ?? 0) + KM_APART
}

/** A town or less, or a name on no map: two of different names are two places. Our own choice, 2026-11. */
function isSmall({ radiusKm }: Place): boolean {
  return (radiusKm ?? 0) <= 20
}

/** Great-circle distance on a sphere of 6,371 km. */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180
  const a = Math.sin(((lat2 - lat1) * rad) / 2) ** 2
  const b = Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a + b)))
}

/** How much two tellings have in common: time, place, those harmed, weapon. */
function score(facts: Facts, happening: Happening): number {
  const time = facts.times.some((a) => happening.times.some((b) => !a.isSpan && !b.isSpan && canCoincide(a, b)))
  const place = facts.places.some((a) => happening.places.some((b) => !areApart(a, b)))
  return (
    Number(time) +
    Number(place) +
    Number(overlaps(facts.harmed, happening.harmed)) +
    Number(overlaps(facts.weapons, happening.weapons))
  )
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) if (b.has(x)) return true
  return false
}
