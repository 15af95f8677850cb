import { describe, expect, it } from 'vitest'
import { lemmatise } from './lemmatise.ts'

const base = (word: string, pos: string, tag: string) => lemmatise(word, word.toLowerCase(), pos, tag, new Map())

describe('lemmatise', () => {
  it.each([
    ['abducted', 'abduct'],
    ['fired', 'fire'],
    ['struck', 'strike'],
    ['stopped', 'stop'],
    ['shelled', 'shell'],
    ['bombed', 'bomb'],
    ['targeted', 'target'],
    ['evacuated', 'evacuate'],
    ['detonated', 'detonate'],
    ['seized', 'seize'],
    ['besieged', 'besiege'],
    ['captured', 'capture'],
    ['injured', 'injure'],
    ['wounded', 'wound'],
    ['carried', 'carry'],
    ['ambushed', 'ambush'],
    ['claimed', 'claim'],
    ['accused', 'accuse'],
    ['patrolled', 'patrol'],
    ['crossed', 'cross'],
    ['downed', 'down'],
    ['kidnapped', 'kidnap'],
    ['exploded', 'explode'],
    ['announced', 'announce'],
    ['intercepted', 'intercept'],
    ['repelled', 'repel'],
    ['entered', 'enter'],
    ['raided', 'raid'],
    ['stormed', 'storm'],
    ['released', 'release'],
    ['erupted', 'erupt'],
    ['mined', 'mine'],
    ['advanced', 'advance'],
    ['deployed', 'deploy'],
    ['looted', 'loot'],
    ['treated', 'treat'],
    ['created', 'create'],
    ['fled', 'flee'],
    ['died', 'die'],
    ['died', 'die'],
  ])('should read the past form %s as %s', (word, lemma) => {
    expect(base(word, 'VERB', 'VBD')).toBe(lemma)
    expect(base(word.toUpperCase(), 'VERB', 'VBN')).toBe(lemma)
  })

  it.each([
    ['killing', 'kill'],
    ['shooting', 'shoot'],
    ['staging', 'stage'],
    ['dying', 'die'],
    ['housing', 'house'],
    ['fighting', 'fight'],
    ['destroying', 'destroy'],
    ['planning', 'plan'],
  ])('should read the form in -ing %s as %s', (word, lemma) => {
    expect(base(word, 'VERB', 'VBG')).toBe(lemma)
  })

  it.each([
    ['gunmen', 'gunman'],
    ['clashes', 'clash'],
    ['militias', 'militia'],
    ['casualties', 'casualty'],
    ['bodies', 'body'],
    ['forces', 'force'],
    ['troops', 'troop'],
    ['buses', 'bus'],
    ['grenades', 'grenade'],
    ['villages', 'village'],
    ['tribesmen', 'tribesman'],
    ['headquarters', 'headquarters'],
  ])('should read the plural %s as %s', (word, lemma) => {
    expect(base(word, 'NOUN', 'NNS')).toBe(lemma)
  })

  it('should leave names as they are', () => {
    expect(base('Hodeidah', 'PROPN', 'NNP')).toBe('Hodeidah')
    expect(base('Hamas', 'PROPN', 'NNP')).toBe('Hamas')
  })
})
