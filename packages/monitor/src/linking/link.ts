import type { ReadReport } from '../store/records.ts'
import { type Blocks, createBlocks, file, lookUp } from './blocks.ts'
import { type Copy, findReuse, primaryCopy } from './copies.ts'
import { evidenceBetween, LINKED_FROM, type Traits } from './evidence.ts'
import { type Gathering, gather, startGathering, traitsOf } from './gathering.ts'
import { mostExact, radiusOf } from './geography.ts'
import { type Happening, happeningsOf } from './happening.ts'
import { stableId } from './hash.ts'
import { inOrder } from './order.ts'
import { type Profile, profileOf } from './profile.ts'
import { byProminence, firstTrigger } from './prominence.ts'
import { type Reason, reasonsOf } from './reasons.ts'
import { isCampaign, isIncident } from './specific.ts'
import { findStories, type Stories } from './stories.ts'
import { copyEvidence, rememberPrint, wordEvidence } from './wording.ts'

/** One incident as linking leaves it: the happenings that are one, told by their reports. */
export interface LinkedIncident {
  id: string
  /** In the order of their reports. */
  happenings: Happening[]
  /** Why each was put with those before it; none for the one they began with. */
  reasons: ReadonlyMap<Happening, readonly Reason[]>
}

/** All reports put in order, and what linking found among them; lists run parallel to `reports`. */
export interface Links {
  reports: ReadReport[]
  incidents: LinkedIncident[]
  /** The text each one is a copy of on the whole. */
  copies: (Copy | null)[]
  /** All texts whose words each one repeats, in part or on the whole. */
  reuse: Copy[][]
  stories: Stories
  /** All happenings of each report, in the order of its text. */
  told: Happening[][]
  /** The news happenings of each report, the main one first. */
  news: Happening[][]
  incidentOf: Map<Happening, LinkedIncident>
  /** How many happenings were compared with how many incidents: what linking costs. */
  comparisons: number
}

/** What one happening is compared with, as far as it has come. */
interface Progress {
  copies: readonly (Copy | null)[]
  profiles: readonly Profile[]
  stories: Stories
  main: readonly (Happening | undefined)[]
  blocks: Blocks
  gatherings: Gathering[]
  comparisons: number
  /** Gatherings that hold a happening of the report at this position. */
  ofReport: Set<Gathering>[]
  /** Gatherings that hold the main happening of a report of this story. */
  ofStory: Set<Gathering>[]
}

/** Reports into incidents: the same set of reports gives the same incidents, in whatever order it is given. */
export function link(given: readonly ReadReport[]): Links {
  const reports = inOrder(given)
  const reuse = findReuse(reports.map(({ report }) => report))
  const copies = reuse.map(primaryCopy)
  const profiles = reports.map(profileOf)
  const stories = findStories(profiles)
  const told = reports.map(happeningsOf)
  const news = told.map(byProminence)
  const progress: Progress = {
    copies,
    profiles,
    stories,
    main: news.map(([main]) => main),
    blocks: createBlocks(),
    gatherings: [],
    comparisons: 0,
    ofReport: reports.map(() => new Set<Gathering>()),
    ofStory: stories.members.map(() => new Set<Gathering>()),
  }
  for (const happening of inPasses(told.flat())) place(happening, progress)
  const incidents = progress.gatherings.map(({ members, reasons }) => linkedIncident(members, told, reasons))
  const incidentOf = new Map(
    incidents.flatMap((incident) => incident.happenings.map((happening) => [happening, incident] as const)),
  )
  const { comparisons } = progress
  return { reports, incidents, copies, reuse, stories, told, news, incidentOf, comparisons }
}

/** What is told exactly gathers first; what is told loosely, then what is only recalled, finds its place among it. */
function inPasses(happenings: readonly Happening[]): Happening[] {
  const pass = (happening: Happening) => (happening.news ? (isExact(happening) ? 0 : 1) : 2)
  return happenings
    .filter((happening) => !isCampaign(happening))
    .map((happening) => ({ happening, pass: pass(happening) }))
    .sort((a, b) => a.pass - b.pass)
    .map(({ happening }) => happening)
}

