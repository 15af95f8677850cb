import { type Command, InvalidArgumentError } from 'commander'
import {
  aboutCorrection,
  aboutDistinctSource,
  aboutMerge,
  aboutNotIncident,
  aboutRejection,
  aboutReview,
  aboutSplit,
  standingOf,
} from '../assessment/decide.ts'
import { decidedValue } from '../assessment/decided-value.ts'
import { FIELD_NAMES } from '../assessment/fields.ts'
import type { FieldName, Incident } from '../assessment/incident.ts'
import { refusal } from '../errors.ts'
import { printable } from '../publish/text-table.ts'
import type { About } from '../store/decision.ts'
import { findIncident } from '../store/find-incident.ts'
import type { Stood, Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

interface Options {
  by?: string
  why: string
}

interface PlaceOptions extends Options {
  at?: [number, number]
  country?: string
}

type Ask = (store: Store, given: readonly unknown[], options: PlaceOptions) => Promise<About>

/** A kind of decision on the command line; `given` are its arguments as commander writes them. */
interface Kind {
  name: string
  description: string
  given: readonly string[]
  example: string
  ask: Ask
}

const kinds: readonly Kind[] = [
  {
    name: 'merge',
    description: 'say that incidents are one',
    given: ['<incidents...>'],
    example: 'merge 3f9a 81c2 --by Ana --why "told twice"',
    ask: async (store, [ids]) => aboutMerge(await Promise.all((ids as string[]).map((each) => one(store, each)))),
  },
  {
    name: 'split',
    description: 'take reports out of an incident, to be one of their own; REPORT:START takes one of its tellings',
    given: ['<incident>', '<reports...>'],
    example: 'split 3f9a 64f1f110 --by Ana --why "the next village"',
    ask: async (store, [id, parts]) => aboutSplit(await one(store, id), parts as string[]),
  },
  {
    name: 'distinct-source',
    description:
      'say that the unnamed sources of these reports are others than those of the rest: origins of their own',
    given: ['<incident>', '<reports...>'],
    example: 'distinct-source 3f9a 64f1f110 --by Ana --why "another doctor, our stringer met both"',
    ask: async (store, [id, reports]) => aboutDistinctSource(await one(store, id), reports as string[]),
  },
  {
    name: 'not-incident',
    description: 'say that nothing of the kind happened',
    given: ['<incident>'],
    example: 'not-incident 3f9a --by Ana --why "a drill"',
    ask: async (store, [id]) => aboutNotIncident(await one(store, id)),
  },
  {
    name: 'correct',
    description: 'give a field the value that is right, a perpetrator too',
    given: ['<incident>', '<field>', '<value>'],
    example: 'correct 3f9a killed "at least 5" --by Ana --why "hospital list"',
    ask: correction,
  },
  {
    name: 'reject',
    description: 'let claims count for nothing; they stay listed',
    given: ['<incident>', '<claims...>'],
    example: 'reject 3f9a c1d2e3 --by Ana --why "misread"',
    ask: async (store, [id, claims]) => aboutRejection(await one(store, id), claims as string[]),
  },
  {
    name: 'review',
    description: 'mark an incident, or some of its claims, as reviewed',
    given: ['<incident>', '[claims...]'],
    example: 'review 3f9a --by Ana --why "read all reports"',
    ask: async (store, [id, claims]) => aboutReview(await one(store, id), claims as string[]),
  },
  {
    name: 'undo',
    description: 'take a decision back; an undo can be undone',
    given: ['<number>'],
    example: 'undo 3 --by Ana --why "wrong town"',
    ask: async (_, [number]) => ({ kind: 'undo', decision: wholeNumber(String(number)) }),
  },
]

export const decideCommand: AddToProgram = (program, context) => {
  const group = program
    .command('decide')
    .description('decide what the machine got wrong or right: logged, stronger than the machine, and undone when asked')
  withExample(group, `sitrep decide ${kinds[0]!.example}`, `sitrep decide ${kinds.at(-1)!.example}`)
  // With their arguments the names would leave no room in 80 columns.
  group.configureHelp({ subcommandTerm: (command) => command.name() })
  for (const kind of kinds) {
    const command = decision(group, kind, context)
    if (kind.name !== 'correct') continue
    command.option('--at <lat,lon>', 'where a place is', coordinates)
    command.option('--country <code>', "a place's country: SY", country)
  }
}

async function correction(store: Store, [id, field, value]: readonly unknown[], options: PlaceOptions): Promise<About> {
  const [latitude, longitude] = options.at ?? []
  const where = {
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    ...(options.country !== undefined && { country: options.country }),
  }
  const name = fieldName(String(field))
  return aboutCorrection(await one(store, id), name, decidedValue(name, String(value), where))
}

/** Who and why are asked of all alike. */
function decision(group: Command, { name, description, given, example, ask }: Kind, context: Context): Command {
  const command = group.command(name).description(description)
  for (const argument of given) command.argument(argument)
  command.option('--by <name>', 'who decides (default: SITREP_ANALYST)').requiredOption('--why <reason>', 'why')
  withExample(command, `sitrep decide ${example}`)
  return command.action(async (...all: unknown[]) => {
    const options = command.opts<PlaceOptions>()
    const { by, why } = signedBy(options, context)
    const store = openStore(command, context, { create: false })
    try {
      const about = await ask(store, all.slice(0, given.length), options)
      const made = await store.decide({ by, why, about }, context.derive, standingOf)
      await context.stdout.write(`Decision ${made.number}: ${about.kind}.\n${made.after.map(line).join('')}`)
    } finally {
      await store.close()
    }
  })
}

async function one(store: Store, id: unknown): Promise<Incident> {
  return (await findIncident(store, String(id))).incident
}

function line({ id, review, title }: Stood): string {
  return `  ${id}  ${review}  ${printable(title)}\n`
}

function signedBy(options: Options, { env }: Context): { by: string; why: string } {
  const [by, why] = [(options.by ?? env.SITREP_ANALYST ?? '').trim(), options.why.trim()]
  if (by === '') throw refusal('wrong-usage', 'a decision needs a name: give --by NAME, or set SITREP_ANALYST')
  if (why === '') throw refusal('wrong-usage', 'a decision needs a reason: --why "…"')
  return { by, why }
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw refusal('wrong-usage', `${text}: not the number of a decision; see "sitrep decisions"`)
}

function fieldName(text: string): FieldName {
  const found = FIELD_NAMES.find((name) => name.toLowerCase() === text.toLowerCase())
  if (found) return found
  throw refusal('wrong-usage', `${text}: no field of an incident; one of ${FIELD_NAMES.join(', ')}`)
}

function coordinates(text: string): [number, number] {
  const match = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(text)
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])]
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude]
  throw new InvalidArgumentError('Give latitude and longitude in degrees: 36.92,42.11.')
}

function country(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase()
  throw new InvalidArgumentError('Give an ISO code of two letters: SY.')
}
