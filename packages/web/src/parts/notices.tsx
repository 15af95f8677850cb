import type { ComponentChildren } from 'preact'
import type { Loaded } from '../api.ts'

/** Stands wherever a record comes from the shipped sample reports. */
export function SampleMark({ sample }: { sample: boolean }) {
  return sample ? (
    <strong class="sample" title="From the sample reports that come with sitrep; not evidence of anything">
      SAMPLE
    </strong>
  ) : null
}

/** Whether a person has looked. */
export function ReviewMark({ review }: { review: string }) {
  const words = review === 'machine' ? 'machine — not reviewed by a person' : review
  return <span class="review">{words}</span>
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
