import type { Reading } from '@sitrep/reader'

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

/** Says of a text in another language that it was not read. */
export function Unread({ reading, what }: { reading: Reading; what: 'report' | 'text' }) {
  const language = reading.language ? NAMES.of(reading.language) : 'not known'
  return (
    <p class="empty" role="alert">
      Not read: the language of this {what} is {language}, and only English is read so far.
    </p>
  )
}
