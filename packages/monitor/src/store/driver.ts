import { createRequire } from 'node:module'
import { reasonOf, refusal } from '../errors.ts'

/** The little of SQLite that the store uses, whichever library brings it. */
export interface Database {
  readonly driver: 'better-sqlite3' | 'node:sqlite'
  exec(sql: string): void
  prepare(sql: string): Statement
  /** Runs the work in one transaction; a throw takes everything back. */
  transaction<T>(work: () => T): T
  close(): void
}

export interface Statement {
  run(...values: Value[]): { changes: number }
  get(...values: Value[]): Row | undefined
  all(...values: Value[]): Row[]
  iterate(...values: Value[]): IterableIterator<Row>
}

export type Value = string | number | null
export type Row = Record<string, unknown>

/** What both libraries have in common. */
interface Connection {
  exec(sql: string): unknown
  prepare(sql: string): unknown
  close(): void
}

interface Driver {
  name: Database['driver']
  open(file: string): Connection
}

const require = createRequire(import.meta.url)

/** Opens a file with better-sqlite3, or with Node's own SQLite where that is not there. */
export function openDatabase(file: string): Database {
  const driver = findDriver()
  const connection = driver.open(file)
  return {
    driver: driver.name,
    exec: (sql) => void connection.exec(sql),
    prepare: (sql) => connection.prepare(sql) as Statement,
    transaction: (work) => inTransaction(connection, work),
    close: () => connection.close(),
  }
}

let found: Driver | null = null

function findDriver(): Driver {
  if (found) return found
  const attempts = process.env.SITREP_SQLITE === 'node' ? [nodeSqlite] : [betterSqlite, nodeSqlite]
  const reasons: string[] = []
  for (const attempt of attempts) {
    try {
      found = attempt()
      return found
    } catch (error) {
      // "Cannot find module 'better-sqlite3' Require stack: …": where it was looked for helps nobody here.
      reasons.push(reasonOf(error).split(' Require stack')[0]!.slice(0, 120))
    }
  }
  throw refusal('no-sqlite', reasons[0] ?? 'not tried')
}

function betterSqlite(): Driver {
  const Library = require('better-sqlite3') as new (file: string) => Connection
  // Where its binary is missing or made for another Node, the package loads and only the first opening fails.
  new Library(':memory:').close()
  return { name: 'better-sqlite3', open: (file) => new Library(file) }
}

function nodeSqlite(): Driver {
  const library = quietly(() => process.getBuiltinModule('node:sqlite' as 'node:fs')) as unknown as
    | { DatabaseSync: new (file: string) => Connection }
    | undefined
  if (!library) throw new Error('this Node has no node:sqlite')
  return { name: 'node:sqlite', open: (file) => new library.DatabaseSync(file) }
}

/** Loading node:sqlite warns that it is experimental; a person who lists incidents need not read that. */
function quietly<T>(load: () => T): T {
  const warn = process.emitWarning
  process.emitWarning = () => {}
  try {
    return load()
  } finally {
    process.emitWarning = warn
  }
}

function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    connection.exec('ROLLBACK')
    throw error
  }
}
