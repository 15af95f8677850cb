import type { Form } from './form.ts'
import { dayMonths, monthDays } from './forms/calendar-dates.ts'
import { clockWords, colonClocks, halfDayClocks, militaryClocks } from './forms/clock-times.ts'
import { bareDayParts, dayPartsOfADay, dayWords, twoDaysAway } from './forms/day-words.ts'
import { ages, amountRanges, amounts, bareUnits, reachingDurations, recentUnits } from './forms/durations.ts'
import { months } from './forms/months.ts'
import { isoDates, slashDates } from './forms/numeric-dates.ts'
import { offsets } from './forms/offsets.ts'
import { pastAndFuture, references } from './forms/references.ts'
import { quarters, seasons } from './forms/seasons.ts'
import { everyUnits, frequencyWords, weekdayPlurals } from './forms/sets.ts'
import { dayBefore, periodEnds, toldUnits, turnedUnits } from './forms/shifts.ts'
import { weekdays } from './forms/weekdays.ts'
import { decades, yearRanges, years } from './forms/years.ts'

/** Every form of words for times. The longest match wins; the first listed wins a tie. */
export const forms: readonly Form[] = [
  // Ages first: they hold durations and are no times.
  ages,
  isoDates,
  slashDates,
  monthDays,
  dayMonths,
  months,
  yearRanges,
  decades,
  // "1850 GMT" before "1850": on a tie of length the clock is the safer reading.
  militaryClocks,
  years,
  halfDayClocks,
  colonClocks,
  clockWords,
  weekdayPlurals,
  weekdays,
  twoDaysAway,
  dayWords,
  dayPartsOfADay,
  bareDayParts,
  turnedUnits,
  toldUnits,
  dayBefore,
  periodEnds,
  offsets,
  amountRanges,
  reachingDurations,
  recentUnits,
  amounts,
  bareUnits,
  quarters,
  seasons,
  everyUnits,
  frequencyWords,
  pastAndFuture,
  references,
]
