import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf, refusal, SitrepError } from '../errors.ts'
import { formatOfName } from './recognise.ts'
import { TEXT_LIMIT, TEXT_LIMIT_MB } from './report.ts'

/** Pages, feeds and JSON are read whole; this is what one of them may have. */
const FILE_LIMIT_MB = 256

export type PathKind = 'file' | 'directory'

/** Whether a path is a file or a directory; throws where it is neither. */
export async function kindOfPath(path: string): Promise<PathKind> {
  try {
    const status = await stat(path)
    if (status.isDirectory()) return 'directory'
    return 'file'
  } catch (error) {
    throw pathError(path, error)
  }
}

/** A file's bytes, within the limit for its format. */
export async function readWholeFile(path: string): Promise<Buffer> {
  const isText = formatOfName(path) === 'text'
  try {
    const { size } = await stat(path)
    // Three bytes of allowance for the byte order mark, which is not text.
    if (isText && size > TEXT_LIMIT + 3) throw refusal('text-too-large', path, TEXT_LIMIT_MB)
    if (size > FILE_LIMIT_MB * 1024 * 1024) throw refusal('file-too-large', path, FILE_LIMIT_MB)
    return await readFile(path)
  } catch (error) {
    throw pathError(path, error)
  }
}

/** A file as a stream of bytes, for lines. */
export async function* streamFile(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>
  } catch (error) {
    throw pathError(path, error)
  }
}

/** The files under a directory in the order of their names; hidden ones and those of no known format are left out. */
export async function* filesUnder(directory: string): AsyncGenerator<string> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error) => {
    throw pathError(directory, error)
  })
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(directory, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile() && formatOfName(entry.name) !== null && !isNote(entry.name)) yield path
  }
}

/** A README explains the folder; it is no report. */
function isNote(name: string): boolean {
  return /^readme\b/i.test(name)
}

function pathError(path: string, error: unknown): Error {
  if (error instanceof SitrepError) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return refusal('missing-file', path)
  if (code === 'EISDIR') return refusal('is-directory', path)
  return refusal('unreadable-file', path, code ?? reasonOf(error))
}
