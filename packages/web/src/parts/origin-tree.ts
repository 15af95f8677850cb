import type { GraphEdge, Incident, Vantage } from '@sitrep/monitor'
import type { Repeat } from '../words/reuse.ts'

/** What one origin rests on, for a page: its speakers, who brings their words, and in which reports. */
export interface OriginBranch {
  id: string
  name: string | null
  why: string
  speakers: SpeakerBranch[]
}

export interface SpeakerBranch {
  /** Null for a source without a name; undefined where outlets say it in their own words. */
  name: string | null | undefined
  vantages: Vantage[]
  /** "quoted", "quoted through X", "in its own words". */
  how: string[]
  carried: WireBranch[]
}

/** Reports that have it from one wire, or from no wire. */
export interface WireBranch {
  wire: string | null
  why: string | null
  reports: ReportLeaf[]
}

export interface ReportLeaf {
  report: string
  outlet: string | null
  /** It also says so in its own voice. */
  isRepeated: boolean
  /** The outlets whose texts it repeats, the one it has most of first. */
  repeats: ({ outlet: string | null } & Repeat)[]
}

type Sources = Pick<Incident, 'independence' | 'origins'>

/** The graph of an incident's sources, cut into one branch for each origin, in the incident's order. */
export function originBranches({ independence, origins }: Sources): OriginBranch[] {
  const lookup = new Lookup(independence)
  return origins.map(({ id, speaker, why }) => ({ id, name: speaker, why, speakers: speakersOf(id, lookup) }))
}

function speakersOf(origin: string, lookup: Lookup): SpeakerBranch[] {
  const named = lookup.to(origin, 'counts-as').map(({ from }) => {
    const carries = lookup.to(from, 'carries')
    const vantages = lookup.from(from, 'knows-as').map(({ to }) => lookup.name(to) as Vantage)
    return { name: lookup.name(from), vantages, how: hows(carries), carried: carriedBy(carries, lookup) }
  })
  const own = lookup.to(origin, 'carries')
  const left = markRepeated(named, carriedBy(own, lookup))
  return left.length === 0 ? named : [...named, { name: undefined, vantages: [], how: hows(own), carried: left }]
}

/** Reports that quote a speaker and say the same in their own voice are listed once, under the speaker; the rest is left. */
function markRepeated(named: readonly SpeakerBranch[], own: readonly WireBranch[]): WireBranch[] {
  const quoting = named.flatMap(({ carried }) => carried.flatMap(({ reports }) => reports))
  const isQuoting = ({ report }: ReportLeaf) => quoting.some((leaf) => leaf.report === report)
  for (const { reports } of own) {
    for (const { report } of reports.filter(isQuoting)) {
      for (const leaf of quoting) if (leaf.report === report) leaf.isRepeated = true
    }
  }
  return own
    .map((branch) => ({ ...branch, reports: branch.reports.filter((leaf) => !isQuoting(leaf)) }))
    .filter(({ reports }) => reports.length > 0)
}

function hows(edges: readonly GraphEdge[]): string[] {
  return [...new Set(edges.map(({ why }) => why))]
}

function carriedBy(carries: readonly GraphEdge[], lookup: Lookup): WireBranch[] {
  const wires = new Map<string | null, WireBranch>()
  for (const { from, reports } of carries) {
    const isWire = lookup.kind(from) === 'wire'
    const wire = isWire ? lookup.name(from) : null
    const why = isWire ? (lookup.to(from, 'credits')[0]?.why ?? null) : null
    const branch = wires.get(wire) ?? { wire, why, reports: [] }
    for (const report of reports) {
      if (!branch.reports.some((leaf) => leaf.report === report)) branch.reports.push(leafOf(report, lookup))
    }
    wires.set(wire, branch)
  }
  return [...wires.values()]
}

function leafOf(report: string, lookup: Lookup): ReportLeaf {
  return {
    report,
    outlet: outletOf(`report:${report}`, lookup),
    isRepeated: false,
    repeats: repeatsOf(report, lookup.edges).map(({ to, ...repeat }) => ({ ...repeat, outlet: outletOf(to, lookup) })),
  }
}

/** The texts whose words a report has, as nodes of the graph, the one it has most of first. */
export function repeatsOf(report: string, edges: readonly GraphEdge[]): ({ to: string } & Repeat)[] {
  return edges
    .filter(({ from, kind }) => kind === 'repeats' && from === `report:${report}`)
    .map(({ to, reuse = 'full', share = 1 }) => ({ to, reuse, share }))
    .sort((a, b) => b.share - a.share)
}

function outletOf(report: string, lookup: Lookup): string | null {
  const [published] = lookup.from(report, 'published-by')
  return published ? lookup.name(published.to) : null
}

class Lookup {
  private readonly nodes: Map<string, Incident['independence']['nodes'][number]>
  readonly edges: readonly GraphEdge[]

  constructor({ nodes, edges }: Incident['independence']) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]))
    this.edges = edges
  }

  name(id: string): string | null {
    return this.nodes.get(id)?.name ?? null
  }

  kind(id: string): string | undefined {
    return this.nodes.get(id)?.kind
  }

  to(id: string, kind: GraphEdge['kind']): GraphEdge[] {
    return this.edges.filter((edge) => edge.to === id && edge.kind === kind)
  }

  from(id: string, kind: GraphEdge['kind']): GraphEdge[] {
    return this.edges.filter((edge) => edge.from === id && edge.kind === kind)
  }
}
