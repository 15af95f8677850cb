import type { Filing } from '../store/filing.ts'
import type { Due } from './due.ts'
import { keyNumber } from './hash.ts'
import { likenessOf, logOdds } from './likeness.ts'
import { compare } from './order.ts'
import type { Profile } from './profile.ts'
import { cosine, type TellingWord, tellingWords } from './vectors.ts'

/** Where a report was put: a story is known by its first report, and by the few that others are compared with. */
export interface StoryPlace {
  /** The report the story began with. */
  story: string
  /** Its first reports and its latest ones up to this one, this one included. */
  first: string[]
  latest: string[]
}

/** What finding stories needs; reports are told apart by their place in the order. */
export interface Tellers {
  filing: Filing
  profileAt(order: string): Profile
  due: Due
  /** Told of every report that is in another story than before. */
  changed(order: string): void
  /** Told of every pair of reports that is compared. */
  compared(): void
}

/** A report joins a story that it is more likely than not about: log-odds over this, on average over its reports. */
const ONE_STORY = -0.4
/** One pair alone says no more against a story than this, so that one odd report does not keep all others out. */
const LEAST_ODDS = -6
const WORDS_LOOKED_UP = 24
/**
 * Of the reports with a word only the latest are looked at: with 8 instead of 64 gva's pairs go from 79.32 to 79.29, gvc dev and ecbplus
 * dev stay as they are (2026-12), and a late report has an eighth as many others looked at again.
 */
const REPORTS_PER_WORD = 8
/** Of the stories that share telling words the ones worth comparing, by weight. */
const LEAST_IN_COMMON = 0.02
const STORIES_COMPARED = 16
/** Reports of a story that a new one is compared with: the first ones and the latest ones. */
const FIRST = 4
const LATEST = 4
/** Less than this in common with a story's first and latest report is not worth a whole comparison. */
const LEAST_COSINE = 0.05

/** Puts the reports that are due to their stories; the cost of one is bounded by the limits above. */
export function settleStories(tellers: Tellers): void {
  for (let order = tellers.due.next(); order !== null; order = tellers.due.next()) placeReport(order, tellers)
}

function placeReport(order: string, tellers: Tellers): void {
  const { filing } = tellers
  const before = storyAt(order, filing)
  const profile = tellers.profileAt(order)
  const words = tellingWords(profile.words, WORDS_LOOKED_UP)
  const joined = bestStory(profile, mostInCommon(words, order, filing), tellers)
  const place = joined ? follow(joined, order) : { story: order, first: [order], latest: [] }
  if (before === null) for (const { word } of words) filing.file(keyOf(word), order)
  if (before !== null && isSame(before, place)) return
  filing.put('story', order, place)
  if (before?.story !== place.story) tellers.changed(order)
  tellReaders(order, words, tellers)
}

/** Takes a report out; those that were held against it are due. */
export function removeReport(order: string, tellers: Tellers): void {
  tellers.due.drop(order)
  if (storyAt(order, tellers.filing) === null) return
  tellers.filing.remove('story', order)
  const words = tellingWords(tellers.profileAt(order).words, WORDS_LOOKED_UP)
  for (const { word } of words) tellers.filing.unfile(keyOf(word), order)
  tellReaders(order, words, tellers)
}

/** The next reports that share a telling word: all others have so many between that they do not look at this one. */
function tellReaders(order: string, words: readonly TellingWord[], { filing, due }: Tellers): void {
  if (due.isAll) return
  for (const { word } of words) for (const reader of filing.after(keyOf(word), order, REPORTS_PER_WORD)) due.add(reader)
}

export function storyAt(order: string, filing: Filing): StoryPlace | null {
  return filing.get('story', order) as StoryPlace | null
}

function keyOf(word: number): number {
  return keyNumber(`word ${word}`)
}

/** A story as it is with one more report. */
function follow({ story, first, latest }: StoryPlace, order: string): StoryPlace {
  if (first.length < FIRST) return { story, first: [...first, order], latest }
  return { story, first, latest: [...latest, order].slice(-LATEST) }
}

function isSame(a: StoryPlace, b: StoryPlace): boolean {
  return a.story === b.story && a.first.join() === b.first.join() && a.latest.join() === b.latest.join()
}

function bestStory(profile: Profile, candidates: readonly StoryPlace[], tellers: Tellers): StoryPlace | null {
  let best: StoryPlace | null = null
  let most = ONE_STORY
  for (const candidate of candidates) {
    const { first, latest } = candidate
    const ends = [first[0]!, latest.at(-1) ?? first.at(-1)!].map(tellers.profileAt)
    if (Math.max(...ends.map((other) => cosine(profile.words, other.words))) < LEAST_COSINE) continue
    const members = [...first, ...latest]
    for (const _ of members) tellers.compared()
    const odds = meanOdds(profile, members.map(tellers.profileAt))
    if (odds > most) [best, most] = [candidate, odds]
  }
  return best
}

/** Mean log-odds of a report being about the same as some others. */
export function meanOdds(profile: Profile, others: readonly Profile[]): number {
  const odds = others.map((other) => Math.max(LEAST_ODDS, logOdds(likenessOf(profile, other))))
  return odds.reduce((sum, one) => sum + one, 0) / odds.length
}

/** The stories that share most of the telling words, by weight, each as the latest report seen of it has it. */
function mostInCommon(words: readonly TellingWord[], order: string, filing: Filing): StoryPlace[] {
  const shared = new Map<string, number>()
  const seen = new Map<string, string>()
  for (const { word, weight } of words) {
    const stories = new Set<string>()
    for (const other of filing.before(keyOf(word), order, REPORTS_PER_WORD)) {
      const { story } = storyAt(other, filing)!
      stories.add(story)
      if (compare(seen.get(story) ?? '', other) < 0) seen.set(story, other)
    }
    for (const story of stories) shared.set(story, (shared.get(story) ?? 0) + weight ** 2)
  }
  return [...shared]
    .filter(([, weight]) => weight >= LEAST_IN_COMMON)
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, STORIES_COMPARED)
    .map(([story]) => storyAt(seen.get(story)!, filing)!)
}
