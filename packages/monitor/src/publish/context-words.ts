import type { Coverage, Incident, Relation, Said } from '../assessment/incident.ts'
import { BASIS_WORDS, RELATION_WORDS } from './lexicon/relation-words.ts'
import { counted, figure } from './pace-words.ts'

/** "in response to 3f9a, as an actor states"; an inferred one says how easily chance would do it. */
export function relationSentence({ kind, incident, basis, chance }: Relation): string {
  const reason = chance === null ? '' : ` (${chance.reason})`
  return `${RELATION_WORDS[kind]} ${incident}, ${BASIS_WORDS[basis]}${reason}`
}

/** An incident against the record before it: how long since the last of its kind here, and who was watching. */
export function contextSentences({ context, when }: Incident): string[] {
  const { daysSincePrevious, baselinePerWeek, baselineInterval, coverage } = context
  if (coverage === null) return []
  const before =
    daysSincePrevious === null && coverage.coveredDays === 0
      ? `No data before it: ${coverage.area} was not covered.`
      : daysSincePrevious === null
        ? `None of its kind here on record before it: ${watchedText(coverage)}.`
        : `The one of its kind here before it: ${counted(daysSincePrevious, 'day')} earlier${between(coverage)}.`
  if (baselinePerWeek === null || baselineInterval === null || when.earliest === null) return [before]
  const [low, high] = baselineInterval.map(figure)
  return [before, `Its baseline here: ${figure(baselinePerWeek)} a week (95 per cent: ${low} to ${high}).`]
}

function between(coverage: Coverage): string {
  return coverage.days === 0 ? '' : `; of the time between, ${watchedText(coverage)}`
}

/** "12 of 14 days covered by 3 feeds that usually report from Lakes, South Sudan". */
function watchedText({ coveredDays, days, feeds, area }: Coverage): string {
  if (coveredDays === 0) return `no data, not covered by feeds that usually report from ${area}`
  const who = `${counted(feeds, 'feed')} that usually ${feeds === 1 ? 'reports' : 'report'} from ${area}`
  return `${coveredDays} of ${counted(days, 'day')} covered by ${who}`
}

/** What the record has of the time a report speaks of: "3 incidents of this kind at Kolari …, told by 2 feeds". */
export function recordSentence({ since, record }: Said): string {
  if (since === null) return 'Record: the words name no day to look back to.'
  if (record === null) return 'Record: no date or place to look at.'
  const { count, where, toldBy, coverage } = record
  const time = `between ${since.from} and ${since.to}`
  if (count === 0 && coverage.coveredDays === 0) return `Record: no data on ${where} ${time}: not covered.`
  const told = count === 0 ? 'none' : counted(count, 'incident')
  const by = count === 0 ? '' : toldBy === 0 ? ', recalled later' : `, told by ${counted(toldBy, 'feed')}`
  return `Record: ${told} of this kind at ${where} ${time}${by}; ${watchedText(coverage)}.`
}
