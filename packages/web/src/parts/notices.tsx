import type { Review } from '@sitrep/monitor'
import type { ComponentChildren } from 'preact'
import type { Loaded } from '../api.ts'
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

/** Whether a person has looked. */
export function ReviewMark({ review }: { review: Review }) {
  return <span class="review">{REVIEW_WORDS[review]}</span>
}

/** Shows what was asked for, or that it is on its way, or why it is not there. */
export function Await<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ComponentChildren }) {
  if (of.state === 'loading') return <p aria-busy="true">Loading …</p>
  if (of.state === 'failed') return <Failure message={of.message} />
  return <>{children(of.value)}</>
}

export function Failure({ message }: { message: string }) {
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      <p>
        <a href="/">All incidents</a>
      </p>
    </div>
  )
}
