import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createGazetteer,
  createReader,
  createWordAnalyser,
  type Gazetteer,
  type KnownActor,
  MODELS,
  type ModelName,
  type Reader,
  type WordAnalyser,
} from '@sitrep/reader'
import { reasonOf, refusal } from '../errors.ts'
import { addedGazetteers } from './added-gazetteers.ts'

/** Loads the reader with its models and its gazetteer from the reader's package; `actors` are the user's own. */
export async function openReader(actors?: readonly KnownActor[]): Promise<Reader> {
  const [gazetteer, ...models] = await Promise.all([gazetteerPath(), ...MODELS.map(modelPath)].map(loadResource))
  const named = MODELS.map((name, i) => [name, models[i]!] as const)
  return createReader({
    models: Object.fromEntries(named) as Record<ModelName, Uint8Array>,
    gazetteer: gazetteer!,
    addedGazetteers: await addedGazetteers(),
    actors,
  })
}

/** Loads the bundled gazetteer alone. */
export async function openGazetteer(): Promise<Gazetteer> {
  return createGazetteer(await loadResource(gazetteerPath()))
}

/** Loads the language layer alone, for sentences whose words are given. */
export async function openWordAnalyser(): Promise<WordAnalyser> {
  return createWordAnalyser(await loadResource(modelPath('english')))
}

/** Refuses, before any thread is started, to read without the reader's data. */
export async function checkResources(): Promise<void> {
  const paths = [gazetteerPath(), ...MODELS.map(modelPath)]
  await Promise.all(paths.map((path) => access(path).catch(refuseReading)))
}

function gazetteerPath(): string {
  return join(readerFolder(), 'data', 'gazetteer.bin')
}

function modelPath(name: ModelName): string {
  return join(readerFolder(), 'models', `${name}.bin`)
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
