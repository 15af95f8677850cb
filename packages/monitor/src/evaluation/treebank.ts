import { z } from 'zod'
import { refusal } from '../errors.ts'
import { type Figure, shareOf } from './figures.ts'
import type { Pair, Task } from './task.ts'

/** A word's columns in CoNLL-U. */
const COLUMN = { form: 1, lemma: 2, pos: 3, head: 6, relation: 7, misc: 9 }

const sentenceShape = z.object({ id: z.string(), words: z.array(z.array(z.string()).min(8)) })
type Sentence = z.output<typeof sentenceShape>

/** The language layer on the words of a treebank as given. */
export const conllu: Task<Sentence, Sentence> = {
  name: 'conllu',
  about: 'parts of speech and syntax on the words of a treebank (CoNLL-U)',
  format: 'conllu',
  gold: sentenceShape,
  answers: sentenceShape,
  async answer({ id, words }, { analyseWords }) {
    const forms = words.map((word) => word[COLUMN.form]!)
    const spaced = words.map((word) => !/SpaceAfter=No/.test(word[COLUMN.misc] ?? ''))
    const { tokens } = analyseWords(forms, spaced)
    return {
      id,
      words: tokens.map(({ index, lemma, pos, tag, head, relation }) => [
        String(index + 1),
        forms[index]!,
        lemma,
        pos,
        tag,
        '_',
        String(head + 1),
        head < 0 ? 'root' : relation,
        '_',
        '_',
      ]),
    }
  },
  score,
}

function score(pairs: readonly Pair<Sentence, Sentence>[]): Figure[] {
  const right = { upos: 0, lemma: 0, uas: 0, las: 0, content: 0 }
  const all = { words: 0, content: 0 }
  for (const { gold, answer } of pairs) {
    if (answer && answer.words.length !== gold.words.length) {
      const reason = `${answer.words.length} words, the gold has ${gold.words.length}`
      throw refusal('invalid-prediction', gold.id, reason)
    }
    gold.words.forEach((word, i) => {
      const said = answer?.words[i]
      const same = (column: number) => said?.[column] === word[column]
      const isContent = !['PUNCT', 'SYM'].includes(word[COLUMN.pos]!) && word[COLUMN.relation] !== 'punct'
      const isAttached = same(COLUMN.head)
      const isLabelled = isAttached && said !== undefined && relationOf(said) === relationOf(word)
      all.words++
      all.content += Number(isContent)
      right.upos += Number(same(COLUMN.pos))
      right.lemma += Number(same(COLUMN.lemma))
      right.uas += Number(isAttached)
      right.las += Number(isLabelled)
      right.content += Number(isContent && isLabelled)
    })
  }
  return [
    shareOf('UPOS', right.upos, all.words),
    shareOf('LAS', right.las, all.words),
    shareOf('UAS', right.uas, all.words),
    shareOf('lemma', right.lemma, all.words),
    shareOf('LAS without punctuation', right.content, all.content),
  ]
}

/** The relation without its subtype: "nsubj:pass" → "nsubj". */
function relationOf(word: readonly string[]): string {
  return word[COLUMN.relation]!.split(':')[0]!
}
