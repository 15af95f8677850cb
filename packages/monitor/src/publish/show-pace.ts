import type { Pace } from '../assessment/pace/pace.ts'
import { counted, paceSentences } from './pace-words.ts'
import { printable, textTable, wrap } from './text-table.ts'

/** One series in full: what it is, how its pace stands, and the feeds that say so. */
export function showPace(pace: Pace, width = 80): string {
  const feeds = pace.feeds.length === 0 ? [] : [`Feeds: ${pace.feeds.join(', ')}.`]
  const lines = [...paceSentences(pace), ...feeds].flatMap((line) => {
    return wrap(printable(line), width - 2).map((part, i) => (i === 0 ? `- ${part}` : `  ${part}`))
  })
  return `${[...wrap(printable(pace.name), width), ...lines].join('\n')}\n`
}

/** Rows shown of a list; the rest is counted, and in the JSON. */
const ROWS = 40

/** What the list says of all series at once. */
export interface PaceList {
  /** Null where nothing was read. */
  asOf: string | null
  days: number
  undated: number
  series: readonly Pace[]
}

function nowText({ state, count, toldByOthers }: Pace): string {
  if (state !== 'no-data') return String(count)
  return count + toldByOthers > 0 ? `(${count + toldByOthers})` : '–'
}

const ORDER: readonly Pace['state'][] = ['escalation', 'lull', 'usual', 'no-baseline', 'no-data']

/** All series, those that depart from their baseline first; no data stands last and says so. */
export function listPaces({ asOf, days, undated, series }: PaceList, width = 80): string {
  if (series.length === 0 || asOf === null) return 'No dated incidents.\n'
  const rows = series
    .slice(0, ROWS)
    .map((pace) => [
      pace.kind,
      printable(pace.name),
      nowText(pace),
      pace.expected ? `${pace.expected[0]}–${pace.expected[1]}` : '–',
      pace.last?.day ?? '–',
      pace.state.replace('-', ' '),
    ])
  const held = series.filter(({ expected }) => expected !== null).length
  const notes = [
    `${counted(days, 'day')} to ${asOf}. expected: by its own baseline; ${held} of ${series.length} series have one, of which chance alone makes about one in a hundred an escalation or a lull.`,
    'no data: not covered by feeds that have reported it before; (2): reported all the same. no baseline: not long enough.',
    ...(undated > 0 ? [`${counted(undated, 'incident')} without a date: counted nowhere.`] : []),
    ...(series.length > ROWS ? [`${series.length - ROWS} more series: sitrep pace --json.`] : []),
  ]
  const widths = [5, width - 54, 5, 8, 10, 11]
  const table = textTable(['', 'what', 'now', 'expected', 'last', 'state'], rows, widths)
  return `${[...table, '', ...notes.flatMap((note) => wrap(note, width))].join('\n')}\n`
}

/** Departures first, then those of most incidents, then by name: the same order for the same series. */
export function inOrderOfPace(series: readonly Pace[]): Pace[] {
  const rank = ({ state }: Pace) => ORDER.indexOf(state)
  return [...series].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.count - a.count ||
      b.toldByOthers - a.toldByOthers ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
}
