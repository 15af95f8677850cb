import { describe, expect, it } from 'vitest'
import { NIGHT, night } from '../../../test/night.ts'
import { day, type Told, tell } from '../../../test/readings.ts'
import { deriveIncidents } from '../derive.ts'
import type { GraphEdge, Incident } from '../incident.ts'

const incidents = deriveIncidents(night())
const attack = incidents.find(({ reports }) => reports.length === NIGHT.length)!
const { nodes, edges } = attack.independence
const from = (id: string, { edges }: Pick<Incident['independence'], 'edges'> = attack.independence) =>
  edges.filter((edge) => edge.from === id)
const only = (found: GraphEdge[], kind: GraphEdge['kind']) => found.filter((edge) => edge.kind === kind)

describe('the graph of who is behind an incident’s claims', () => {
  it('should lead from a report over outlet, wire and speaker to vantage and origin', () => {
    const published = only(from('report:wire-1'), 'published-by')
    expect(published.map(({ to }) => to)).toEqual(['outlet:harbour-gazette'])
    expect(only(from('outlet:harbour-gazette'), 'credits').map(({ to, why }) => [to, why])).toEqual([
      ['wire:afp', 'its text is credited to AFP'],
    ])
    expect(only(from('wire:afp'), 'carries').map(({ to }) => to)).toContain('speaker:iraqi-security-forces')
    const speaker = from('speaker:iraqi-security-forces')
    expect(only(speaker, 'knows-as').map(({ to }) => to)).toContain('vantage:official')
    const counted = only(speaker, 'counts-as')
    expect(counted).toHaveLength(1)
    expect(attack.origins.map(({ id }) => id)).toContain(counted[0]!.to)
  })

  it('should join a reprint to the text it repeats, with how much of it, and to that text’s agency', () => {
    const [repeat] = only(from('report:wire-2'), 'repeats')
    expect(repeat).toMatchObject({ to: 'report:wire-1', reports: ['wire-2'] })
    expect(repeat!.reuse).toBe('full')
    expect(repeat!.share).toBeGreaterThan(0.9)
    expect(repeat!.why).toMatch(/same text.* \(\d+ % of its runs of words\)/)
    expect(only(from('outlet:valley-post'), 'credits').map(({ to }) => to)).toEqual(['wire:afp'])
    expect(only(from('report:wire-1'), 'repeats')).toEqual([])
  })

  it('should join a report put together from two texts to both, with the outlet of each, and no other to any', () => {
    const told = ['wire', 'herald', 'stitched', 'other'].map((id) => tell(stitchable(id)))
    const [incident] = deriveIncidents(told)
    const repeats = incident!.independence.edges.filter(({ kind }) => kind === 'repeats')
    expect(repeats.map(({ from, to, reuse }) => [from, to, reuse])).toEqual([
      ['report:stitched', 'report:herald', 'stitched'],
      ['report:stitched', 'report:wire', 'stitched'],
    ])
    for (const { to, share, why } of repeats) {
      expect(share).toBeGreaterThan(0.3)
      expect(why).toContain('put together')
      expect(only(from(to, incident!.independence), 'published-by')).toHaveLength(1)
    }
  })

  it('should name the person through whom a body speaks, and join the body’s speaker to one origin', () => {
    const sohr = edges.filter(({ to, kind }) => kind === 'carries' && to.includes('syrian-observatory'))
    expect(sohr.map(({ why }) => why)).toContain('quoted through Salim Aziz')
    const origins = only(from('speaker:syrian-observatory-for-human-rights'), 'counts-as')
    expect(origins).toHaveLength(1)
  })

  it('should have a reason on every edge, its ends among the nodes, and every origin of the incident once', () => {
    const ids = nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const incident of incidents) {
      const known = new Set(incident.independence.nodes.map(({ id }) => id))
      for (const { from, to, why, reports } of incident.independence.edges) {
        expect([known.has(from), known.has(to), why !== '', reports.length > 0]).toEqual([true, true, true, true])
      }
      const origins = incident.independence.nodes.filter(({ kind }) => kind === 'origin').map(({ id }) => id)
      expect(origins.sort()).toEqual(incident.origins.map(({ id }) => id).sort())
    }
  })

  it('should lead from every claim’s report to its origin', () => {
    for (const { claims, independence } of incidents) {
      for (const { report, origin } of claims) expect(reachable(`report:${report}`, independence)).toContain(origin)
    }
  })

  it('should show the agency to whom the words were said between outlet and speaker', () => {
    const told = tell({
      id: 'a',
      publisher: 'Hill Herald',
      text: 'Shells hit a market. The Osk army told Reuters that it had fired.',
      actors: { 'Osk army': { kind: 'state force', actor: 'osk-army' }, Reuters: { kind: 'organisation' } },
      statements: [{ id: 's1', source: 'The Osk army', cue: 'told', speaker: 'Osk army', vantage: 'party' }],
      events: [{ trigger: 'hit' }, { trigger: 'fired', by: ['s1'], perpetrators: { 'Osk army': 'claimed' } }],
    })
    told.reading.statements[0]!.via = ['a2']
    const { independence } = deriveIncidents([told])[0]!
    expect(only(from('wire:reuters', independence), 'carries').map(({ to }) => to)).toEqual(['speaker:osk-army'])
    expect(only(from('outlet:hill-herald', independence), 'credits').map(({ why }) => why)).toEqual([
      'the words were said to Reuters',
    ])
  })
})

const WIRE_WORDS = `Two fishing boats burned in the harbour after shells fell on the quay before dawn, the harbour master said. Crews had
left the water an hour earlier because the radio warned of firing from the ridge.`
const HERALD_WORDS = `Engineers spent the morning looking for shells that had not gone off while stallholders waited behind a rope. A
ferry turned back in the strait and its passengers slept on deck.`
const STITCHABLE: Readonly<Record<string, string>> = {
  wire: WIRE_WORDS,
  herald: HERALD_WORDS,
  stitched: `${HERALD_WORDS}\n\n${WIRE_WORDS}`,
  other: 'Nobody was hurt when mortar rounds came down, a nurse told this paper. The clinic stayed open.',
}

/** A report of shells on the quay of Port Amal, in its own words or in those of others. */
function stitchable(id: string): Told {
  return {
    id,
    publisher: `Outlet ${id}`,
    publishedAt: `2023-03-05T1${Object.keys(STITCHABLE).indexOf(id)}:00:00Z`,
    text: `Shells hit Port Amal on Sunday. ${STITCHABLE[id]}`,
    places: { 'Port Amal': { latitude: 5.1, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:amal' } },
    times: { Sunday: day('2023-03-05') },
    events: [{ trigger: 'hit', weapons: ['Shells'], place: 'Port Amal', time: 'Sunday' }],
  }
}

function reachable(start: string, graph: Incident['independence']): string[] {
  const found = [start]
  for (const id of found) for (const { to } of from(id, graph)) if (!found.includes(to)) found.push(to)
  return found
}
