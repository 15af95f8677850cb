import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Credibility, Reliability } from '../assessment/incident.ts'
import type { Grades } from '../publish/by-grade.ts'

export interface GradeOptions {
  reliability?: ReadonlySet<Reliability>
  credibility?: ReadonlySet<Credibility>
}

/** Adds the flags that show claims of some grades only; JSON is always whole. */
export function withGradeOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--reliability <letters>', 'show only claims whose source has one of these grades, like ABC')
        .argParser(letters)
        .conflicts('json'),
    )
    .addOption(
      new Option('--credibility <digits>', 'show only claims whose information has one of these grades, like 12')
        .argParser(digits)
        .conflicts('json'),
    )
}

/** The flags as a view takes them; null where none was given. */
export function gradesFrom({ reliability, credibility }: GradeOptions): Grades | null {
  if (!reliability && !credibility) return null
  return { reliability: reliability ?? null, credibility: credibility ?? null }
}

/** "12 of 40 claims hidden: not of these grades." A view never hides in silence. */
export function hiddenLine(hidden: number, all: number, noun: 'claim' | 'incident'): string {
  const why = noun === 'claim' ? 'not of these grades' : 'no claim of these grades'
  return `${hidden} of ${all} ${noun}s hidden: ${why}. Statuses and origins are those of all claims.\n`
}

function letters(value: string): ReadonlySet<Reliability> {
  if (!/^[A-F]+$/i.test(value)) throw new InvalidArgumentError('Give letters from A to F, like ABC.')
  return new Set([...value.toUpperCase()] as Reliability[])
}

function digits(value: string): ReadonlySet<Credibility> {
  if (!/^[1-6]+$/.test(value)) throw new InvalidArgumentError('Give digits from 1 to 6, like 12.')
  return new Set([...value].map(Number) as Credibility[])
}
