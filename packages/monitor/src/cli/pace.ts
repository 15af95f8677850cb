import { InvalidArgumentError, Option } from 'commander'
import { type Chronicle, chronicleOf } from '../assessment/pace/chronicle.ts'
import { dayOf, dayText } from '../assessment/pace/days.ts'
import { lastDayOf } from '../assessment/pace/feeds.ts'
import { paceOf } from '../assessment/pace/pace.ts'
import { allSeries, chosenSeries, type SeriesKind, seriesNamed, type Wanted } from '../assessment/pace/series.ts'
import { refusal } from '../errors.ts'
import { isPublicationDate } from '../intake/published-at.ts'
import { inOrderOfPace, listPaces, showPace } from '../publish/show-pace.ts'
import type { Store } from '../store/store.ts'
import { openStore, wholeNumber, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

interface Options extends Partial<Record<SeriesKind, string>> {
  days: number
  asOf?: string
  json?: true
}

export const paceCommand: AddToProgram = (program, context) => {
  const command = program
    .command('pace')
    .description(
      'lulls, escalation and records by area, actor, pair of actors and kind: each against its own baseline, over days with coverage',
    )
    .option('--area <name>', 'only a place, province or country: Kolari, Al-Hasakah, SY')
    .option('--actor <name>', 'only what one actor did or is accused of')
    .addOption(new Option('--pair <names>', 'only between two actors: "A, B"').argParser(twoNames))
    .option('--type <name>', "only one kind (bombardment, clash, …) or one of ACLED's sub-types")
    .addOption(new Option('--days <n>', 'look at this many days').default(28).argParser(wholeNumber(7, 366)))
    .addOption(new Option('--as-of <date>', 'up to this day (default: of the last report)').argParser(day))
    .option('--json', 'print it as JSON')
  withExample(command, 'sitrep pace', 'sitrep pace --area Syria --type "Air/drone strike" --as-of 2024-04-21')
  command.action(async (options: Options) => {
    const store = openStore(command, context, { create: false })
    try {
      await context.stdout.write(await told(store, options, Math.min(context.stdout.columns, 100)))
    } finally {
      await store.close()
    }
  })
}

async function told(store: Store, options: Options, width: number): Promise<string> {
  const chronicle = chronicleOf(await store.published(), await store.incidents())
  const today = dayOf(new Date().toISOString())
  const asOf = options.asOf === undefined ? lastDayOf(chronicle.feeds, today) : dayOf(options.asOf)
  const wanted = wantedOf(options, chronicle)
  if (wanted) {
    const pace = paceOf(chosenSeries(chronicle.occurrences, wanted), chronicle, asOf ?? today, options.days)
    return options.json ? json(pace) : showPace(pace, width)
  }
  const series = allSeries(asOf === null ? [] : chronicle.occurrences)
  const paces = inOrderOfPace(series.map((one) => paceOf(one, chronicle, asOf!, options.days)))
  const list = { asOf: asOf === null ? null : dayText(asOf), days: options.days, undated: chronicle.undated }
  return options.json ? json({ ...list, series: paces }) : listPaces({ ...list, series: paces }, width)
}

/** What the flags ask for; null where they ask for everything. */
function wantedOf(options: Options, { occurrences }: Chronicle): Wanted | null {
  const wanted: Wanted = {}
  for (const kind of ['area', 'actor', 'pair', 'type'] as const) {
    const asked = options[kind]
    if (asked === undefined) continue
    const [one, ...more] = seriesNamed(occurrences, kind, asked)
    if (!one) throw refusal('unknown-series', asked, kind)
    if (more.length > 0) {
      throw refusal('ambiguous-series', asked, [one, ...more].map(({ key, name }) => `"${key}" (${name})`).join(', '))
    }
    wanted[kind] = one
  }
  return Object.keys(wanted).length > 0 ? wanted : null
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function day(value: string): string {
  if (isPublicationDate(value)) return value
  throw new InvalidArgumentError('Write 2024-04-22.')
}

function twoNames(value: string): string {
  if (value.split(',').filter((name) => name.trim() !== '').length === 2) return value
  throw new InvalidArgumentError('Give two names with a comma between.')
}
