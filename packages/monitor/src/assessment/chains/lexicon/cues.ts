import type { RelationKind } from '../shape.ts'

/**
 * Words that tie two happenings of one report together. Our own list, 2026-11. "In response to" is read by the reader, as a
 * relation of two mentions.
 */
export const CUES: readonly { kind: RelationKind; words: RegExp }[] = [
  // "Both blasts were part of the same attack", "in a coordinated assault on the two posts"
  {
    kind: 'part-of-same-attack',
    words:
      /\bpart of (?:the|one|a) (?:same|single) (?:attack|assault|barrage|strike|raid|operation|salvo|wave)s?\b|\bin (?:a )?(?:co-?ordinated|simultaneous|near-simultaneous) (?:attack|assault|strike|raid|blast|bombing|explosion)s?\b|\bsimultaneously\b/i,
  },
  // "The latest in a string of attacks", "part of its campaign against the ports", "the same offensive"
  {
    kind: 'same-campaign',
    words:
      /\b(?:latest|last|newest|third|fourth|fifth) (?:\w+ )?(?:in|of) (?:a|the|its|their) (?:series|string|spate|wave|campaign)\b|\bpart of (?:a|an|the|its|their|his) (?:\w+ ){0,3}(?:campaign|offensive)\b|\b(?:the )?same (?:campaign|offensive)\b/i,
  },
  // "A second strike hit the rescuers", "a follow-up strike", "a double-tap"
  {
    kind: 'follow-up',
    words:
      /\b(?:a )?(?:second|follow-?up|follow-on|further|subsequent) (?:air ?strike|strike|attack|blast|explosion|bomb|raid|shell|missile|drone)\b|\bdouble[- ]tap\b|\bstruck again\b|\bhit (?:for a second time|again)\b/i,
  },
]
