import type { Reading, Span } from '@sitrep/reader'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { VANTAGE_WORDS } from '../words/labels.ts'
import { hueOf, reportSpeakers } from './report-speakers.ts'
import { cutIntoSegments, type MarkedSpan, paragraphsOf, partsOf, type Segment } from './segments.ts'

interface Props {
  text: string
  reading: Reading
  /** The claim's own words; its sentence is marked too and brought into view. */
  claim: Span | null
}

/** A report's text with who says what in it, in a colour and under a number for each speaker, and the words of one claim. */
export function MarkedText({ text, reading, claim }: Props) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' })
    mark.current?.focus({ preventScroll: true })
  }, [claim?.start, claim?.end])
  const { numbers } = useMemo(() => reportSpeakers(reading, text), [reading, text])
  const marked = [...partsOf(reading.statements, numbers), ...marksOfClaim(claim, reading.sentences)]
  let isFirst = true
  return (
    <div class="text">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {cutIntoSegments(paragraph, marked).map((segment) => {
            const words = text.slice(segment.start, segment.end)
            const isClaim = segment.marks.some(({ part }) => part === 'claim')
            if (!isClaim) return <span {...looksOf(segment, paragraph)}>{words}</span>
            const reference = isFirst ? mark : null
            isFirst = false
            return (
              <mark {...looksOf(segment, paragraph)} ref={reference} tabIndex={-1}>
                {words}
              </mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}

/** Its parts and its speaker's hue; what begins a content, or goes on with one in a new paragraph, carries the speaker's number. */
function looksOf({ start, marks }: Segment, paragraph: Span) {
  const parts = [...new Set(marks.map(({ part }) => part))].sort()
  const innermost = marks.findLast(({ speaker }) => speaker !== undefined)
  if (innermost?.speaker === undefined) return { class: parts.join(' ') }
  const begins = innermost.part === 'content' && (innermost.start === start || paragraph.start === start)
  return {
    class: [...parts, hueOf(innermost.speaker)].join(' '),
    ...(begins ? { 'data-speaker': String(innermost.speaker) } : {}),
  }
}

function marksOfClaim(claim: Span | null, sentences: Span[]): MarkedSpan[] {
  if (!claim) return []
  const around = sentences.filter(({ start, end }) => start < claim.end && end > claim.start)
  return [{ ...claim, part: 'claim' }, ...around.map((sentence) => ({ ...sentence, part: 'sentence' as const }))]
}

interface LegendProps extends Omit<Props, 'claim'> {
  withClaim?: boolean
}

/** Who speaks, by number and colour, and how source, cue and content look, told by letter and line as well as by colour. */
export function Legend({ reading, text, withClaim = false }: LegendProps) {
  const { list } = useMemo(() => reportSpeakers(reading, text), [reading, text])
  return (
    <div class="legend">
      <p>
        {withClaim ? <span class="claim-words">the claim</span> : null}
        <span>
          <span class="source">source</span> who says it
        </span>
        <span>
          <span class="cue">cue</span> the word that attributes it
        </span>
        <span>
          <span class="content">content</span> what is attributed
        </span>
        <span>unmarked: the outlet’s own words</span>
      </p>
      {list.length > 0 ? (
        <ol aria-label="Who speaks">
          {list.map(({ number, name, vantage, statements }) => (
            <li key={number} class={hueOf(number)} data-speaker={number} value={number}>
              {name} <span class="who">({VANTAGE_WORDS[vantage]})</span>
              {statements > 1 ? <span class="who"> × {statements}</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}
