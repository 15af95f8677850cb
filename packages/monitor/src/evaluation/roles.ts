import type { Span } from '@sitrep/reader'
import { z } from 'zod'
import { scoreOf, Tallies } from './figures.ts'
import { type RoleName, roleSpans } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { maximumMatching } from './matching.ts'
import { bySpan, distinctSpans, overlaps, spanShape } from './span.ts'
import type { Pair, Task } from './task.ts'

const ROLES = ['perpetrator', 'patient', 'weapon', 'place'] as const
/** Roles of the corpora, folded into the four. */
const ROLE_OF: Record<string, RoleName> = {
  attacker: 'perpetrator',
  killer: 'perpetrator',
  injurer: 'perpetrator',
  target: 'patient',
  victim: 'patient',
  instrument: 'weapon',
  explosivedevice: 'weapon',
  place: 'place',
}
const VIOLENT = /^(?:conflict\.attack|life\.die|life\.injure)/
const NOT_VIOLENT = /nonviolentdeath|illness/

const goldShape = reportShape.extend({
  entities: z.array(spanShape.extend({ id: z.string() })).nullish(),
  events: z.array(
    z.object({
      type: z.string(),
      arguments: z.array(spanShape.extend({ role: z.string(), entity: z.string().nullish() })),
    }),
  ),
})
const answerShape = z.object({
  id: z.coerce.string(),
  roles: z.array(spanShape.extend({ role: z.enum(ROLES) })).nullish(),
})
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>

/** Who did violence to whom, with what, where: the words of each role, in one corpus or the other. */
function rolesTask(name: string, about: string): Task<Gold, Answer> {
  return {
    name,
    about,
    format: 'jsonl',
    gold: goldShape,
    answers: answerShape,
    answer: async (gold, { read }) => ({ id: gold.id, roles: roleSpans(await read(reportOf(gold))) }),
    score,
  }
}

export const wikievents = rolesTask('wikievents', 'role fillers of attacks, deaths and injuries in news (WikiEvents)')
export const rams = rolesTask('rams', 'the same in windows of five sentences (RAMS)')

function score(pairs: readonly Pair<Gold, Answer>[]) {
  const tallies = new Tallies(ROLES)
  for (const { gold, answer } of pairs) {
    const fillers = goldFillers(gold)
    for (const role of ROLES) {
      const said = distinctSpans((answer?.roles ?? []).filter((span) => span.role === role))
      const right = maximumMatching(said, fillers[role], (span, mentions) =>
        mentions.some((mention) => overlaps(span, mention)),
      )
      tallies.add(role, { right, said: said.length, gold: fillers[role].length })
    }
  }
  return [scoreOf('roles', tallies.total()), ...tallies.scores()]
}

/** Gold fillers of each role, each with all mentions of its entity where the corpus links them. */
function goldFillers({ entities, events }: Gold): Record<RoleName, Span[][]> {
  const mentions = new Map<string, Span[]>()
  for (const entity of entities ?? []) mentions.set(entity.id, [...(mentions.get(entity.id) ?? []), entity])
  const fillers = { perpetrator: new Map(), patient: new Map(), weapon: new Map(), place: new Map() } as Record<
    RoleName,
    Map<string, Span[]>
  >
  for (const event of events) {
    if (!isViolent(event.type)) continue
    for (const word of event.arguments) {
      const role = ROLE_OF[word.role.toLowerCase()]
      if (!role) continue
      const key = word.entity || `${word.start}-${word.end}`
      fillers[role].set(key, [...(fillers[role].get(key) ?? []), word, ...(mentions.get(word.entity ?? '') ?? [])])
    }
  }
  const lists = (role: RoleName) => [...fillers[role].values()].map((spans) => spans.toSorted(bySpan))
  return {
    perpetrator: lists('perpetrator'),
    patient: lists('patient'),
    weapon: lists('weapon'),
    place: lists('place'),
  }
}

function isViolent(type: string): boolean {
  const kind = type.toLowerCase()
  return VIOLENT.test(kind) && !NOT_VIOLENT.test(kind)
}
