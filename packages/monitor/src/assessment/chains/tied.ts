import type { Reading, Span } from '@sitrep/reader'
import type { Happening } from '../../linking/happening.ts'
import { CUES } from './lexicon/cues.ts'
import type { Tie } from './stated.ts'

/** Words that say it is not so, or only may be. */
const DENIED = /\b(?:not|no|never|unclear|whether|if|denied|may|might|could)\b/i

/**
 * Happenings that a cue ties to one told before it: in the cue's own sentence, or where that tells of only one, in the
 * sentence right before it. "A second strike hit the rescuers" follows up what the sentence before tells.
 */
export function tied(happening: Happening, told: readonly Happening[]): Tie[] {
  const { reading, report } = happening.read
  const others = told.filter((other) => other !== happening && isToldAlike(other, happening))
  return happening.mentions.flatMap((event) => {
    const sentence = reading.sentences.findIndex((span) => isInside(event.trigger, span))
    if (sentence < 0) return []
    const words = report.text.slice(reading.sentences[sentence]!.start, reading.sentences[sentence]!.end)
    const cue = CUES.find((one) => one.words.test(words))
    if (cue === undefined || DENIED.test(words)) return []
    const here = told.filter((other) => isToldIn(other, reading, sentence))
    if (here[0] === happening && here.length > 1) return [] // what the sentence tells first is what the second is tied to
    const before = here.length > 1 ? here[0] : others.find((other) => isToldIn(other, reading, sentence - 1))
    return before && before !== happening ? [{ kind: cue.kind, event, other: before }] : []
  })
}

/** What a report only recalls of another year is no part of what it tells. */
function isToldAlike(other: Happening, { news }: Happening): boolean {
  return other.news === news
}

function isToldIn({ mentions }: Happening, { sentences }: Reading, index: number): boolean {
  const sentence = sentences[index]
  return sentence !== undefined && mentions.some(({ trigger }) => isInside(trigger, sentence))
}

function isInside(span: Span, { start, end }: Span): boolean {
  return start <= span.start && span.end <= end
}
