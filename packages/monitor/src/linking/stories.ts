import { likenessOf, logOdds } from './likeness.ts'
import type { Profile } from './profile.ts'
import { cosine, tellingWords } from './vectors.ts'

/** Reports that are mainly about one thing, by what words, names and places they share: a story. */
export interface Stories {
  /** Number of each report's story. */
  storyOf: number[]
  /** Positions of the reports of each story. */
  members: number[][]
  /** Pairs of reports that were compared to find them. */
  comparisons: number
}

/** A report joins a story that it is more likely than not about: log-odds over 0, on average over its reports. */
const ONE_STORY = -0.4
/** One pair alone says no more against a story than this, so that one odd report does not keep all others out. */
const LEAST_ODDS = -6
const WORDS_LOOKED_UP = 24
/** A word that stands in more stories than this no longer tells them apart; only the latest are kept. */
const STORIES_PER_WORD = 64
/** Of the stories that share telling words the ones worth comparing, by weight. */
const LEAST_IN_COMMON = 0.02
const STORIES_COMPARED = 16
/** Reports of a story that a new one is compared with: the first ones and the latest ones. */
const FIRST = 4
const LATEST = 4
/** Less than this in common with a story's first and latest report is not worth a whole comparison. */
const LEAST_COSINE = 0.05

/** Puts reports together in the order given; the cost per report is bounded by the limits above. */
export function findStories(profiles: readonly Profile[]): Stories {
  const stories: Stories = { storyOf: [], members: [], comparisons: 0 }
  const storiesWith = new Map<number, number[]>()
  for (const [position, profile] of profiles.entries()) {
    const words = tellingWords(profile.words, WORDS_LOOKED_UP)
    const likeliest = mostInCommon(words, storiesWith)
    const story = bestStory(position, likeliest, profiles, stories) ?? stories.members.length
    if (story === stories.members.length) stories.members.push([])
    stories.members[story]!.push(position)
    stories.storyOf.push(story)
    for (const { word } of words) remember(storiesWith, word, story)
  }
  return stories
}

function bestStory(
  position: number,
  candidates: readonly number[],
  profiles: readonly Profile[],
  stories: Stories,
): number | null {
  let best: number | null = null
  let most = ONE_STORY
  for (const story of candidates) {
    const members = someOf(stories.members[story]!)
    const closest = Math.max(...[members[0]!, members.at(-1)!].map((other) => cosineOf(profiles, position, other)))
    if (closest < LEAST_COSINE) continue
    const odds = meanOdds(
      profiles[position]!,
      members.map((other) => profiles[other]!),
    )
    stories.comparisons += members.length
    if (odds > most) [best, most] = [story, odds]
  }
  return best
}

/** Mean log-odds of a report being about the same as some others. */
export function meanOdds(profile: Profile, others: readonly Profile[]): number {
  const odds = others.map((other) => Math.max(LEAST_ODDS, logOdds(likenessOf(profile, other))))
  return odds.reduce((sum, one) => sum + one, 0) / odds.length
}

/** The first and the latest of a list: as good as all, and no more of a thousand than of ten. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return all.length <= FIRST + LATEST ? all : [...all.slice(0, FIRST), ...all.slice(-LATEST)]
}

function cosineOf(profiles: readonly Profile[], a: number, b: number): number {
  return cosine(profiles[a]!.words, profiles[b]!.words)
}

/** The stories that share most of the telling words, by weight. */
function mostInCommon(
  words: readonly { word: number; weight: number }[],
  storiesWith: Map<number, number[]>,
): number[] {
  const shared = new Map<number, number>()
  for (const { word, weight } of words) {
    for (const story of storiesWith.get(word) ?? []) shared.set(story, (shared.get(story) ?? 0) + weight ** 2)
  }
  return [...shared]
    .filter(([, weight]) => weight >= LEAST_IN_COMMON)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, STORIES_COMPARED)
    .map(([story]) => story)
}

function remember(storiesWith: Map<number, number[]>, word: number, story: number): void {
  const stories = storiesWith.get(word)
  if (stories === undefined) storiesWith.set(word, [story])
  else if (!stories.includes(story)) {
    stories.push(story)
    if (stories.length > STORIES_PER_WORD) stories.shift()
  }
}
