import type { Assessed, KeptOccurrence, KeptTie, Lookup, Trace } from '../../assessment/trace.ts'
import type { Database, Row } from '../driver.ts'

/** What others look up of each incident: derived. Rows go with their incident. */
export interface TraceTable {
  save(incident: Assessed): void
  lookup: Lookup
}

export function createTraceTable(database: Database): TraceTable {
  const insert = database.prepare(
    'INSERT INTO occurrence (incident, day, latest, family, cell, json) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const insertList = database.prepare('INSERT INTO occurrence_list (list, day, incident) VALUES (?, ?, ?)')
  const insertSighting = database.prepare('INSERT INTO sighting (ground, day, feed, incident) VALUES (?, ?, ?, ?)')
  // What moves from one incident to another is there until that one is written too.
  const insertHappening = database.prepare(
    'INSERT OR REPLACE INTO incident_happening (report, happening, incident) VALUES (?, ?, ?)',
  )
  const insertTie = database.prepare('INSERT INTO tie (incident, report, number, json) VALUES (?, ?, ?, ?)')

  function file(incident: string, { occurrence, filing }: Trace): void {
    if (occurrence === null || filing === null) return
    const { day, latest, family, cell, lists, sightings } = filing
    insert.run(incident, day, latest, family, cell, JSON.stringify(occurrence))
    for (const list of lists) insertList.run(list, day, incident)
    for (const { ground, feed, day } of sightings) insertSighting.run(ground, day, feed, incident)
  }

  return {
    save({ id, trace }) {
      file(id, trace)
      for (const { report, happening } of trace.happenings) insertHappening.run(report, happening, id)
      for (const [number, tie] of trace.ties.entries()) insertTie.run(id, tie.to.report, number, JSON.stringify(tie))
    },
    lookup: createLookup(database),
  }
}

function createLookup(database: Database): Lookup {
  const near = database.prepare('SELECT json FROM occurrence WHERE cell = ? AND family = ? AND day BETWEEN ? AND ?')
  const over = database.prepare(
    'SELECT json FROM occurrence WHERE cell = ? AND family = ? AND latest < ? ORDER BY latest DESC, incident',
  )
  const listed = database.prepare(
    `SELECT occurrence.incident, json FROM occurrence_list JOIN occurrence ON occurrence.incident = occurrence_list.incident
     WHERE list = ? AND occurrence_list.day BETWEEN ? AND ?`,
  )
  const sighted = database.prepare('SELECT DISTINCT feed, day FROM sighting WHERE ground = ? AND day BETWEEN ? AND ?')
  const publishers = database.prepare('SELECT DISTINCT publisher FROM arrival')
  const publishedOn = database.prepare(
    'SELECT DISTINCT day FROM arrival WHERE publisher = ? AND language = ? ORDER BY day',
  )
  const holders = database.prepare('SELECT report, happening, incident FROM incident_happening WHERE report = ?')
  const tied = database.prepare('SELECT incident, json FROM tie WHERE report = ? ORDER BY incident, number')

  return {
    near: (cells, family, { from, to }) => cells.flatMap((cell) => near.all(cell, family, from, to).map(occurrenceOf)),
    *over(cell, family, time) {
      for (const row of over.iterate(cell, family, time)) yield occurrenceOf(row)
    },
    listed(lists, { from, to }) {
      const rows = lists.flatMap((list) => listed.all(list, from, to))
      return [...new Map(rows.map((row) => [row.incident, row])).values()].map(occurrenceOf)
    },
    sighted: (ground, { from, to }) =>
      sighted.all(ground, from, to).map(({ feed, day }) => ({ feed: feed as string, day: day as number })),
    publishers: () => publishers.all().map(({ publisher }) => publisher as string),
    publishedOn: (publisher, language) => publishedOn.all(publisher, language).map(({ day }) => day as number),
    holders: (reports) => reports.flatMap((report) => holders.all(report) as unknown as ReturnType<Lookup['holders']>),
    tied(reports) {
      const found = new Map<string, KeptTie[]>()
      for (const row of reports.flatMap((report) => tied.all(report))) {
        const ties = found.get(row.incident as string) ?? []
        ties.push(JSON.parse(row.json as string) as KeptTie)
        found.set(row.incident as string, ties)
      }
      return [...found].map(([incident, ties]) => ({ incident, ties }))
    },
  }
}

function occurrenceOf(row: Row): KeptOccurrence {
  return JSON.parse(row.json as string) as KeptOccurrence
}
