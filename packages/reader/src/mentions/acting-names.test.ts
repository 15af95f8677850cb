import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'

const kindIn = (text: string, words: string) => readActors(text).of(words)?.kind

describe('a name nobody knows', () => {
  it.each([
    ['shells', 'The Kasaris shelled the market on Monday.', 'Kasaris'],
    ['opens fire', 'Sabrollah opened fire on protesters on Monday.', 'Sabrollah'],
    ['is the agent of an attack', 'An attack by the Kasaris destroyed a school.', 'Kasaris'],
    ['is fought with', 'The army clashed with the Kasaris near the river.', 'Kasaris'],
    ['is accused of it', 'The army accused the Kasaris of killing three farmers.', 'Kasaris'],
    ['has fighters', 'Twelve fighters of the Kasaris were killed.', 'Kasaris'],
  ])('should be an armed group where it %s', (_, text, words) => {
    expect(kindIn(text, words)).toBe('armed group')
  })

  it.each([
    ['opens a shop', 'Sabrollah opened a shop on Monday.', 'Sabrollah'],
    ['is only mentioned', 'The Kasaris are a mountain range.', 'Kasaris'],
    ['stands before a noun', 'A Kasari attacked. The Kasari region was quiet.', 'Kasari region'],
    ['is a people', 'The Kurds attacked the convoy.', 'Kurds'],
  ])('should not be one where it %s', (_, text, words) => {
    expect(kindIn(text, words)).not.toBe('armed group')
  })

  it('should not be one where it is the surname of a person', () => {
    const text = 'Colonel Luis Isaacs left on Monday. Isaacs killed three men, a court said.'
    expect(kindIn(text, 'Isaacs')).not.toBe('armed group')
  })
})
