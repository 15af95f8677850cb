import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EventMention, Reading, Span, Statement } from '../src/reading.ts'
import { reader } from './reader.ts'

/**
 * The first real input: a wire story of 400 words that is not ours to print, so it lies beside the repository and the
 * expectations name characters instead of words.
 */
const ARTICLE = new URL('../../../../shared/seed/article.txt', import.meta.url)
const isMissing = !existsSync(ARTICLE)
if (isMissing) console.warn('SKIPPED: the seed article is not beside this checkout (../shared/seed/article.txt)')

describe.skipIf(isMissing && !process.env.CI)('the seed article', () => {
  let text: string
  let reading: Reading
  let undated: Reading

  beforeAll(() => {
    text = readFileSync(ARTICLE, 'utf8')
    reading = reader.read({ id: 'seed', text, publishedAt: '2024-04-22T06:00:00Z', publisher: 'Example Daily' })
    undated = reader.read({ id: 'seed', text })
  })

  const nameOf = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? null
  const covers = (span: Span, offset: number) => span.start <= offset && offset < span.end
  const saying = (offset: number): Statement[] =>
    reading.statements.filter(({ content }) => content.some((span) => covers(span, offset)))
  const speakerOf = (offset: number) => saying(offset).map(({ speaker }) => nameOf(speaker))
  const eventAt = (offset: number): EventMention => {
    const found = reading.events.find(({ trigger }) => covers(trigger, offset))
    if (!found) throw new Error(`no event at ${offset}: ${text.slice(offset, offset + 30)}`)
    return found
  }
  const mentionsOf = (event: EventMention) => reading.events.filter(({ happening }) => happening === event.happening)
  const words = (span: { start?: number; end?: number } | null) => text.slice(span?.start ?? 0, span?.end ?? 0)
  const placeNames = (event: EventMention) =>
    mentionsOf(event).flatMap(({ place }) =>
      reading.places.filter(({ id }) => id === place?.id).map(({ name }) => name),
    )

  describe('statements', () => {
    it.each([
      [330, /coalition/i, 'says'],
      [439, /coalition/i, 'says'],
      [115, /Iraqi security forces/, 'says'],
      [640, /Iraqi security forces/, 'says'],
      [812, /Iraqi security forces/, 'accuses'],
      [958, /Iraqi security forces/, 'says'],
      [1112, /Rahman/, 'says'],
      [1312, /Rahman/, 'accuses'],
      [1354, /Islamic Resistance in Iraq/, 'claims-responsibility'],
      [1690, /Islamic Resistance in Iraq/, 'says'],
    ])('should lay the words at %i to %s, who %s', (offset, speaker, kind) => {
      const found = saying(offset).find((statement) => speaker.test(nameOf(statement.speaker) ?? ''))
      expect(found?.kind, JSON.stringify(saying(offset))).toBe(kind)
    })

    it('should give the whole noun phrase of a source', () => {
      const source = saying(1112).flatMap((statement) => statement.source.map(words))
      expect(source).toHaveLength(1)
      expect(text.indexOf(source[0]!)).toBe(1022)
      expect(source[0]).toMatch(/monitor$/)
    })

    it('should lay the clock time to the Iraqi security forces', () => {
      expect(speakerOf(916).some((name) => /Iraqi security forces/.test(name ?? ''))).toBe(true)
    })

    it('should leave the outlet its own words', () => {
      for (const offset of [18, 509, 1460, 1793, 1918, 2082, 2251]) expect(saying(offset)).toEqual([])
    })

    it('should know how the speakers know', () => {
      expect(saying(1112)[0]?.vantage).toBe('monitor')
      expect(['official', 'party']).toContain(saying(330)[0]?.vantage)
    })
  })

  describe('the attack', () => {
    it('should be one shelling, in the news, from several mentions', () => {
      const attack = eventAt(1136)
      expect(attack).toMatchObject({ subType: 'Shelling/artillery/missile attack', news: true })
      for (const offset of [18, 127, 398, 811]) expect(eventAt(offset).happening).toBe(attack.happening)
    })

    it('should count several rockets as three or more', () => {
      const munitions = mentionsOf(eventAt(1136)).flatMap((event) => event.munitions)
      expect(munitions).toContainEqual(expect.objectContaining({ stage: 'fired', min: 3, max: null }))
    })

    it('should be fired from northern Iraq at the base', () => {
      const mentions = mentionsOf(eventAt(1136))
      const launches = mentions.flatMap(({ launch }) => reading.places.filter(({ id }) => id === launch?.id))
      expect(launches.map(({ name }) => name)).toContain('northern Iraq')
      expect(placeNames(eventAt(1136)).join()).toMatch(/Kharab al-Jir/)
      expect(mentions.flatMap(({ targets }) => targets.map(words)).join()).toMatch(/base/)
    })

    it('should be at 21:50 local, 18:50 in UTC, on 21 April', () => {
      const times = mentionsOf(eventAt(1136)).flatMap(({ time }) => reading.times.filter(({ id }) => id === time?.id))
      expect(times).toContainEqual(
        expect.objectContaining({ value: '2024-04-21T21:50', earliest: expect.stringMatching(/^2024-04-21T18:50/) }),
      )
    })

    it('should name perpetrators as accused only, each with its accuser', () => {
      const named = mentionsOf(eventAt(1136)).flatMap((event) =>
        event.perpetrators.map((one) => ({
          who: nameOf(one.id),
          basis: one.basis,
          by: event.accordingTo.map((id) => nameOf(reading.statements.find((said) => said.id === id)!.speaker)),
        })),
      )
      expect(new Set(named.map(({ basis }) => basis))).toEqual(new Set(['accused']))
      expect(named).toContainEqual(
        expect.objectContaining({
          who: expect.stringMatching(/outlaw elements/),
          by: expect.arrayContaining([expect.stringMatching(/Iraqi security forces/)]),
        }),
      )
      expect(named).toContainEqual(
        expect.objectContaining({
          who: 'Islamic Resistance in Iraq',
          by: expect.arrayContaining([expect.stringMatching(/Rahman/)]),
        }),
      )
    })

    it('should have injured nobody, and failed, according to the coalition', () => {
      const harm = reading.events.find(({ casualties }) => casualties.some(({ start }) => start >= 439 && start < 467))!
      expect(harm.casualties).toContainEqual(expect.objectContaining({ kind: 'injured', min: 0, max: 0 }))
      expect(harm.happening).toBe(eventAt(1136).happening)
      const failed = mentionsOf(eventAt(1136)).find(({ outcome }) => outcome === 'failed')!
      for (const event of [harm, failed]) {
        const by = event.accordingTo.map((id) => nameOf(reading.statements.find((said) => said.id === id)!.speaker))
        expect(by.join()).toMatch(/coalition/i)
      }
    })
  })

  describe('what followed', () => {
    it('should have the strike on the launcher as an answer to the attack', () => {
      const strike = eventAt(327)
      expect(strike).toMatchObject({ subType: 'Air/drone strike', news: true })
      expect(strike.happening).not.toBe(eventAt(1136).happening)
      const answered = strike.inResponseTo.map((id) => reading.events.find((event) => event.id === id)!.happening)
      expect(answered).toContain(eventAt(1136).happening)
      expect(strike.targets.map(words).join()).toMatch(/launcher/)
      expect(strike.perpetrators.map(({ basis }) => basis)).toEqual(['claimed'])
    })

    it('should have the search in Nineveh and the vehicle found', () => {
      const search = reading.events.find(({ trigger }) => covers(trigger, 640) || covers(trigger, 645))!
      expect(search).toMatchObject({ type: 'Strategic developments', news: true })
      expect(placeNames(search).join()).toMatch(/Nineveh/)
      const things = reading.things.map(({ mentions }) => mentions.map(words).join())
      expect(things.join()).toMatch(/vehicle/)
    })

    it('should have the vehicle burned by the security forces', () => {
      const burning = eventAt(957)
      expect(burning.subType).toBe('Looting/property destruction')
      expect(burning.perpetrators.map(({ id, basis }) => [nameOf(id), basis])).toEqual([
        [expect.stringMatching(/Iraqi security forces/), 'claimed'],
      ])
    })
  })

  describe('background', () => {
    it('should have the drone attack of 28 January with its dead', () => {
      const drones = eventAt(1810)
      expect(drones).toMatchObject({ subType: 'Air/drone strike', news: false, accordingTo: [] })
      const mentions = mentionsOf(drones)
      expect(mentions.flatMap(({ casualties }) => casualties)).toContainEqual(
        expect.objectContaining({ kind: 'killed', min: 3, max: 3, status: 'military' }),
      )
      const days = mentions.flatMap(({ time }) => reading.times.filter(({ id }) => id === time?.id))
      expect(days.map(({ value }) => value)).toContain('2024-01-28')
      expect(placeNames(drones).join()).toMatch(/Jordanian desert/)
    })

    it('should have the US strikes as an answer to it', () => {
      const strikes = eventAt(1918)
      expect(strikes).toMatchObject({ subType: 'Air/drone strike', news: false })
      expect(strikes.inResponseTo.map((id) => reading.events.find((event) => event.id === id)!.happening)).toContain(
        eventAt(1810).happening,
      )
    })

    it('should have the campaign of the winter, claimed by the group', () => {
      const campaign = eventAt(1365)
      expect(campaign.news).toBe(false)
      expect(campaign.perpetrators).toContainEqual(expect.objectContaining({ basis: 'claimed' }))
      const bounds = reading.times.filter(({ start }) => start >= 1395 && start < 1435)
      expect(bounds[0]?.earliest).toMatch(/^2023-10-1/)
      expect(bounds.at(-1)?.latest).toMatch(/^2024-02-(0|1)/)
    })
  })

  describe('facts, wire and what is no event', () => {
    it('should have the forces stationed, where and how many', () => {
      const stationed = reading.facts.filter(({ kind }) => kind === 'forces-stationed')
      expect(stationed.map(({ value }) => value)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ min: 2500, max: 2500, approximate: true }),
          expect.objectContaining({ min: 900, max: 900, approximate: true }),
        ]),
      )
      const places = stationed.map(({ place }) => reading.places.find(({ id }) => id === place)?.name)
      expect(places).toEqual(['Iraq', 'Syria'])
    })

    it('should have the founding, the alliance and the remark on pace', () => {
      const kinds = reading.facts.map(({ kind }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['founded', 'alliance', 'first-since']))
    })

    it('should credit the wire', () => {
      expect(reading.report.wire).toEqual(['AFP'])
    })

    it('should not make events of wars and tension, or of criticism', () => {
      const triggers = reading.events.map(({ trigger }) => trigger)
      for (const offset of [1785, 2002, 2322, 2352]) {
        expect(triggers.filter((trigger) => covers(trigger, offset))).toEqual([])
      }
    })
  })

  it('should give every span exact offsets', () => {
    const spans: Span[] = []
    JSON.stringify(reading, (_key, value) => {
      if (value && typeof value === 'object' && 'start' in value && 'end' in value) spans.push(value as Span)
      return value
    })
    expect(spans.length).toBeGreaterThan(100)
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    }
  })

  it('should have no date without a day of publication except those the text carries whole', () => {
    expect(undated.times.filter(({ earliest }) => earliest).map(({ start }) => start)).toEqual([text.indexOf('2014')])
    const sunday = undated.times.find(({ start, end }) => covers({ start, end }, 138))
    expect(sunday?.value).toMatch(/^XXXX-WXX-7/)
  })
})
