import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createReader, createWordAnalyser, type Reader, type WordAnalyser } from '@sitrep/reader'
import { reasonOf, refusal } from '../errors.ts'

/** Loads the reader with its model and its gazetteer from the reader's package. */
export async function openReader(): Promise<Reader> {
  const [language, gazetteer] = await Promise.all(resourcePaths().map(loadResource))
  return createReader({ language: language!, gazetteer: gazetteer! })
}

/** Loads the language layer alone, for sentences whose words are given. */
export async function openWordAnalyser(): Promise<WordAnalyser> {
  const [language] = resourcePaths()
  return createWordAnalyser(await loadResource(language!))
}

/** Refuses, before any thread is started, to read without the reader's data. */
export async function checkResources(): Promise<void> {
  await Promise.all(resourcePaths().map((path) => access(path).catch(refuseReading)))
}

function resourcePaths(): string[] {
  const folder = readerFolder()
  return [join(folder, 'models', 'english.bin'), join(folder, 'data', 'gazetteer.bin')]
}

function loadResource(path: string): Promise<Uint8Array> {
  return readFile(path).catch(refuseReading)
}

function refuseReading(error: unknown): never {
  throw refusal('no-reader', reasonOf(error))
}

/** The installed package's folder; in the repository that is its workspace. */
function readerFolder(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('@sitrep/reader')))
  } catch {
    // Not built yet, as in tests on the sources: the workspace lies beside this one.
    return fileURLToPath(new URL('../../../reader', import.meta.url))
  }
}
