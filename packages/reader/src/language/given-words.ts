import { openModel } from '../linear/model.ts'
import { analyseWords, loadModel } from './analyse.ts'
import type { Document } from './document.ts'

/** Reads the syntax of one sentence whose words are given; `spaced` says whether a blank follows each word. */
export type WordAnalyser = (words: readonly string[], spaced: readonly boolean[]) => Document

/** Makes an analyser of given words from the bytes of a model file, to measure the language layer on treebanks. */
export function createWordAnalyser(model: Uint8Array): WordAnalyser {
  const loaded = loadModel(openModel(model))
  return (words, spaced) => {
    let text = ''
    const starts: number[] = []
    const ends: number[] = []
    words.forEach((word, i) => {
      starts.push(text.length)
      text += word
      ends.push(text.length)
      if (spaced[i]) text += ' '
    })
    const whole = { index: 0, start: 0, end: text.length, first: 0, last: words.length, paragraph: 0, isHeading: false }
    return analyseWords(loaded, text, { starts, ends }, [whole])
  }
}
