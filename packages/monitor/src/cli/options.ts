import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { complete } from '../assessment/complete.ts'
import { refusal } from '../errors.ts'
import { isPublicationDate } from '../intake/published-at.ts'
import { openSqliteStore } from '../store/sqlite/open.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'

const DEFAULT_STORE = 'sitrep.db'

/** Opens the store a command was given, or the one of the environment, or the one in this folder. */
export function openStore(command: Command, context: Context, options: { create: boolean }): Store {
  const location = command.optsWithGlobals<{ store?: string }>().store ?? context.env.SITREP_STORE ?? DEFAULT_STORE
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) throw refusal('unsupported-store', location.replace(/\/\/.*@/, '//…@'))
  return openSqliteStore(location, { ...options, complete })
}

/** How many threads read; the help names no number, since it is another on each machine. */
export function jobsOption(): Option {
  return new Option('--jobs <n>', 'read on this many threads')
    .default(availableParallelism(), 'one per processor core')
    .argParser(wholeNumber(1, 256))
}

export function portOption(fallback: number): Option {
  return new Option('--port <n>', 'port to serve on; 0 takes a free one')
    .default(fallback)
    .argParser(wholeNumber(0, 65_535))
}

/** An option's value that is a whole number within bounds. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
  }
}

/** The details of a report that a file may lack. */
export interface GivenOptions {
  publishedAt?: string
  publisher?: string
  title?: string
  url?: string
}

/** Adds the flags that say what a file or page lacks. */
export function withGivenOptions(command: Command): Command {
  return command
    .addOption(new Option('--published-at <date>', 'when it was published, if it does not say').argParser(date))
    .option('--publisher <name>', 'who published it, if it does not say')
    .option('--title <title>', 'its headline, if it has none of its own')
    .addOption(new Option('--url <address>', 'where it was published, if it does not say').argParser(address))
}

function date(value: string): string {
  if (isPublicationDate(value)) return value
  throw new InvalidArgumentError('Write 2024-04-22 or 2024-04-22T06:00:00Z, between 1900 and 2100.')
}

function address(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  throw new InvalidArgumentError('Give an http or https address.')
}

/** The flags as intake takes them. */
export function givenFrom({ publishedAt, publisher, title, url }: GivenOptions) {
  return { publishedAt, publisher, title, url }
}

/** Ends a command's help with what to type. */
export function withExample(command: Command, ...lines: string[]): Command {
  const heading = lines.length === 1 ? 'Example:' : 'Examples:'
  return command.addHelpText('after', `\n${heading}\n${lines.map((line) => `  $ ${line}`).join('\n')}`)
}
