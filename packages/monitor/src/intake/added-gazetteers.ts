import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { reasonOf, refusal } from '../errors.ts'

const ENDING = '.gazetteer'

/** The folder of the user's own gazetteers: SITREP_GAZETTEER, or one in this folder. */
export function gazetteerFolder(): string {
  return process.env.SITREP_GAZETTEER ?? 'sitrep-gazetteer'
}

/** Names of what was added, in order; none where there is no such folder. */
export async function addedNames(): Promise<string[]> {
  const files = await readdir(gazetteerFolder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw refusal('unreadable-file', gazetteerFolder(), reasonOf(error))
  })
  const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length))
  return names.sort()
}

/** The bytes of all that was added. */
export async function addedGazetteers(): Promise<Uint8Array[]> {
  const paths = (await addedNames()).map(pathOf)
  return Promise.all(
    paths.map((path) =>
      readFile(path).catch((error) => {
        throw refusal('unreadable-file', path, reasonOf(error))
      }),
    ),
  )
}

/** Keeps a gazetteer under the name of the file it came from, in place of one of that name. */
export async function keepGazetteer(source: string, bytes: Uint8Array): Promise<string> {
  const path = pathOf(basename(source).replace(/(\.(txt|tsv|csv|gz))+$/i, ''))
  try {
    await mkdir(gazetteerFolder(), { recursive: true })
    await writeFile(path, bytes)
  } catch (error) {
    throw refusal('unwritable-file', path, reasonOf(error))
  }
  return path
}

/** Takes a gazetteer away again; false where there is none of this name. */
export async function removeGazetteer(name: string): Promise<boolean> {
  if (!(await addedNames()).includes(name)) return false
  await rm(pathOf(name))
  return true
}

function pathOf(name: string): string {
  return join(gazetteerFolder(), `${name}${ENDING}`)
}
