import { compare } from '../../linking/order.ts'
import { slug } from '../../linking/words.ts'
import type { StoredReport } from '../../store/records.ts'
import type { Background } from '../background.ts'
import type { Draft } from '../draft.ts'
import { agencyOf, nameOfPublisher, originId } from '../origins.ts'
import type { GraphEdge, GraphEdgeKind, GraphNode, GraphNodeKind, Independence } from './shape.ts'
import { howKnown, inOwnVoice, reusedText, saidIn } from './why.ts'

/** The graph behind an incident's claims: who printed whose words, and whose knowledge they count as. */
export function independenceOf(drafts: readonly Draft[], background: Background): Independence {
  const graph = new Graph()
  for (const draft of drafts) addRoad(draft, graph, background)
  return graph.sorted()
}

/** The road of one claim, from the report that has it to the origin it counts for. */
function addRoad(draft: Draft, graph: Graph, background: Background): void {
  const { own, voice, origin } = draft
  const report = own.report.id
  const node = graph.node('report', report, report)
  const carrier = addCarrier(draft, node, graph, background)
  const originNode = graph.node('origin', originId(origin), origin.speaker)
  const join = (from: string, to: string, kind: GraphEdgeKind, why: string) => graph.edge(from, to, kind, why, report)
  if (voice.statement === null) {
    join(carrier, originNode, 'carries', inOwnVoice(draft))
    if (draft.ownVoice === null)
      join(carrier, graph.node('vantage', 'outlet', 'outlet'), 'knows-as', howKnown('outlet'))
    return
  }
  const speaker = graph.node('speaker', slug(voice.institution ?? voice.speaker ?? `unnamed ${report}`), voice.speaker)
  join(carrier, speaker, 'carries', saidIn(draft))
  join(speaker, graph.node('vantage', voice.vantage, voice.vantage), 'knows-as', howKnown(voice.vantage))
  join(speaker, originNode, 'counts-as', origin.why)
}

/** From the report to whoever brings the words: its outlet, the agency it credits, an agency the words were said to. */
function addCarrier({ own, voice, happening }: Draft, report: string, graph: Graph, background: Background): string {
  const { id } = own.report
  const outlet = addOutlet(own.report, report, graph, background)
  for (const { of, kind, share } of own.repeats) {
    const original = graph.node('report', of.id, of.id)
    addOutlet(of, original, graph, background)
    graph.edge(report, original, 'repeats', reusedText({ kind, share }), id, { reuse: kind, share })
  }
  const agency = agencyOf(own, background)
  let carrier = outlet
  if (agency !== null) carrier = addWire(carrier, agency, `its text is credited to ${agency}`)
  for (const actor of voice.statement?.via ?? []) {
    const relay = happening.read.reading.actors.find((one) => one.id === actor)
    if (relay) carrier = addWire(carrier, relay.name, `the words were said to ${relay.name}`)
  }
  return carrier

  function addWire(from: string, given: string, why: string): string {
    const wireName = background.source(given)?.name ?? given
    const wire = graph.node('wire', slug(wireName), wireName)
    graph.edge(from, wire, 'credits', why, id)
    return wire
  }
}

function addOutlet(of: StoredReport, report: string, graph: Graph, background: Background): string {
  const name = nameOfPublisher(of, background)
  const outlet = graph.node('outlet', name === null ? `unnamed-${of.id}` : slug(name), name)
  graph.edge(report, outlet, 'published-by', `published by ${name ?? 'an outlet without a name'}`, of.id)
  return outlet
}

type Repeated = Pick<GraphEdge, 'reuse' | 'share'>

class Graph {
  private readonly nodes = new Map<string, GraphNode>()
  private readonly edges = new Map<string, GraphEdge>()

  /** The node's id; the first name it is met under stays. */
  node(kind: GraphNodeKind, key: string, name: string | null): string {
    const id = kind === 'origin' ? key : `${kind}:${key}`
    if (!this.nodes.has(id)) this.nodes.set(id, { id, kind, name })
    return id
  }

  edge(from: string, to: string, kind: GraphEdgeKind, why: string, report: string, repeated: Repeated = {}): void {
    const key = `${from} ${to} ${kind}`
    const known = this.edges.get(key)
    if (known === undefined) {
      this.edges.set(key, { from, to, kind, why, reports: [report], ...repeated })
    } else if (!known.reports.includes(report)) known.reports.push(report)
  }

  sorted(): Independence {
    const edges = [...this.edges.values()].filter(({ from, to }) => from !== to)
    for (const edge of edges) edge.reports.sort(compare)
    return {
      nodes: [...this.nodes.values()].sort((a, b) => compare(a.id, b.id)),
      edges: edges.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.kind, b.kind)),
    }
  }
}
