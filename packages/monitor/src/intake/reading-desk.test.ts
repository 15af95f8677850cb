import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actorFromJson } from './actors-file.ts'
import { openReadingDesk } from './reading-desk.ts'

const actors = [actorFromJson({ name: 'Grey Heron Column', kind: 'armed group', aliases: ['Herons'] }, 'a test')]
const report = { text: 'The army said on Monday that the Herons had burned a truck.' }

/** Threads start from what is built: those of the sources would need a loader inside vitest's own. */
const built = new URL('../../dist/intake/reading-desk.js', import.meta.url)
const isBuilt = existsSync(built)
if (!isBuilt) console.warn('\nSKIPPED: a desk with threads of its own (run "npm run build:code")\n')

describe('a desk with actors of the user’s own', () => {
  it('should know them in this thread, and not where none are given', async () => {
    const [own, plain] = [await openReadingDesk(1, actors), await openReadingDesk(1)]
    const reading = await own.read(report)
    expect(reading.actors.map(({ actor }) => actor)).toContain('grey-heron-column')
    expect(reading.reader).toMatch(/ with actors [0-9a-f]{8}$/)
    expect((await plain.read(report)).actors.map(({ actor }) => actor)).not.toContain('grey-heron-column')
    expect(await plain.version()).not.toContain('actors')
  })

  it.skipIf(!isBuilt)('should know them in its threads', async () => {
    const { createSharedDesk } = (await import(built.href)) as typeof import('./reading-desk.ts')
    const desk = createSharedDesk(2, actors)
    try {
      const reading = await desk.read(report)
      expect(reading.actors.map(({ actor }) => actor)).toContain('grey-heron-column')
      expect(await desk.version()).toBe(reading.reader)
    } finally {
      await desk.close()
    }
  })
})
