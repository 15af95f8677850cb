import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { reasonOf, refusal, SitrepError } from '../errors.ts'
import { streamFile } from './files.ts'
import { type Line, linesOf } from './lines.ts'

/** The lines of a file, gzipped where its name says so. */
export async function* linesOfFile(path: string): AsyncGenerator<Line> {
  try {
    yield* linesOf(path.endsWith('.gz') ? unzipped(path) : streamFile(path))
  } catch (error) {
    if (error instanceof SitrepError) throw error
    throw refusal('unreadable-file', path, reasonOf(error))
  }
}

/** A refusal of the file itself, or of what is in it, comes out of the last stream of the chain. */
function unzipped(path: string): AsyncIterable<Buffer> {
  return pipeline(Readable.from(streamFile(path)), createGunzip(), () => {})
}
