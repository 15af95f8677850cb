import type { Database } from './driver.ts'

/** Numbered from 1, small and final: a store's version is the number of those it has been through. */
const migrations: readonly string[] = [
  // 1. The record. A decision's subject is a report's content hash or an incident's id, never words of a report.
  `CREATE TABLE report (
     id TEXT PRIMARY KEY,
     content_hash TEXT NOT NULL UNIQUE,
     title TEXT,
     publisher TEXT,
     published_at TEXT,
     url TEXT,
     sample INTEGER NOT NULL,
     added_at TEXT NOT NULL
   ) STRICT;
   CREATE TABLE report_text (
     report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
     text TEXT NOT NULL
   ) STRICT;
   CREATE TABLE decision (
     number INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     subject TEXT NOT NULL,
     decided_at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX decision_subject ON decision (kind, subject);`,

  // 2. What is derived from it. All of it can be dropped and computed again.
  `CREATE TABLE reading (
     report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
     reader TEXT NOT NULL,
     relevant INTEGER NOT NULL,
     language TEXT,
     json TEXT NOT NULL
   ) STRICT;
   CREATE TABLE incident (
     id TEXT PRIMARY KEY,
     earliest TEXT,
     latest TEXT,
     country TEXT,
     json TEXT NOT NULL
   ) STRICT;
   CREATE INDEX incident_earliest ON incident (earliest);
   CREATE TABLE incident_report (
     incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
     report TEXT NOT NULL,
     PRIMARY KEY (report, incident)
   ) STRICT, WITHOUT ROWID;`,
]

/** The store version this sitrep writes, and the newest it can read. */
export const latestVersion = migrations.length

export function storeVersion(database: Database): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

/** Brings a store up to date, one transaction a step, and says which steps ran. */
export function migrate(database: Database): number[] {
  const done: number[] = []
  for (let version = storeVersion(database) + 1; version <= latestVersion; version++) {
    database.transaction(() => {
      // Another process may have taken this step while this one waited for the lock.
      if (storeVersion(database) >= version) return
      database.exec(migrations[version - 1]!)
      database.exec(`PRAGMA user_version = ${version}`)
      done.push(version)
    })
  }
  return done
}
