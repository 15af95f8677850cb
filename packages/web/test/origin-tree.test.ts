import type { GraphEdge, GraphNode, Incident } from '@sitrep/monitor'
import { describe, expect, it } from 'vitest'
import { originBranches } from '../src/parts/origin-tree.ts'

const node = (id: string, name: string | null): GraphNode => ({
  id,
  kind: id.startsWith('o-') ? 'origin' : (id.split(':')[0] as GraphNode['kind']),
  name,
})
const edge = (from: string, kind: GraphEdge['kind'], to: string, ...reports: string[]): GraphEdge => ({
  ...{ from, kind, to, why: kind, reports },
  ...(kind === 'repeats' ? { reuse: 'full' as const, share: 0.9 } : {}),
})

/** Two prints of one wire text quote a ministry; the second outlet says so in its own voice too, a third tells it alone. */
const sources: Pick<Incident, 'origins' | 'independence'> = {
  origins: [
    { id: 'o-ministry', speaker: 'Ministry', outlets: [], why: 'Ministry' },
    { id: 'o-herald', speaker: 'Herald', outlets: [], why: 'Herald in its own words' },
  ],
  independence: {
    nodes: [
      ...['1', '2', '3'].map((id) => node(`report:${id}`, id)),
      ...['Courier', 'Post', 'Herald'].map((name) => node(`outlet:${name}`, name)),
      ...[node('wire:w', 'Wire'), node('speaker:m', 'Ministry'), node('vantage:official', 'official')],
      ...[node('o-ministry', 'Ministry'), node('o-herald', 'Herald')],
    ],
    edges: [
      edge('report:1', 'published-by', 'outlet:Courier', '1'),
      edge('report:2', 'published-by', 'outlet:Post', '2'),
      edge('report:3', 'published-by', 'outlet:Herald', '3'),
      edge('report:2', 'repeats', 'report:1', '2'),
      edge('outlet:Courier', 'credits', 'wire:w', '1'),
      edge('outlet:Post', 'credits', 'wire:w', '2'),
      edge('wire:w', 'carries', 'speaker:m', '1', '2'),
      edge('wire:w', 'carries', 'o-ministry', '2'),
      edge('speaker:m', 'knows-as', 'vantage:official', '1', '2'),
      edge('speaker:m', 'counts-as', 'o-ministry', '1', '2'),
      edge('outlet:Herald', 'carries', 'o-herald', '3'),
    ],
  },
}

describe('originBranches', () => {
  const [ministry, herald] = originBranches(sources)

  it('should hang reports on their wire, the wire on its speaker and that on its origin', () => {
    expect(ministry!.speakers).toHaveLength(1)
    const [speaker] = ministry!.speakers
    expect([speaker!.name, speaker!.vantages]).toEqual(['Ministry', ['official']])
    expect(speaker!.carried.map(({ wire, reports }) => [wire, reports.map(({ outlet }) => outlet)])).toEqual([
      ['Wire', ['Courier', 'Post']],
    ])
  })

  it('should say of a reprint whose text it repeats, and list a report once that also says it in its own voice', () => {
    const [first, second] = ministry!.speakers[0]!.carried[0]!.reports
    expect(first).toMatchObject({ repeats: [], isRepeated: false })
    expect(second).toMatchObject({
      repeats: [{ outlet: 'Courier', reuse: 'full', share: 0.9 }],
      isRepeated: true,
    })
  })

  it('should name every text a report is put together from, the one it has most of first', () => {
    const stitched = (to: string, share: number): GraphEdge => ({
      ...edge('report:3', 'repeats', to, '3'),
      ...{ reuse: 'stitched', share },
    })
    const edges = [...sources.independence.edges, stitched('report:1', 0.4), stitched('report:2', 0.6)]
    const [, branch] = originBranches({ ...sources, independence: { ...sources.independence, edges } })
    const [leaf] = branch!.speakers[0]!.carried[0]!.reports
    expect(leaf!.repeats.map(({ outlet, share }) => [outlet, share])).toEqual([
      ['Post', 0.6],
      ['Courier', 0.4],
    ])
  })

  it('should put no speaker between an origin and its own words', () => {
    expect(herald!.speakers.map(({ name, carried }) => [name, carried[0]!.reports[0]!.outlet])).toEqual([
      [undefined, 'Herald'],
    ])
  })
})