const EXACT_RADIUS_KM = 30

function isExact({ places, time }: Happening): boolean {
  const exact = mostExact(places)
  return time !== null && exact !== null && exact.latitude !== null && radiusOf(exact) <= EXACT_RADIUS_KM
}

function place(happening: Happening, progress: Progress): void {
  const traits = traitsOf(happening)
  const best = bestGathering(happening, traits, progress)
  const gathering = best?.gathering ?? begin(happening, progress)
  if (gathering === null) return
  gather(gathering, happening)
  gathering.reasons.set(happening, best?.reasons ?? [])
  rememberPrint(happening, gathering, progress.copies)
  file(progress.blocks, gathering, traits)
  progress.ofReport[happening.position]!.add(gathering)
  if (progress.main[happening.position] !== happening) return
  gathering.mains.push(happening.position)
  progress.ofStory[progress.stories.storyOf[happening.position]!]!.add(gathering)
}

function begin(happening: Happening, { gatherings }: Progress): Gathering | null {
  if (!isIncident(happening)) return null
  const gathering = startGathering(gatherings.length)
  gatherings.push(gathering)
  return gathering
}

interface Match {
  gathering: Gathering
  points: number
  reasons: Reason[]
}

function bestGathering(happening: Happening, traits: Traits, progress: Progress): Match | null {
  let best: Match | null = null
  for (const gathering of candidates(happening, traits, progress)) {
    if (gathering.reports.has(happening.position)) continue // what one report tells apart stays apart
    progress.comparisons++
    const match = matchOf(happening, traits, gathering, progress)
    if (match === null || match.points < LINKED_FROM) continue
    const isBetter = best === null || match.points > best.points
    if (isBetter || (match.points === best!.points && gathering.number < best!.gathering.number)) best = match
  }
  return best
}

/** Near-identical text and likeness of words say one thing twice: only the stronger counts. */
function matchOf(happening: Happening, traits: Traits, gathering: Gathering, progress: Progress): Match | null {
  const evidence = evidenceBetween(traits, gathering.traits)
  if (evidence === null) return null
  const { copies, profiles, main } = progress
  const copy = copyEvidence(happening, gathering, copies)
  const words = wordEvidence(happening, gathering, profiles, main)
  const wording = copy >= words ? { copy, words: 0 } : { copy: 0, words }
  const { type, place, time, actors, things, tolls } = evidence
  const points = type + place + time + actors + things + tolls + wording.copy + wording.words
  return { gathering, points, reasons: points < LINKED_FROM ? [] : reasonsOf(evidence, wording) }
}

/** Those it shares place and time with, and those of the reports told in much the same words. */
function candidates(happening: Happening, traits: Traits, progress: Progress): Set<Gathering> {
  const found = lookUp(progress.blocks, traits)
  const copy = progress.copies[happening.position]
  if (copy) for (const gathering of progress.ofReport[copy.of]!) found.add(gathering)
  if (progress.main[happening.position] !== happening) return found
  for (const gathering of progress.ofStory[progress.stories.storyOf[happening.position]!]!) found.add(gathering)
  return found
}

/** The id is made from the earliest report and the place of its telling there (docs/decisions/linking.md). */
export function linkedIncident(
  members: readonly Happening[],
  told: readonly (readonly Happening[])[],
  reasons: ReadonlyMap<Happening, readonly Reason[]>,
): LinkedIncident {
  const happenings = [...members].sort((a, b) => a.position - b.position || firstTrigger(a) - firstTrigger(b))
  const anchor = happenings[0]!
  const start = firstTrigger(anchor)
  // One word may tell of two happenings ("a raid and counter-raid"): the second is numbered.
  const sharing = told[anchor.position]!.filter((other) => firstTrigger(other) === start)
  return { id: stableId([anchor.read.report.id, String(start), String(sharing.indexOf(anchor))]), happenings, reasons }
}
