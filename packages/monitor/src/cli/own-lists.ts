import type { KnownActor } from '@sitrep/reader'
import type { Command } from 'commander'
import { createBackground } from '../assessment/background.ts'
import { readActorsFile } from '../intake/actors-file.ts'
import { readSourcesFile, type Source } from '../intake/sources-file.ts'
import type { Context } from './context.ts'

/**
 * The world whose readers know the actors of `--actors` too, and whose incidents are graded by the sources of `--sources`; a bad
 * file is refused before a command has done anything.
 */
export function withOwnLists(program: Command, context: Context): Context {
  let actors: readonly KnownActor[] = []
  let sources: readonly Source[] = []
  program.hook('preAction', async () => {
    const given = program.opts<{ actors?: string; sources?: string }>()
    const [actorsFile, sourcesFile] = [
      given.actors ?? (context.env.SITREP_ACTORS || undefined),
      given.sources ?? (context.env.SITREP_SOURCES || undefined),
    ]
    if (actorsFile !== undefined) actors = await readActorsFile(actorsFile)
    if (sourcesFile !== undefined) sources = await readSourcesFile(sourcesFile)
  })
  return {
    ...context,
    openReader: () => context.openReader(actors),
    openDesk: (jobs) => context.openDesk(jobs, actors),
    derive: (work) => context.derive(work, createBackground({ actors, sources })),
  }
}
