import { CREDIBILITY_WORDS, RELIABILITY_WORDS, STATUS_WORDS } from '../words/labels.ts'

/** What the statuses and the two grades mean, folded away at the end of a page. */
export function Key() {
  const statuses = Object.entries(STATUS_WORDS).map(
    ([name, { mark, meaning }]) => [`${mark} ${name}`, meaning] as const,
  )
  return (
    <details class="key">
      <summary>What the statuses and grades mean</summary>
      <KeyList title="Status of a field" rows={statuses} />
      <KeyList title="Reliability of the source" rows={Object.entries(RELIABILITY_WORDS)} />
      <KeyList title="Credibility of the information" rows={Object.entries(CREDIBILITY_WORDS)} />
      <p>
        An origin is the speaker or eyewitness behind a claim, not the outlets that repeat it. The two grades are never
        made into one.
      </p>
    </details>
  )
}

function KeyList({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {rows.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
