import { lemmaByRule } from '../../packages/reader/src/language/lemmatise.ts'
import type { GoldSentence } from './conllu.ts'

/** The words whose lemma the rules get wrong, as lines "word|tag<TAB>lemma". */
export function learnLemmas(sentences: readonly GoldSentence[]): string {
  const seen = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      if (sentence.pos[i] === 'PROPN' || sentence.tags[i] === 'GW') return
      const lower = word.toLowerCase()
      const lemma = sentence.lemmas[i]!
      const byRule = lemmaByRule(word, lower, sentence.pos[i]!, sentence.tags[i]!)
      const counts = seen.get(`${lower}|${sentence.tags[i]}`) ?? new Map<string, number>()
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
      counts.set(`=${byRule}`, 0)
      seen.set(`${lower}|${sentence.tags[i]}`, counts)
    })
  }
  const lines: string[] = []
  for (const [key, counts] of seen) {
    const byRule = [...counts.keys()].find((lemma) => lemma.startsWith('='))!.slice(1)
    const [lemma] = [...counts].sort((a, b) => b[1] - a[1])[0]!
    if (lemma !== byRule) lines.push(`${key}\t${lemma}`)
  }
  return lines.sort().join('\n')
}
