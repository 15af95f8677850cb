import type { Reading } from '@sitrep/reader'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readText } from '../api.ts'
import { Legend, MarkedText } from '../parts/marked-text.tsx'
import { ReviewMark } from '../parts/notices.tsx'
import { ReadingLists } from '../parts/reading-lists.tsx'
import { Unread } from '../parts/unread.tsx'
import { useTitle } from '../title.ts'

type Outcome = { reading: Reading; text: string } | { message: string } | null

/** Reads a pasted text and shows what it says; nothing is kept. */
export function ReadPage() {
  useTitle('Read a text')
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [isReading, setIsReading] = useState(false)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const given = (name: string) => String(form.get(name) ?? '')
    const text = given('text')
    setIsReading(true)
    const next = await readText({
      text,
      ...(given('publisher') && { publisher: given('publisher') }),
      ...(given('publishedAt') && { publishedAt: given('publishedAt') }),
    }).then(
      (reading): Outcome => ({ reading, text }),
      (error: Error): Outcome => ({ message: error.message }),
    )
    setOutcome(next)
    setIsReading(false)
  }
  return (
    <>
      <h1>Read a text</h1>
      <p>Paste a news report in English. It is read on this machine and not kept.</p>
      <form onSubmit={submit} class="read">
        <label for="text">Text</label>
        <textarea id="text" name="text" rows={10} required />
        <div class="pair">
          <label for="publisher">Outlet</label>
          <input id="publisher" name="publisher" autoComplete="off" />
        </div>
        <div class="pair">
          <label for="publishedAt">Day of publication</label>
          <input id="publishedAt" name="publishedAt" type="date" />
        </div>
        <button type="submit" disabled={isReading}>
          {isReading ? 'Reading …' : 'Read'}
        </button>
      </form>
      <div>{outcome ? <OutcomeView outcome={outcome} /> : null}</div>
    </>
  )
}

function OutcomeView({ outcome }: { outcome: NonNullable<Outcome> }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The keyboard, and what is read aloud, go on where the answer begins.
  useEffect(() => heading.current?.focus(), [outcome])
  if ('message' in outcome) {
    return (
      <p class="failure" role="alert">
        {outcome.message}
      </p>
    )
  }
  const { reading, text } = outcome
  if (reading.language !== 'en') return <Unread reading={reading} what="text" />
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        What it says
      </h2>
      <p class="who">
        <ReviewMark review="machine" />
      </p>
      <ReadingLists reading={reading} text={text} />
      <h2>In the text</h2>
      <Legend reading={reading} text={text} />
      <MarkedText text={text} reading={reading} claim={null} />
    </>
  )
}
