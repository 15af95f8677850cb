import type { KnownActor } from '@sitrep/reader'
import type { Command } from 'commander'
import { readActorsFile } from '../intake/actors-file.ts'
import type { Context } from './context.ts'

/** The world whose readers know the actors of `--actors` too; a bad file is refused before a command has done anything. */
export function withOwnActors(program: Command, context: Context): Context {
  let actors: readonly KnownActor[] = []
  program.hook('preAction', async () => {
    const file = program.opts<{ actors?: string }>().actors ?? context.env.SITREP_ACTORS
    if (file) actors = await readActorsFile(file)
  })
  return {
    ...context,
    openReader: () => context.openReader(actors),
    openDesk: (jobs) => context.openDesk(jobs, actors),
  }
}
