import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { findThings } from './find-things.ts'
import { findNounPhrases } from './noun-phrases.ts'

function read(text: string) {
  const document = analyse(text)
  const found = findThings(document, findNounPhrases(document), () => false)
  return found.entities.map((thing) => ({
    kind: thing.kind,
    class: found.profiles.get(thing.id)!.class,
    words: thing.mentions.map((span) => text.slice(span.start, span.end)),
  }))
}

describe('findThings', () => {
  it('should read weapons with the class that tells sub-types apart', () => {
    expect(read('A car bomb and three ballistic missiles hit them.')).toEqual([
      { kind: 'weapon', class: 'ied', words: ['car bomb'] },
      { kind: 'weapon', class: 'missile', words: ['ballistic missiles'] },
    ])
  })

  it('should read the weapon in the name of an attack', () => {
    expect(read('A drone strike was reported.')).toEqual([{ kind: 'weapon', class: 'drone', words: ['drone'] }])
  })

  it('should read targets and vehicles, less their article', () => {
    expect(read('They burned the police station and an armoured vehicle.')).toEqual([
      { kind: 'target', class: 'government', words: ['police station'] },
      { kind: 'vehicle', class: 'armoured', words: ['armoured vehicle'] },
    ])
  })

  it('should take “the launcher” for the launcher before', () => {
    expect(read('Jets found a launcher. The launcher was destroyed.')).toEqual([
      { kind: 'vehicle', class: 'aircraft', words: ['Jets'] },
      { kind: 'weapon', class: 'rocket', words: ['launcher', 'launcher'] },
    ])
  })

  it('should not take a second indefinite house for the first', () => {
    expect(
      read('A house was burned in the north. Militants also burned a house in the south.').map((thing) => thing.words),
    ).toEqual([['house'], ['house']])
  })

  it('should not take a name for a weapon', () => {
    expect(read('Water rose behind Ramadi Barrage.')).toEqual([])
  })
})
