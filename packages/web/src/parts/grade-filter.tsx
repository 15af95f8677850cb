import type { Credibility, Grades, Reliability } from '@sitrep/monitor'
import { counted } from '../words/counts.ts'
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '../words/labels.ts'

const RELIABILITIES = Object.keys(RELIABILITY_WORDS) as Reliability[]
const CREDIBILITIES = Object.keys(CREDIBILITY_WORDS).map(Number) as Credibility[]

interface Props {
  grades: Grades
  onChange(grades: Grades): void
  /** Claims that are hidden, of how many. */
  hidden: number
  all: number
}

/** Which grades the page shows claims of; all at first. What it hides it counts. */
export function GradeFilter({ grades, onChange, hidden, all }: Props) {
  const { reliability, credibility } = grades
  return (
    <details class="grade-filter">
      <summary>
        {hidden > 0
          ? `${hidden.toLocaleString('en-GB')} of ${counted(all, 'claim')} hidden by grade`
          : 'Filter by grade'}
      </summary>
      <Choice
        legend="Source"
        all={RELIABILITIES}
        words={RELIABILITY_WORDS}
        chosen={reliability}
        onChange={(chosen) => onChange({ ...grades, reliability: chosen })}
      />
      <Choice
        legend="Information"
        all={CREDIBILITIES}
        words={CREDIBILITY_WORDS}
        chosen={credibility}
        onChange={(chosen) => onChange({ ...grades, credibility: chosen })}
      />
      <p class="note" role="status">
        {hidden > 0
          ? `${counted(hidden, 'claim')} hidden. Statuses and numbers of origins are those of all claims.`
          : 'All claims are shown.'}
      </p>
    </details>
  )
}

interface ChoiceProps<Grade extends string | number> {
  legend: string
  all: readonly Grade[]
  words: Readonly<Record<Grade, string>>
  chosen: ReadonlySet<Grade> | null
  onChange(chosen: ReadonlySet<Grade> | null): void
}

function Choice<Grade extends string | number>({ legend, all, words, chosen, onChange }: ChoiceProps<Grade>) {
  const toggle = (grade: Grade) => {
    const next = new Set(chosen ?? all)
    if (!next.delete(grade)) next.add(grade)
    onChange(next.size === all.length ? null : next)
  }
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((grade) => (
        <label key={grade}>
          <input type="checkbox" checked={chosen?.has(grade) ?? true} onChange={() => toggle(grade)} /> {grade}{' '}
          <span class="who">{words[grade].split(/[:;,]/)[0]}</span>
        </label>
      ))}
    </fieldset>
  )
}
