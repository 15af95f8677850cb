import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { ACLED } from './lexicon/acled.ts'
import { RESPONSE_ADJECTIVES, RESPONSE_NOUNS, RESPONSE_VERBS } from './lexicon/cues.ts'

const REACH = 16

/** Pairs every answer with what it answers: "In response, the army shelled the hills", "in self-defense after an attack". */
export function findResponses(drafts: readonly Draft[], context: EventContext): Map<Draft, Draft[]> {
  const answers = new Map<Draft, Draft[]>()
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const here = bySentence.get(draft.sentence)
    if (here) here.push(draft)
    else bySentence.set(draft.sentence, [draft])
  }
  let earlier: Draft | null = null
  for (const [sentence, here] of bySentence) {
    for (const cue of cuesIn(sentence, context)) {
      const answered = answeredAfter(cue, here, context) ?? earlier
      const answer = answerTo(cue, here, answered)
      if (answered && answer && answered !== answer) answers.set(answer, [answered])
    }
    earlier = here.findLast((d) => ACLED[d.subType].violent) ?? earlier
  }
  return answers
}

function cuesIn(sentence: number, context: EventContext): number[] {
  const { tree } = context
  const { first, last } = tree.document.sentences[sentence]!
  const cues: number[] = []
  for (let i = first; i < last; i++) {
    const t = tree.token(i)
    const isNoun = RESPONSE_NOUNS.has(t.lower) && isPhrase(i, first, context)
    if (isNoun || RESPONSE_VERBS.has(t.lemma) || RESPONSE_ADJECTIVES.has(t.lower)) cues.push(i)
  }
  return cues
}

/** "in response", "as a reprisal", "in self-defence" in one word or three. */
function isPhrase(index: number, first: number, { tree }: EventContext): boolean {
  const before = (steps: number) => (index - steps >= first ? tree.token(index - steps).lower : '')
  if (/^defen[cs]e$/.test(tree.token(index).lower)) return before(1) === '-' && before(2) === 'self'
  return /^(in|as|a|of|an)$/.test(before(1))
}

/** "in response to the attack", "after reports of a failed attack": the event that follows the cue by such a word. */
function answeredAfter(cue: number, here: readonly Draft[], { tree }: EventContext): Draft | null {
  const { tokens } = tree.document
  const link = tokens[cue + 1]
  const isLinked = link && (/^(to|for|after|following|against)$/.test(link.lower) || tree.token(cue).lemma === 'avenge')
  if (!isLinked) return null
  return (
    here.find((d) => d.trigger > cue && d.trigger <= cue + REACH && d.form === 'noun') ??
    here.find((d) => d.trigger > cue && d.trigger <= cue + REACH) ??
    null
  )
}

/** The answer stands before the cue ("struck … in retaliation") or opens after it ("In response, … struck"). */
function answerTo(cue: number, here: readonly Draft[], answered: Draft | null): Draft | null {
  const others = here.filter(
    (d) => d !== answered && !wholeOf(d).some((p) => answered && p.trigger === answered.trigger),
  )
  return others.findLast((d) => d.trigger < cue) ?? others.find((d) => d.trigger > cue) ?? null
}
