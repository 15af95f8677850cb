/** Days of the proleptic Gregorian calendar as whole numbers counted from 1970-01-01. */
export type DayNumber = number

export interface CivilDate {
  year: number
  month: number
  day: number
}

const MILLISECONDS_PER_DAY = 86_400_000

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MILLISECONDS_PER_DAY)
}

export function civilDate(day: DayNumber): CivilDate {
  const date = new Date(day * MILLISECONDS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Does the day exist? "30 February" does not; 29 February does where no year is known. */
export function isRealDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1
}

/** The ISO week a day lies in, as "2024-W16". */
export function isoWeek(day: DayNumber): string {
  const thursday = mondayOf(day) + 3
  const { year } = civilDate(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** Moves a month by whole months, past the ends of years. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day)
  return `${isoMonth(year, month)}-${pad(dayOfMonth, 2)}`
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
