import type { Filing } from '../store/filing.ts'
import { blocksOf, type Filed, keyOfBlock, lookedUp, lookedUpFrom } from './blocks.ts'
import type { Traits } from './evidence.ts'
import { type Gathering, traitsOf } from './gathering.ts'
import { mostExact, radiusOf } from './geography.ts'
import type { Happening } from './happening.ts'
import { keyNumber } from './hash.ts'
import { type Bounds, publication } from './moments.ts'
import type { Reason } from './reasons.ts'
import { isCampaign, isIncident } from './specific.ts'

/** A happening as one report tells it, by all that it is compared by. */
export interface Telling {
  /** The place of its report in the order. */
  report: string
  published: Bounds | null
  traits: Traits
  /** Sub-type and trigger word of every mention. */
  triggers: string[]
  /** Is it what the report is mainly about? */
  isMain: boolean
  /** Is it told well enough to be an incident of its own? */
  canBegin: boolean
  /** The text its report repeats on the whole, or its own. */
  text: string
  story: string
}

/** Where a telling was put. */
export interface Placed {
  /** The incident with it; null where it is none. */
  gathering: Gathering | null
  /** The telling of that incident it was compared with. */
  via: string | null
  reasons: Reason[]
}

/** A telling's place among all: what is told exactly gathers first; what is told loosely, then what is only recalled, finds its place. */
export function orderOfTelling(report: string, happening: Happening, index: number): string | null {
  if (isCampaign(happening)) return null
  const pass = happening.news ? (isExact(happening) ? 0 : 1) : 2
  return `${pass}${report} ${String(index).padStart(5, '0')}`
}

const EXACT_RADIUS_KM = 30

function isExact({ places, time }: Happening): boolean {
  const exact = mostExact(places)
  return time !== null && exact !== null && exact.latitude !== null && radiusOf(exact) <= EXACT_RADIUS_KM
}

/** A happening as linking keeps it; its text and story are found before it is placed. */
export function tellingOf(happening: Happening, report: string, isMain: boolean): Telling {
  const { mentions, read } = happening
  return {
    report,
    published: publication(read.report.publishedAt),
    traits: traitsOf(happening),
    triggers: mentions.map(
      ({ subType, trigger }) => `${subType} ${read.report.text.slice(trigger.start, trigger.end)}`,
    ),
    isMain,
    canBegin: isIncident(happening),
    text: '',
    story: '',
  }
}

export function tellingAt(order: string, filing: Filing): Telling {
  return filing.get('told', order) as Telling
}

export function placedAt(order: string, filing: Filing): Placed | null {
  return filing.get('placed', order) as Placed | null
}

/** The tellings of one report that have been placed. */
export function tellingsOfReport(report: string, filing: Filing): string[] {
  return filing.after(keyNumber(`report ${report}`), '', Number.MAX_SAFE_INTEGER)
}

/** The tellings in prints of one text. */
export function tellingsOfText(text: string, filing: Filing): string[] {
  return filing.after(keyNumber(`text ${text}`), '', Number.MAX_SAFE_INTEGER)
}

/** The tellings of one incident. */
export function tellingsOfGathering(began: string, filing: Filing): string[] {
  return filing.after(keyOfGathering(began), '', Number.MAX_SAFE_INTEGER)
}

export function keyOfGathering(began: string): number {
  return keyNumber(`incident ${began}`)
}

/** Keys that a telling is filed under for others to find. */
export function keysOf(telling: Telling): number[] {
  return numbers([...blocksOf(filedOf(telling)).map(keyOfBlock), ...keysOfReport(telling)])
}

/** Keys under which it looks for others. */
export function keysLookedUp(telling: Telling): number[] {
  return numbers([...lookedUp(filedOf(telling)).map(keyOfBlock), ...keysOfReport(telling)])
}

/** For each key that a telling is filed under, the keys of those that look there. */
export function readersOf(telling: Telling): { key: number; readers: number[] }[] {
  const blocks = blocksOf(filedOf(telling)).map((block) => {
    return { key: keyNumber(keyOfBlock(block)), readers: numbers(lookedUpFrom(block).map(keyOfBlock)) }
  })
  const own = numbers(keysOfReport(telling)).map((key) => ({ key, readers: [key] }))
  return [...blocks, ...own]
}

/** Prints of one text tell the same; so do those of a story of their main happening; and what one report tells apart stays apart. */
function keysOfReport({ report, text, story, isMain }: Telling): string[] {
  return [`report ${report}`, `text ${text}`, ...(isMain ? [`story ${story}`] : [])]
}

function filedOf({ traits, published }: Telling): Filed {
  return { traits, published }
}

function numbers(keys: readonly string[]): number[] {
  return [...new Set(keys)].map(keyNumber)
}
