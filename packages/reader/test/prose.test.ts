import { describe, expect, it } from 'vitest'
import { reader } from './reader.ts'

/** Written for this test in the manner of wire agencies. */
const KHARKIV = `KYIV (Reuters) - Russian drones and missiles struck a residential building in Kharkiv overnight, killing at least 11 people and wounding 37, Ukrainian officials said on Thursday, as air defences shot down 32 of 40 Shahed drones launched at four regions.

Russia's defence ministry said its forces had hit a temporary deployment point of Ukrainian mercenaries and denied targeting civilians.

Earlier this week, a Ukrainian drone set fire to an oil depot in Russia's Belgorod region, the local governor Vyacheslav Gladkov said. There were no casualties.`

const BORNO = `Suspected Boko Haram gunmen on motorbikes raided the village of Ngarannam in Nigeria's Borno state late Tuesday, killing 14 farmers and abducting six women, residents and a local militia leader said.

"They came around 8 pm and opened fire on everyone," said Modu Kyari, a resident who fled to Maiduguri. Hospital sources put the death toll at 17.

The military has not commented. Islamic State West Africa Province later claimed responsibility in a statement, saying its fighters had killed 20 soldiers. The army dismissed the claim as propaganda, saying only two soldiers were wounded in a roadside bomb explosion in the same area on Monday.

The attack was the deadliest in Borno since March, when jihadists killed more than 40 people in Dikwa.`

const read = (text: string) => {
  const reading = reader.read({ id: 'x', text, publishedAt: '2024-05-23T09:00:00Z', publisher: 'Reuters' })
  const words = ({ start, end }: { start?: number; end?: number }) => text.slice(start, end)
  const speakers = (ids: readonly string[]) =>
    reading.statements.filter(({ id }) => ids.includes(id)).flatMap(({ source }) => source.map(words))
  const named = (id: string) => reading.actors.find((actor) => actor.id === id)?.name ?? id
  const at = (trigger: string, nth = 0) => reading.events.filter((event) => words(event.trigger) === trigger)[nth]!
  return { reading, words, speakers, named, at }
}

describe('a wire report on Kharkiv', () => {
  const { at, speakers, named } = read(KHARKIV)

  it('should lay the strike and its counts to the officials', () => {
    const strike = at('struck')
    expect(speakers(strike.accordingTo)).toEqual(['Ukrainian officials'])
    expect(strike.casualties.map(({ kind, min, max }) => [kind, min, max])).toEqual([
      ['killed', 11, null],
      ['injured', 37, 37],
    ])
    expect(strike.perpetrators.map(({ basis }) => basis)).toEqual(['accused'])
  })

  it('should have the ministry claim what its forces did', () => {
    expect(at('hit').perpetrators.map(({ id, basis }) => [named(id), basis])).toEqual([
      ['Russian defence ministry', 'claimed'],
    ])
  })

  it('should count no casualties in the fire, and none in the attack denied', () => {
    expect(at('set')).toMatchObject({ subType: 'Air/drone strike' })
    expect(at('casualties').happening).toBe(at('set').happening)
    expect(at('targeting')).toMatchObject({ factuality: 'denied', casualties: [] })
  })
})

describe('a wire report on Borno', () => {
  const { reading, at, speakers } = read(BORNO)

  it('should accuse nobody of the blast the army tells of', () => {
    expect(at('explosion').perpetrators).toEqual([])
    expect(at('explosion').casualties).toMatchObject([{ kind: 'injured', min: 2, max: 2 }])
  })

  it('should lay 14 killed to those who told of them, and 17 to the hospital', () => {
    expect(speakers(at('raided').accordingTo)).toEqual(['residents and a local militia leader'])
    expect(speakers(at('toll').accordingTo)).toEqual(['Hospital sources'])
  })

  it('should take no resident for a victim', () => {
    const victims = reading.events.flatMap((event) => event.victims.map(({ start, end }) => BORNO.slice(start, end)))
    expect(victims).not.toContain('residents')
  })

  it('should count the dead of March for that day, not since', () => {
    expect(at('killed', 1).casualties).toMatchObject([{ kind: 'killed', min: 40, max: null, scope: 'event' }])
  })
})

describe('counts with "since"', () => {
  it('should still run since that day where no other day is told of', () => {
    const { reading } = read('Rebels shelled the town of Dikwa on Monday. Shelling has killed 40 people since March.')
    expect(reading.events.flatMap(({ casualties }) => casualties.map(({ scope }) => scope))).toContain(
      'since:2024-03-01',
    )
  })
})

describe('a toll of a day beside a running one', () => {
  it('should each keep the stretch of time told with it', () => {
    const { reading } = read(
      'According to the Gaza health ministry, 38 people were killed in the past 24 hours, bringing the overall toll to 35,800 since October 7.',
    )
    const found = reading.events.flatMap(({ casualties }) => casualties.map(({ min, scope }) => [min, scope]))
    expect(found).toEqual([
      [38, 'day'],
      [35800, 'since:2023-10-07'],
    ])
  })
})

describe('a doer the parse takes for an object', () => {
  it('should be who shot, and no victim', () => {
    const { at, words } = read(
      'A Palestinian man was shot dead by Israeli settlers in the West Bank village of Qusra, the Palestinian health ministry said.',
    )
    expect(at('shot').perpetrators.map(words)).toEqual(['Israeli settlers'])
    expect(at('shot').victims.map(words)).toEqual(['Palestinian man'])
  })
})

describe('who did what nobody says he did', () => {
  const doers = (text: string) => {
    const { reading, named } = read(text)
    return reading.events.flatMap(({ perpetrators }) => perpetrators.map(({ id, basis }) => `${named(id)} ${basis}`))
  }

  it('should not be claimed by who denies it', () => {
    const found = doers(
      'A local rights group said that the army had denied that its troops killed 12 villagers in Myinmu.',
    )
    expect(found).toEqual(['army accused'])
  })

  it('should not be the witness who says "they"', () => {
    const found = doers(
      '"They burned our houses and killed my brother," said Mariam, a mother of four who fled to Adre.',
    )
    expect(found.join()).not.toMatch(/Mariam/)
  })

  it('should not be whose vehicle hit a bomb', () => {
    const found = doers(
      'Police said five officers were killed when their vehicle hit a roadside bomb in Garissa county.',
    )
    expect(found).toEqual([])
  })

  it('should be claimed by who says "we" or "it"', () => {
    const found = doers('The Israeli military said on Monday it had killed a Hezbollah commander near Tyre.')
    expect(found).toEqual(['Israel Defense Forces claimed'])
  })
})
