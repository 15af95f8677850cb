import type { Review, Reviewed } from '@sitrep/monitor'
import type { ComponentChildren } from 'preact'
import type { Loaded } from '../api.ts'
import { useTitle } from '../title.ts'
import { counted } from '../words/counts.ts'
import { REVIEW_WORDS } from '../words/labels.ts'

/** Stands wherever a record comes from the shipped sample reports. */
export function SampleMark({ sample }: { sample: boolean }) {
  return sample ? <strong class="sample">SAMPLE</strong> : null
}

/** What the mark means, once a page. */
export function SampleNote({ sample }: { sample: boolean }) {
  if (!sample) return null
  return (
    <p class="sample-note">
      <b>SAMPLE</b>: from the reports written for sitrep itself. Evidence of nothing.
    </p>
  )
}

/** Whether a person has looked; who, when, and how many reports have come since, where it is known. */
export function ReviewMark({ review, reviewed = null }: { review: Review; reviewed?: Reviewed | null }) {
  return (
    <span class="review">
      {REVIEW_WORDS[review]}
      {reviewed ? ` (${reviewed.by}, ${reviewed.at.slice(0, 10)}${sinceText(reviewed)})` : ''}
    </span>
  )
}

function sinceText({ reportsSince }: Reviewed): string {
  return reportsSince > 0 ? `; ${counted(reportsSince, 'report')} since` : ''
}

interface AwaitProps<T> {
  of: Loaded<T>
  /** What the whole page would show, where it has no heading of its own until the answer is there: "Incident". */
  page?: string
  children: (value: T) => ComponentChildren
}

/** Shows what was asked for, or that it is on its way, or why it is not there. */
export function Await<T>({ of, page, children }: AwaitProps<T>) {
  if (of.state === 'loading') return <p aria-busy="true">Loading …</p>
  if (of.state === 'failed') {
    return (
      <>
        {page ? <FailedPage title={`${page} cannot be shown`} /> : null}
        <Failure message={of.message} />
      </>
    )
  }
  return <>{children(of.value)}</>
}

function FailedPage({ title }: { title: string }) {
  useTitle(title)
  return <h1>{title}</h1>
}

function Failure({ message }: { message: string }) {
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      <p>
        <a href="/">All incidents</a>
      </p>
    </div>
  )
}
