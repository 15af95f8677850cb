/**
 * Words that name times in English news. Our own list, 2026-11; months, weekdays and their abbreviations as wire stories
 * write them, time zones by their civil abbreviations (offset from UTC in minutes).
 */

/** Month names; abbreviations are read with or without their dot. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Months that are also a verb, a noun or a first name: alone they need a word beside them that speaks of time. */
export const ambiguousMonths: ReadonlySet<string> = new Set(
  'march mar may april apr june jun august aug jan dec sep'.split(' '),
)

/** ISO numbers, Monday 1 to Sunday 7. */
export const weekdayNames: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

/** Weekday abbreviations that are also words ("sun", "sat", "wed"): read only beside a date. */
export const ambiguousWeekdays: ReadonlySet<string> = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
)

export const seasonNames: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** Parts of the day, by TIMEX3's codes. */
export const dayPartNames: Readonly<Record<string, 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'>> = {
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  morning: 'MO',
  midmorning: 'MO',
  midday: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export const unitNames: Readonly<Record<string, Unit>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'weekend',
  weekends: 'weekend',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
}

/** Minutes east of Greenwich. Abbreviations that two countries use for different hours (IST, CST of China) are left out. */
export const zoneOffsets: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  zulu: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

/** Which part of a month or year: "mid-October", "the end of 2004". */
export const partNames: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  early: 'early',
  start: 'early',
  beginning: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
  first: 'early',
  second: 'late',
  latter: 'late',
  last: 'late',
  final: 'late',
}

/** Words that place a moment only against the present. */
export const referenceWords: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  recently: 'PAST_REF',
}

/** Words that say a day named near them is still to come. */
export const futureMarkers: ReadonlySet<string> = new Set(
  "will 'll ’ll shall would wo won’t won't scheduled due expected planned plans plan planning upcoming forthcoming slated".split(
    ' ',
  ),
)

/** Words after which a bare month or a bare number is a date. */
export const timePrepositions: ReadonlySet<string> = new Set(
  'in since of by until till from to during through throughout between before after around about circa late early mid last next this previous following and or the for every each on'.split(
    ' ',
  ),
)
