import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Complete } from '../../assessment/trace.ts'
import { reasonOf, refusal, SitrepError } from '../../errors.ts'
import { type Database, openDatabase } from '../driver.ts'
import { latestVersion, migrate, storeVersion } from '../migrations.ts'
import type { Store } from '../store.ts'
import { PATIENCE_MS } from './patience.ts'
import { createSqliteStore } from './store.ts'

/** "SITR" in the file's header tells a store from other SQLite files. */
const APPLICATION_ID = 0x53495452
const SQLITE_HEADER = 'SQLite format 3\0'

/** Opens a store file, beginning one where there is none only if asked to; `complete` is what incidents are handed out by. */
export function openSqliteStore(file: string, options: { create: boolean; complete: Complete }): Store {
  const isNew = checkFile(file, options.create)
  let database: Database | null = null
  try {
    database = openDatabase(file)
    checkDatabase(database, file, isNew)
    prepareDatabase(database)
    return createSqliteStore(database, file, options.complete)
  } catch (error) {
    database?.close()
    throw error instanceof SitrepError ? error : refusal('not-a-store', file, reasonOf(error))
  }
}

/** Looks at the file before SQLite does, which would take a stray text file for an empty promise; true for a new store. */
function checkFile(file: string, create: boolean): boolean {
  if (file === ':memory:') return true
  const status = statSync(file, { throwIfNoEntry: false })
  if (!status) {
    if (!create) throw refusal('missing-store', file)
    return true
  }
  if (!status.isFile()) throw refusal('not-a-store', file, 'it is not a file')
  if (status.size === 0) return true
  if (firstBytes(file) !== SQLITE_HEADER) throw refusal('not-a-store', file, 'it is not an SQLite file')
  return false
}

function firstBytes(file: string): string {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    const bytes = Buffer.alloc(SQLITE_HEADER.length)
    const length = readSync(handle, bytes)
    return bytes.subarray(0, length).toString('latin1')
  } catch (error) {
    throw refusal('unreadable-file', file, reasonOf(error))
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

function checkDatabase(database: Database, file: string, isNew: boolean): void {
  database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`)
  const owner = Number(database.prepare('PRAGMA application_id').get()?.application_id)
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables)
  if (owner !== APPLICATION_ID && (!isNew || tables > 0) && !(owner === 0 && tables === 0)) {
    throw refusal('not-a-store', file, 'it is the SQLite file of another program')
  }
  const version = storeVersion(database)
  if (version > latestVersion) throw refusal('newer-store', file, version, latestVersion)
}

function prepareDatabase(database: Database): void {
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA foreign_keys = ON')
  // Deleted rows are overwritten with zeros; `scrub` does the rest.
  database.exec('PRAGMA secure_delete = ON')
  database.exec('PRAGMA temp_store = MEMORY')
  if (storeVersion(database) < latestVersion) {
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    migrate(database)
  }
}
