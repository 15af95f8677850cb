import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { timeById } from './entities.ts'
import { daysBefore, type When, whenOf } from './when.ts'

/** A report is about what is told in its first sentences … */
const LEAD_SENTENCES = 3
/** … and about the days just before it came out; set on our own sibling sentences, 2026-11, no labelled set yet. */
const NEWS_DAYS = 7
/** What the first sentence tells may be older: reports of a strike come late. */
const LATE_DAYS = 14

/** Decides for every happening whether the report is about it or recalls it; an answer to background is background. */
export function markNews(
  drafts: readonly Draft[],
  answers: ReadonlyMap<Draft, readonly Draft[]>,
  context: EventContext,
): void {
  const groups = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.happening)
    if (group) group.push(draft)
    else groups.set(draft.happening, [draft])
  }
  const weekdayIsNews = hasWeekdayLead(drafts, context)
  for (const group of groups.values()) {
    const news = isNews(group, context, weekdayIsNews)
    for (const draft of group) draft.news = news
  }
  for (const [answer, answered] of answers) {
    const isBackground = answered.every((d) => !d.news) && firstRank(answer, context) >= LEAD_SENTENCES
    if (isBackground && !timesOf(answer, context).some((w) => isRecent(w, context)))
      for (const draft of groups.get(answer.happening)!) draft.news = false
  }
}

function isNews(group: readonly Draft[], context: EventContext, weekdayIsNews: boolean): boolean {
  const times = group.flatMap((d) => timesOf(d, context))
  const days = group.some((d) => firstRank(d, context) === 0) ? LATE_DAYS : NEWS_DAYS
  if (times.some((w) => isLongAgo(w, days, context, weekdayIsNews))) return false
  if (group.some((d) => firstRank(d, context) < LEAD_SENTENCES)) return true
  if (times.some((w) => isRecent(w, context))) return true
  return !group.every((d) => isRecalled(d, context))
}

/** The draft's place among the sentences that are no headings. */
function firstRank(draft: Draft, { tree }: EventContext): number {
  const { sentences } = tree.document
  let rank = 0
  for (let i = 0; i < draft.sentence && rank < LEAD_SENTENCES; i++) if (!sentences[i]!.isHeading) rank++
  return rank
}

function timesOf(draft: Draft, { mentions }: EventContext): When[] {
  const tokens = wholeOf(draft).flatMap((d) => d.arguments.times)
  return tokens.flatMap((t) => {
    const mention = mentions.at(t)
    const time = mention?.kind === 'time' ? timeById(mentions, mention.entity) : undefined
    return time ? [whenOf(time)] : []
  })
}

function isLongAgo(when: When, most: number, { publishedAt }: EventContext, weekdayIsNews: boolean): boolean {
  const days = daysBefore(when, publishedAt)
  if (days !== null) return days > most
  return weekdayIsNews && /^([\dX]{4}-\d\d|\d{4})/.test(when.date)
}

function isRecent(when: When, { publishedAt }: EventContext): boolean {
  const days = daysBefore(when, publishedAt)
  return days !== null && days <= NEWS_DAYS && !when.isSpan
}

/** Without a publication time: the lead tells its time by weekday or hour, so that calendar dates are older. */
function hasWeekdayLead(drafts: readonly Draft[], context: EventContext): boolean {
  const lead = drafts.filter((d) => firstRank(d, context) < LEAD_SENTENCES)
  return lead.some((d) => timesOf(d, context).some((w) => /W|PRESENT/.test(w.date)))
}

/** Told as something that had been: past perfect, "in recent months", a campaign, a scene before the news. */
function isRecalled(draft: Draft, context: EventContext): boolean {
  const { tree } = context
  const token = tree.token(draft.trigger)
  if (timesOf(draft, context).some((w) => w.isSpan)) return true
  if (draft.form === 'noun' && token.tag === 'NNS') return true
  if (draft.statements.length > 0) return false
  return tree.children(draft.trigger, 'aux').some((t) => t.lower === 'had')
}
