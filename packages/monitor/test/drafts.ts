import type { Statement } from '@sitrep/reader'
import type { Draft } from '../src/assessment/draft.ts'
import type { ClaimValue, FieldName } from '../src/assessment/incident.ts'
import type { Happening } from '../src/linking/happening.ts'
import { tell } from './readings.ts'

/** One claim written down by hand: what is said, by whom and when. */
export interface Said {
  value: ClaimValue
  field?: FieldName
  by?: string
  /** Its origin, where it is not the speaker's own. */
  origin?: string
  at?: string | null
  report?: string
  polarity?: Draft['polarity']
  hedged?: boolean
  vantage?: Statement['vantage']
  harmed?: string
  outlet?: string | null
}

/** Drafts as the stage before assessment makes them, without a text behind them. */
export function draft(said: Said, i = 0): Draft {
  const { value, field = 'killed', by = 'ministry', at = '2023-03-05', report = `r${i}`, outlet = 'Hill Herald' } = said
  const read = tell({ id: report, text: 'It was said.', publisher: outlet, publishedAt: at })
  const origin = { key: said.origin ?? `who:${by}`, speaker: by, why: by }
  const own = {
    report: read.report,
    wire: [],
    original: { report: read.report, wire: [] },
    isDistinct: false,
    repeats: [],
  }
  return {
    field,
    value,
    polarity: said.polarity ?? 'asserts',
    start: i,
    end: i + 1,
    ...(said.harmed === undefined ? {} : { harmed: said.harmed }),
    happening: { key: `${i}#h1`, read, position: i, mentions: [{ happening: 'h1' }] } as unknown as Happening,
    mention: 'e1',
    voice: {
      statement: statement(said),
      speaker: by,
      institution: by,
      person: null,
      vantage: said.vantage ?? 'official',
    },
    own,
    origin,
    ownVoice: null,
    saidBy: `who:${by}`,
    statedAt: at,
  }
}

function statement({ hedged = false, vantage = 'official' }: Said): Statement {
  return {
    ...{ id: 's1', source: [], cue: [], content: [], speaker: 'a1', kind: 'says', via: [], within: null },
    vantage,
    hedged: hedged ? { start: 0, end: 1 } : null,
  }
}
