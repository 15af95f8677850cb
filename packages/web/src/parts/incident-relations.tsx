import type { Relation } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { BASIS_WORDS, RELATION_WORDS } from '../words/relations.ts'
import { wordsAddress } from './words-address.ts'

/** The incidents beside this one: stated ones with the words that state them, inferred ones dotted, with their chance. */
export function IncidentRelations({ incident, related }: IncidentAnswer) {
  const { relations, context } = incident
  if (relations.length === 0 && context.previous === null) return null
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Related incidents</h2>
      <ul>
        {relations.map((relation) => (
          <li key={`${relation.kind} ${relation.incident} ${relation.basis}`} class={relation.basis}>
            {RELATION_WORDS[relation.kind]} <IncidentLink id={relation.incident} related={related} />
            <span class="who">, {BASIS_WORDS[relation.basis]}</span>
            <Grounds relation={relation} />
          </li>
        ))}
        {context.previous !== null ? (
          <li>
            Before this one, of its kind here: <IncidentLink id={context.previous} related={related} />
          </li>
        ) : null}
      </ul>
    </section>
  )
}

export function IncidentLink({ id, related }: Pick<IncidentAnswer, 'related'> & { id: string }) {
  const title = related.find((one) => one.id === id)?.title ?? id
  return <a href={`/incidents/${encodeURIComponent(id)}`}>{title}</a>
}

function Grounds({ relation: { evidence, chance } }: { relation: Relation }) {
  return (
    <span class="who">
      {evidence.map((words, i) => (
        <>
          {i === 0 ? ': ' : ', '}
          <a href={wordsAddress(words)}>the words</a>
        </>
      ))}
      {chance !== null ? ` (${chance.reason})` : ''}
    </span>
  )
}
