import { reportId } from '../src/store/identity.ts'
import type { ReadReport } from '../src/store/records.ts'
import { createDice } from './made-up-corpus.ts'
import { day, type Told, tell } from './readings.ts'

/** Towns of one country, two of them near each other, a province around them, and one on no map. */
const PLACES = {
  Kolari: { latitude: 5.95, longitude: 30.2, radiusKm: 4, country: 'SS', gazetteer: 'g:kolari' },
  Bentu: { latitude: 6.05, longitude: 30.25, radiusKm: 4, country: 'SS', gazetteer: 'g:bentu' },
  Ostermoor: { latitude: 5.5, longitude: 30, radiusKm: 120, country: 'SS', gazetteer: 'g:ostermoor' },
  Quillfeather: { latitude: null, longitude: null, radiusKm: null, country: null, gazetteer: null },
}
const TARGETS = ['market', 'bridge', 'mill']
const WEAPONS = [
  { words: 'shells', subType: 'Shelling/artillery/missile attack' },
  { words: 'gunmen', subType: 'Attack' },
]
const SPEAKERS = ['The mayor', 'A doctor', 'Rangers of Tarn']
const TAILS = ['Stalls burned until dawn near the river.', 'Nobody slept; dogs barked and the ferry stayed away.', '']

/**
 * Reports of a few days in a few places, always the same: exactly told and loosely, news and recalled, dated and not, prints of one text
 * under other outlets' names and with other ends, versions under one address, the same thing told at every hour.
 */
export function crowd(count: number, seed = 7): ReadReport[] {
  const dice = createDice(seed)
  const made: ReadReport[] = []
  while (made.length < count) {
    const earlier = made.length > 3 && dice(3) === 0 ? made[dice(made.length)]! : null
    made.push(earlier ? printOf(earlier, made.length, dice) : reportOf(made.length, dice))
  }
  const named = made.map((read) => ({ ...read, report: { ...read.report, id: reportId(read.report) } }))
  return [...new Map(named.map((read) => [read.report.id, read])).values()]
}

function reportOf(number: number, dice: (sides: number) => number): ReadReport {
  const pick = <T>(from: readonly T[]) => from[dice(from.length)]!
  const town = pick(Object.keys(PLACES) as (keyof typeof PLACES)[])
  const other = pick(Object.keys(PLACES) as (keyof typeof PLACES)[])
  const [target, weapon, speaker] = [pick(TARGETS), pick(WEAPONS), pick(SPEAKERS)]
  const [on, before] = [`2023-03-0${1 + dice(4)}`, `2023-02-2${1 + dice(3)}`]
  const killed = 1 + dice(3)
  const topic = dice(6)
  const words = Array.from({ length: 14 }, () => `w${topic}y${dice(22)}x`).join(' ')
  const told: Told = {
    id: `r${number}`,
    title: dice(2) === 0 ? `${weapon.words} in ${town}` : '',
    text: `${words}. On Sunday ${weapon.words} hit the ${target} of ${town}. ${speaker} said ${killed} people died. A blast shook ${other === town ? 'it' : other} last month. ${pick(TAILS)}`,
    publisher: dice(6) === 0 ? null : `Outlet ${dice(6)}`,
    publishedAt: dice(8) === 0 ? null : `${on}T${10 + dice(12)}:00:00Z`,
    wire: dice(7) === 0 ? ['AFP'] : [],
    actors: { [speaker]: { kind: 'person' } },
    places: { [town]: PLACES[town], ...(other !== town && { [other]: PLACES[other] }) },
    times: { Sunday: day(on), 'last month': dice(3) === 0 ? null : day(before) },
    statements: [{ id: 's1', source: speaker, cue: 'said', speaker }],
    events: [
      {
        trigger: 'hit',
        subType: weapon.subType,
        targets: [target],
        weapons: [weapon.words],
        ...(dice(5) > 0 && { place: town }),
        ...(dice(4) > 0 && { time: 'Sunday' }),
      },
      { trigger: 'died', happening: 'h1', by: ['s1'], killed: { words: String(killed), min: killed, max: killed } },
      {
        trigger: 'blast',
        news: false,
        ...(other !== town && { place: other }),
        ...(dice(4) > 0 && { time: 'last month' }),
      },
    ],
  }
  const read = tell(told)
  return dice(9) === 0 ? { ...read, report: { ...read.report, url: `https://a.example/${dice(3)}` } } : read
}

/** The same words under another name, at another hour, or a later version of them. */
function printOf({ report, reading }: ReadReport, number: number, dice: (sides: number) => number): ReadReport {
  const publisher = `Outlet ${dice(6)}`
  const publishedAt = dice(5) === 0 ? report.publishedAt : `2023-03-0${1 + dice(5)}T1${dice(9)}:30:00Z`
  const text = dice(2) === 0 ? report.text : `${report.text} Printed as number ${number}.`
  const told = { ...reading.report, publisher, publishedAt, wire: dice(3) === 0 ? ['Reuters'] : reading.report.wire }
  return { report: { ...report, text, publisher, publishedAt }, reading: { ...reading, report: told } }
}
