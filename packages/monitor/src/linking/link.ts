import type { Filing } from '../store/filing.ts'
import type { ReadReport } from '../store/records.ts'
import { type Copy, primaryCopy, type Reuse } from './copies.ts'
import { type Happening, happeningsOf } from './happening.ts'
import { stableId } from './hash.ts'
import { createLinker } from './linker.ts'
import { createMemoryFiling } from './memory-filing.ts'
import { compare, inOrder, orderOf } from './order.ts'
import { byProminence, firstTrigger } from './prominence.ts'
import type { Reason } from './reasons.ts'
import { storyAt } from './stories.ts'
import { orderOfTelling, placedAt } from './tellings.ts'

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

/** Reports that are mainly about one thing, by what words, names and places they share: a story. */
export interface Stories {
  /** Number of each report's story. */
  storyOf: number[]
  /** Positions of the reports of each story. */
  members: number[][]
  /** Pairs of reports that were compared to find them. */
  comparisons: number
}

/** Reports into incidents: the same set of reports gives the same incidents, in whatever order it is given. */
export function link(given: readonly ReadReport[]): Links {
  const reports = inOrder(given)
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]))
  const filing = createMemoryFiling()
  const linker = createLinker({ filing, textOf: (id) => texts.get(id)!, isWhole: true })
  for (const read of reports) linker.add(read)
  linker.settle()
  const { comparisons, storyComparisons } = linker.cost
  const links = linksAmong(reports, filing)
  return { ...links, comparisons, stories: { ...links.stories, comparisons: storyComparisons } }
}

/**
 * What a filing has of some reports, given in order, with all those whose text they have. `began` are the incidents wanted, by what they
 * began with; all where it is not given.
 */
export function linksAmong(reports: ReadReport[], filing: Filing, began?: ReadonlySet<string>): Links {
  const orders = reports.map(({ report }) => orderOf(report))
  const positions = new Map(orders.map((order, position) => [order, position]))
  const reuse = orders.map((order) => edgesAmong((filing.get('reuse', order) as Reuse).edges, positions))
  const told = reports.map(happeningsOf)
  const groups = new Map<string, Map<Happening, readonly Reason[]>>()
  for (const { order, happening } of inOrderOfPlacing(told, orders)) {
    const placed = placedAt(order, filing)
    if (!placed?.gathering || began?.has(placed.gathering.began) === false) continue
    const group = groups.get(placed.gathering.began) ?? new Map<Happening, readonly Reason[]>()
    groups.set(placed.gathering.began, group.set(happening, placed.reasons))
  }
  const incidents = [...groups.values()].map((reasons) => linkedIncident([...reasons.keys()], told, reasons))
  const incidentOf = new Map(
    incidents.flatMap((incident) => incident.happenings.map((happening) => [happening, incident] as const)),
  )
  const news = told.map(byProminence)
  const stories = storiesAmong(orders, filing)
  return { reports, incidents, copies: reuse.map(primaryCopy), reuse, stories, told, news, incidentOf, comparisons: 0 }
}

function edgesAmong(edges: readonly Copy<string>[], positions: ReadonlyMap<string, number>): Copy[] {
  return edges.flatMap((edge) => {
    const of = positions.get(edge.of)
    return of === undefined ? [] : [{ ...edge, of }]
  })
}

/** Incidents come in the order of what they began with. */
function inOrderOfPlacing(told: readonly Happening[][], orders: readonly string[]) {
  return told
    .flatMap((happenings, position) =>
      happenings.flatMap((happening, index) => {
        const order = orderOfTelling(orders[position]!, happening, index)
        return order === null ? [] : [{ order, happening }]
      }),
    )
    .sort((a, b) => compare(a.order, b.order))
}

function storiesAmong(orders: readonly string[], filing: Filing): Stories {
  const members = new Map<string, number[]>()
  for (const [position, order] of orders.entries()) {
    const { story } = storyAt(order, filing)!
    members.set(story, [...(members.get(story) ?? []), position])
  }
  const numbers = new Map([...members.keys()].map((story, number) => [story, number]))
  const storyOf = orders.map((order) => numbers.get(storyAt(order, filing)!.story)!)
  return { storyOf, members: [...members.values()], comparisons: 0 }
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
