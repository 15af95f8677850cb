import type { Database } from './driver.ts'

/** Numbered from 1, small and final: a store's version is the number of those it has been through. */
const migrations: readonly string[] = [
  // 1. The record. A decision's subject is a report's content hash, never words of a report.
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

  // 3. Erased reports by content hash, apart from the log; the log of decisions and erasures, which only grows. Its entries hold
  // hashes; the words stand beside them, so that erasing takes them away and the chain holds. Then what is derived: which decisions
  // found nothing to work on; and the ids incidents once had, with what they held, which is kept so that old ids can be followed.
  `CREATE TABLE tombstone (content_hash TEXT PRIMARY KEY, erased_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
   INSERT OR IGNORE INTO tombstone SELECT subject, decided_at FROM decision WHERE kind = 'erase';
   DROP TABLE decision;
   CREATE INDEX report_url ON report (url);
   CREATE TABLE log (
     number INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     at TEXT NOT NULL,
     parts TEXT NOT NULL,
     previous TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;
   CREATE TABLE log_words (
     number INTEGER NOT NULL REFERENCES log (number),
     part TEXT NOT NULL,
     salt TEXT NOT NULL,
     json TEXT NOT NULL,
     PRIMARY KEY (number, part)
   ) STRICT, WITHOUT ROWID;
   CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log
     BEGIN SELECT raise(ABORT, 'the log only grows'); END;
   CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log
     BEGIN SELECT raise(ABORT, 'the log only grows'); END;
   CREATE TRIGGER log_has_no_gaps BEFORE INSERT ON log
     WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM log)
     BEGIN SELECT raise(ABORT, 'the log only grows'); END;
   CREATE TRIGGER log_words_are_not_changed BEFORE UPDATE ON log_words
     BEGIN SELECT raise(ABORT, 'the log only grows'); END;
   CREATE TABLE unapplied (number INTEGER PRIMARY KEY, why TEXT NOT NULL) STRICT;
   ALTER TABLE incident ADD COLUMN hash TEXT NOT NULL DEFAULT '';
   CREATE TABLE incident_history (
     incident TEXT NOT NULL,
     report TEXT NOT NULL,
     start INTEGER NOT NULL,
     "end" INTEGER NOT NULL,
     sub_type TEXT NOT NULL,
     PRIMARY KEY (incident, report, start, sub_type)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX incident_history_report ON incident_history (report);`,

  // 4. What is kept of each incident so that others can be read against it, and what each publisher published when: what stands in an
  // incident of others is worked out when it is read. Incidents derived before hold it in their own rows until they are derived again.
  `ALTER TABLE incident ADD COLUMN trace TEXT;
   CREATE TABLE occurrence (
     incident TEXT PRIMARY KEY REFERENCES incident (id) ON DELETE CASCADE,
     day INTEGER NOT NULL,
     latest INTEGER NOT NULL,
     family TEXT NOT NULL,
     cell TEXT,
     json TEXT NOT NULL
   ) STRICT;
   CREATE INDEX occurrence_day ON occurrence (cell, family, day);
   CREATE INDEX occurrence_latest ON occurrence (cell, family, latest DESC, incident);
   CREATE TABLE occurrence_list (
     list TEXT NOT NULL,
     day INTEGER NOT NULL,
     incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
     PRIMARY KEY (list, day, incident)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX occurrence_list_incident ON occurrence_list (incident);
   CREATE TABLE sighting (
     ground TEXT NOT NULL,
     day INTEGER NOT NULL,
     feed TEXT NOT NULL,
     incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
     PRIMARY KEY (ground, day, feed, incident)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX sighting_incident ON sighting (incident);
   CREATE TABLE incident_happening (
     report TEXT NOT NULL,
     happening TEXT NOT NULL,
     incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
     PRIMARY KEY (report, happening)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX incident_happening_incident ON incident_happening (incident);
   CREATE TABLE tie (
     incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
     report TEXT NOT NULL,
     number INTEGER NOT NULL,
     json TEXT NOT NULL,
     PRIMARY KEY (report, incident, number)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX tie_incident ON tie (incident);
   CREATE TABLE arrival (
     report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
     publisher TEXT NOT NULL,
     language TEXT NOT NULL,
     day INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX arrival_day ON arrival (publisher, language, day);
   INSERT INTO arrival
     SELECT id, publisher, language, (strftime('%s', published_at) + 86400 * 100000) / 86400 - 100000
     FROM report JOIN reading ON reading.report = report.id
     WHERE publisher IS NOT NULL AND language IS NOT NULL AND strftime('%s', published_at) IS NOT NULL;`,

  // 5. What linking remembers of every report and happening, by its place in the order, and under which keys each is found; which reports
  // are still to be linked; from what each incident was made; and by what rules and sources all of it was derived.
  `CREATE TABLE linking (place TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
   CREATE TABLE linking_key (key INTEGER NOT NULL, place TEXT NOT NULL, PRIMARY KEY (key, place)) STRICT, WITHOUT ROWID;
   CREATE TABLE linking_due (report TEXT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
   CREATE TABLE linking_incident (
     began TEXT NOT NULL,
     incident TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
     PRIMARY KEY (began, incident)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX linking_incident_incident ON linking_incident (incident);
   CREATE TABLE derived_by (basis TEXT NOT NULL) STRICT;
   INSERT INTO linking_due SELECT report FROM reading;`,
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
