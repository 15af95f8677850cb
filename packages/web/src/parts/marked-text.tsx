import type { Span, Statement } from '@sitrep/reader'
import { useEffect, useRef } from 'preact/hooks'
import { cutIntoSegments, type MarkedSpan, paragraphsOf, partsOf } from './segments.ts'

interface Props {
  text: string
  sentences: Span[]
  statements: Statement[]
  /** The claim's own words; its sentence is marked too and brought into view. */
  claim: Span | null
}

/** A report's text with who says what in it, and the words of one claim. */
export function MarkedText({ text, sentences, statements, claim }: Props) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' })
    mark.current?.focus({ preventScroll: true })
  }, [claim?.start, claim?.end])
  const marked = [...partsOf(statements), ...marksOfClaim(claim, sentences)]
  let isFirst = true
  return (
    <div class="text">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {cutIntoSegments(paragraph, marked).map((segment) => {
            const words = text.slice(segment.start, segment.end)
            if (!segment.parts.includes('claim')) return <span class={segment.parts.join(' ')}>{words}</span>
            const reference = isFirst ? mark : null
            isFirst = false
            return (
              <mark class={segment.parts.join(' ')} ref={reference} tabIndex={-1}>
                {words}
              </mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}

function marksOfClaim(claim: Span | null, sentences: Span[]): MarkedSpan[] {
  if (!claim) return []
  const around = sentences.filter(({ start, end }) => start < claim.end && end > claim.start)
  return [{ ...claim, part: 'claim' }, ...around.map((sentence) => ({ ...sentence, part: 'sentence' as const }))]
}

/** How source, cue and content look, told by letter and line as well as by colour. */
export function Legend({ withClaim = false }: { withClaim?: boolean }) {
  return (
    <p class="legend">
      {withClaim ? <span class="claim-words">the claim</span> : null} <span class="source">source</span>{' '}
      <span class="cue">cue</span> <span class="content">what is attributed to it</span>{' '}
      <span>the outlet’s own words</span>
    </p>
  )
}
