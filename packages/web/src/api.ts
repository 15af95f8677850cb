import type { Incident, StoredReport } from '@sitrep/monitor'
import type { Reading, ReportInput } from '@sitrep/reader'
import { useEffect, useState } from 'preact/hooks'

export interface IncidentAnswer {
  incident: Incident
  /** What all origins agree on, in a sentence. */
  summary: string
  /** Who is said to have done it, by whom, and who denies it. */
  attribution: string
  /** The reports the incident is told by, without their texts. */
  reports: Omit<StoredReport, 'text'>[]
  /** What came before it, and for each remark of `context.said` what the record has, in sentences. */
  pace: { context: string[]; said: string[] }
  /** The titles of the incidents it is related to. */
  related: { id: string; title: string }[]
}

export interface ReportAnswer {
  report: StoredReport
  reading: Reading
  incidents: { id: string; title: string }[]
}

/** What a page waits for: nothing yet, the answer, or why there is none. */
export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; message: string }

/** Asks the API for a path; a refusal becomes an Error with the API's own message. */
export async function ask<T>(path: string, options?: RequestInit): Promise<T> {
  const answer = await fetch(path, { headers: { accept: 'application/json' }, ...options }).catch(() => {
    throw new Error('The server cannot be reached. Is "sitrep serve" still running?')
  })
  const body: unknown = await answer.json().catch(() => null)
  if (!answer.ok) throw new Error(messageOf(body) ?? `The server answered ${answer.status}.`)
  return body as T
}

export function readText(report: ReportInput): Promise<Reading> {
  return ask<Reading>('/api/read', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(report),
  })
}

/** Asks once for each path and tells how far it is. */
export function useAnswer<T>(path: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  useEffect(() => {
    let current = true
    setLoaded({ state: 'loading' })
    ask<T>(path).then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: Error) => current && setLoaded({ state: 'failed', message: error.message }),
    )
    return () => {
      current = false
    }
  }, [path])
  return loaded
}

function messageOf(body: unknown): string | null {
  const message = (body as { error?: { message?: unknown } } | null)?.error?.message
  return typeof message === 'string' ? message : null
}
