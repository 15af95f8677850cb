import type { CueVerb } from './cues.ts'
import type { Prose } from './prose.ts'
import { nounPhrase, type Source } from './source.ts'

/** Who did the saying in a passive: "was accused by the union of …"; null where nobody is named. */
export function sourceOfPassive(prose: Prose, cue: CueVerb): Source | null {
  for (const child of prose.tree.children(cue.token.index, 'obl')) {
    const by = prose.tree.child(child.index, 'case')
    if (by?.lower !== 'by' || child.index < cue.token.index) continue
    const source = nounPhrase(prose, child, null)
    return { ...source, first: Math.max(source.first, by.index + 1) }
  }
  return null
}
