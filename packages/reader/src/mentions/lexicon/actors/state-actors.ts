import type { InterType, Vantage } from '../../../reading.ts'
import { cut } from '../../words.ts'
import { type Country, countries } from './countries.ts'
import type { KnownActor } from './entry.ts'

/** What every state has: "{a}" stands for its adjective ("Syrian"), "{n}" for its name, "{p}" for "Syria's". */
interface Body {
  prefix: string
  kind: 'government' | 'state force' | 'organisation'
  inter: InterType | null
  name: string
  forms: readonly string[]
  vantage: Vantage
}

const ministry = (prefix: string, words: readonly string[], vantage: Vantage = 'official'): Body => ({
  prefix,
  kind: 'government',
  inter: 'state forces',
  name: `{a} ${words[0]} ministry`,
  forms: words.flatMap((word) => [
    `{a} ${word} ministry`,
    `{p} ${word} ministry`,
    `{n} ${word} ministry`,
    `{a} Ministry of ${word}`,
    `{p} Ministry of ${word}`,
    `{a} ${word} Department`,
    `Ministry of ${word} of {n}`,
  ]),
  vantage,
})

const bodies: readonly Body[] = [
  {
    prefix: 'government-of',
    kind: 'government',
    inter: 'state forces',
    name: '{a} government',
    forms: [
      '{a} government',
      '{p} government',
      '{n} government',
      'government of {n}',
      '{a} authorities',
      '{p} authorities',
      '{a} administration',
      '{a} regime',
      '{a} presidency',
      '{p} presidency',
      '{a} cabinet',
      '{a} leadership',
    ],
    vantage: 'official',
  },
  {
    prefix: 'military-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} military',
    forms: [
      '{a} military',
      '{p} military',
      '{n} military',
      '{a} army',
      '{p} army',
      '{n} army',
      'army of {n}',
      '{a} armed forces',
      '{p} armed forces',
      'armed forces of {n}',
      '{a} military forces',
      '{a} army forces',
      '{a} defence forces',
      '{a} defense forces',
      '{a} forces',
      '{p} forces',
      '{a} government forces',
      '{a} national army',
      '{n} national army',
      '{a} ground forces',
      '{a} special forces',
      '{a} coalition forces',
      '{a} occupation forces',
      '{a} Defence Force',
      '{a} Defense Force',
      '{p} Defence Forces',
      '{a} junta',
      '{p} junta',
      '{a} high command',
    ],
    vantage: 'party',
  },
  {
    prefix: 'security-forces-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} security forces',
    forms: [
      '{a} security forces',
      '{p} security forces',
      '{n} security forces',
      '{a} security services',
      '{p} security services',
      '{a} federal forces',
      '{a} state security',
      '{a} forces',
    ],
    vantage: 'official',
  },
  {
    prefix: 'air-force-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} air force',
    forms: ['{a} air force', '{p} air force', '{a} air forces', '{n} Air Force', '{a} warplanes force'],
    vantage: 'party',
  },
  {
    prefix: 'navy-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} navy',
    forms: ['{a} navy', '{p} navy', '{n} Navy', '{a} naval forces', '{a} coast guard', '{a} coastguard'],
    vantage: 'party',
  },
  {
    prefix: 'police-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} police',
    forms: [
      '{a} police',
      '{p} police',
      '{n} police',
      '{a} national police',
      '{a} federal police',
      '{n} National Police',
      '{a} border police',
      '{a} gendarmerie',
    ],
    vantage: 'official',
  },
  {
    prefix: 'border-guard-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} border guards',
    forms: ['{a} border guards', '{a} border guard', '{a} border forces'],
    vantage: 'official',
  },
  {
    prefix: 'intelligence-of',
    kind: 'state force',
    inter: 'state forces',
    name: '{a} intelligence',
    forms: [
      '{a} intelligence',
      '{p} intelligence',
      '{a} intelligence services',
      '{a} intelligence service',
      '{a} intelligence agency',
      '{a} military intelligence',
    ],
    vantage: 'official',
  },
  {
    prefix: 'parliament-of',
    kind: 'government',
    inter: 'state forces',
    name: '{a} parliament',
    forms: ['{a} parliament', '{p} parliament', '{a} Congress', '{a} senate'],
    vantage: 'official',
  },
  {
    prefix: 'state-media-of',
    kind: 'organisation',
    inter: null,
    name: '{a} state media',
    forms: [
      '{a} state media',
      '{a} state television',
      '{a} state TV',
      '{p} state media',
      '{p} state television',
      '{p} state TV',
      '{a} state news agency',
      '{p} state news agency',
      '{a} media',
    ],
    vantage: 'outlet',
  },
  {
    prefix: 'civil-defence-of',
    kind: 'organisation',
    inter: null,
    name: '{a} civil defence',
    forms: ['{a} civil defence', '{a} civil defense', '{p} civil defence', '{p} civil defense'],
    vantage: 'medical',
  },
  ministry('defence-ministry-of', ['defence', 'defense', 'national defense']),
  ministry('foreign-ministry-of', ['foreign', 'foreign affairs', 'external affairs', 'external relations']),
  ministry('interior-ministry-of', ['interior', 'home', 'internal affairs']),
  ministry('health-ministry-of', ['health', 'public health'], 'medical'),
  ministry('oil-ministry-of', ['oil', 'energy']),
  ministry('information-ministry-of', ['information', 'communications']),
]

