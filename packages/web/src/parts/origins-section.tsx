import type { Incident } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { counted } from '../words/counts.ts'
import { VANTAGE_WORDS } from '../words/labels.ts'
import { repeatText } from '../words/reuse.ts'
import {
  type OriginBranch,
  originBranches,
  type ReportLeaf,
  type SpeakerBranch,
  type WireBranch,
} from './origin-tree.ts'

type Reports = IncidentAnswer['reports']

/** An origin that more reports carry than these has its branches folded away, and counted. */
const SHOWN_REPORTS = 2

/** Who is behind the claims: each origin with its speakers, the wires and outlets that carry them, and the reports. */
export function OriginsSection({ incident, reports }: { incident: Incident; reports: Reports }) {
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">{counted(incident.origins.length, 'independent origin')}</h2>
      <p class="note">What one origin says counts once, however many outlets print it.</p>
      <ol class="tree">
        {originBranches(incident).map((branch) => (
          <li key={branch.id}>
            <Origin branch={branch} reports={reports} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Origin({ branch, reports }: { branch: OriginBranch; reports: Reports }) {
  const { name, why, speakers } = branch
  // The reason mostly begins with the name.
  const reason = name !== null && why.startsWith(name) ? why.slice(name.length).replace(/^[,: ]+/, '') : why
  const leaves = speakers.flatMap(({ carried }) => carried.flatMap((branch) => branch.reports))
  const amount = new Set(leaves.map(({ report }) => report)).size
  const tree = (
    <ul>
      {speakers.map((speaker) => (
        <li key={speaker.name} class={isOwnWords(speaker) ? 'straight' : undefined}>
          <Speaker speaker={speaker} reports={reports} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <p class="origin">
        <b>{name ?? 'Without a name'}</b>
        {reason ? <span class="why"> {reason}</span> : null}
      </p>
      {amount > SHOWN_REPORTS ? (
        <details class="more">
          <summary>carried by {counted(amount, 'report')}</summary>
          {tree}
        </details>
      ) : (
        tree
      )}
    </>
  )
}

/** The outlet is the origin itself: its reports hang on it without a speaker between. */
function isOwnWords({ name }: SpeakerBranch): boolean {
  return name === undefined
}

function Speaker({ speaker, reports }: { speaker: SpeakerBranch; reports: Reports }) {
  const { name, vantages, how, carried } = speaker
  const manner = [...vantages.map((vantage) => VANTAGE_WORDS[vantage]), ...how].join(', ')
  return (
    <>
      {isOwnWords(speaker) ? null : (
        <>
          <Kind word="speaker" /> {name ?? 'a source without a name'}: <span class="why">{manner}</span>
        </>
      )}
      <ul>
        {carried.map((branch) => (
          <li key={branch.wire} class={branch.wire === null ? 'straight' : undefined}>
            <Wire branch={branch} reports={reports} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Wire({ branch, reports }: { branch: WireBranch; reports: Reports }) {
  const leaves = branch.reports.map((leaf) => (
    <li key={leaf.report}>
      <Leaf leaf={leaf} reports={reports} />
    </li>
  ))
  if (branch.wire === null) return <ul>{leaves}</ul>
  return (
    <>
      <Kind word="wire" /> {branch.wire} <span class="why">{branch.why}</span>
      <ul>{leaves}</ul>
    </>
  )
}

function Leaf({ leaf, reports }: { leaf: ReportLeaf; reports: Reports }) {
  const title = reports.find(({ id }) => id === leaf.report)?.title ?? 'without a title'
  const { repeats, isRepeated } = leaf
  const notes = [
    isRepeated ? 'also in its own voice' : null,
    ...repeats.map((repeat) => repeatText(repeat, `the text in ${repeat.outlet ?? 'an unnamed outlet'}`)),
  ].filter((note) => note !== null)
  return (
    <>
      <Kind word="outlet" /> {leaf.outlet ?? 'unnamed'}:{' '}
      <a href={`/reports/${encodeURIComponent(leaf.report)}`}>{title}</a>
      {notes.length > 0 ? <span class="why"> {notes.join(', ')}</span> : null}
    </>
  )
}

function Kind({ word }: { word: 'speaker' | 'wire' | 'outlet' }) {
  return <span class={`kind ${word}`}>{word}</span>
}