/** A name of what a state has, by the actor's key. */
export interface StateName {
  key: string
  alias: string
  isWeak: boolean
}

function fill(form: string, country: Country): string[] {
  if (form.includes('{a}')) return country.adjectives.map((adjective) => form.replace('{a}', adjective))
  const names = [country.name, ...country.otherNames]
  if (form.includes('{p}'))
    return names.map((name) => form.replace('{p}', name.endsWith('s') ? `${name}’` : `${name}’s`))
  return names.map((name) => form.replace('{n}', name))
}

const keyFor = ({ prefix }: Body, { code }: Country): string => `${prefix}-${code.toLowerCase()}`

const byPrefix: ReadonlyMap<string, Body> = new Map(bodies.map((body) => [body.prefix, body]))
const byCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code.toLowerCase(), country]))

/** The body of a state that a key made by rule names ("military-of-td"), or null; its names are left to `stateNamesFrom`. */
export function stateActor(key: string): KnownActor | null {
  const [body, country] = [byPrefix.get(key.slice(0, -3)), byCode.get(key.slice(-2))]
  if (!body || !country || key !== keyFor(body, country)) return null
  return {
    key,
    name: fill(body.name, country)[0]!,
    aliases: [],
    kind: body.kind,
    inter: body.inter,
    countries: [country.code],
    vantage: body.vantage,
    ...(body.prefix === 'state-media-of' ? { isAgency: true } : {}),
  }
}

/** "Syrian army", "Israel’s defence ministry": names of one state's bodies that begin with a name or an adjective of it. */
function namesOf(country: Country): StateName[] {
  return bodies.flatMap((body) => {
    const key = keyFor(body, country)
    const forms = [body.name, ...body.forms].filter((form) => form.startsWith('{'))
    const strong = forms.flatMap((form) => fill(form, country)).map((alias) => ({ key, alias, isWeak: false }))
    if (body.prefix !== 'government-of') return strong
    const weak = [country.name, ...country.otherNames, ...country.seats, ...country.adjectives]
    return [...strong, ...weak.map((alias) => ({ key, alias, isWeak: true }))]
  })
}

/** "government of Chad", "Ministry of Defence of Chad": names of all states' bodies that begin with a common word. */
function namesLedBy(word: string): StateName[] {
  const led = bodies.flatMap((body) =>
    body.forms.filter((form) => firstWord(form) === word).map((form) => ({ body, form })),
  )
  return countries.flatMap((country) =>
    led.flatMap(({ body, form }) =>
      fill(form, country).map((alias) => ({ key: keyFor(body, country), alias, isWeak: false })),
    ),
  )
}

const firstWord = (form: string): string => cut(form)[0] ?? ''

const leadingWords: ReadonlySet<string> = new Set(
  bodies.flatMap((body) => body.forms.filter((form) => !form.startsWith('{')).map(firstWord)),
)

/** States by the first words of their names, adjectives and seats. */
const byFirstWord: ReadonlyMap<string, Country[]> = (() => {
  const found = new Map<string, Country[]>()
  for (const country of countries) {
    const words = [country.name, ...country.adjectives, ...country.otherNames, ...country.seats].map(firstWord)
    for (const word of new Set(words)) found.set(word, [...(found.get(word) ?? []), country])
  }
  return found
})()

/** Whether any name of what states have begins with a word. */
export function beginsStateName(word: string): boolean {
  return byFirstWord.has(word) || leadingWords.has(word)
}

/** What every state has, by the names that begin with a word; made when a text first has the word, for there are some 60,000. */
export function stateNamesFrom(word: string): StateName[] {
  const own = (byFirstWord.get(word) ?? []).flatMap(namesOf).filter(({ alias }) => firstWord(alias) === word)
  return leadingWords.has(word) ? [...own, ...namesLedBy(word)] : own
}
