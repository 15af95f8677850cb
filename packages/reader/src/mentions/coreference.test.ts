import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'

describe('gatherActors', () => {
  it('should take a surname for the person named in full before', () => {
    const read = readActors('Doctor Amina Yusuf treated the wounded. Yusuf said the ward was full.')
    expect(read.words(read.of('Amina Yusuf'))).toEqual(['Amina Yusuf', 'Yusuf'])
  })

  it('should take “the minister” for the person who bears the title', () => {
    const read = readActors('Oil Minister Odran Kelvath arrived. The minister said the port was open.')
    expect(read.words(read.of('Odran Kelvath'))).toEqual(['Odran Kelvath', 'minister'])
  })

  it('should not take “the oil minister” for a person with another title', () => {
    const read = readActors('Health Minister Odran Kelvath arrived. The oil minister said the port was open.')
    expect(read.words(read.of('Odran Kelvath'))).toEqual(['Odran Kelvath'])
  })

  it('should take names of one coalition for one actor', () => {
    const read = readActors(
      'The US-led coalition struck first. The anti-jihadist coalition lost no one. The coalition left.',
    )
    expect(read.words(read.of('US-led coalition'))).toEqual([
      'US-led coalition',
      'anti-jihadist coalition',
      'coalition',
    ])
  })

  it('should take “the group” for the armed group named last', () => {
    const read = readActors('Troops fought Boko Haram near the lake. The group has held the islands since May.')
    expect(read.of('group')?.name).toBe('Boko Haram')
  })

  it('should take an indefinite description after a name and a comma for that name', () => {
    const read = readActors('They blamed the Arakan Army, an armed group of the coast, for the fire.')
    expect(read.of('armed group')?.name).toBe('Arakan Army')
  })

  it('should take shared names for the body the text names elsewhere', () => {
    const read = readActors('Iraqi forces searched the plain. Iraqi security forces found a truck.')
    expect(read.words(read.of('Iraqi forces'))).toEqual(['Iraqi forces', 'Iraqi security forces'])
  })

  it('should not take two indefinite descriptions for one', () => {
    const read = readActors('A soldier died at the gate. A soldier was hurt in the yard.')
    expect(read.of('soldier')?.id).not.toBe(read.of('soldier', 1)?.id)
  })

  it('should not take “the army” for an army of another country', () => {
    const read = readActors('The Malian army left. The Chadian army stayed.')
    expect(read.of('Malian army')?.id).not.toBe(read.of('Chadian army')?.id)
  })
})

describe('resolvePronouns', () => {
  it('should take “he” for the speaker of the sentence before, across paragraphs', () => {
    const read = readActors(
      'Mayor Pavlo Hrytsenko said shells hit the mill.\n\nHe accused the Wagner Group of the attack.',
    )
    expect(read.of('He')?.name).toBe('Pavlo Hrytsenko')
  })

  it('should take “it added” for the body that spoke', () => {
    const read = readActors('The Kenyan army said three trucks burned. “No one was hurt,” it added.')
    expect(read.of('it')?.actor).toBe('military-of-ke')
  })

  it('should take “they” for the people who acted', () => {
    const read = readActors('Gunmen entered the village at dawn. They burned two houses.')
    expect(read.words(read.of('Gunmen'))).toEqual(['Gunmen', 'They'])
  })

  it('should take “they” for the forces that opened the sentence before', () => {
    const read = readActors(
      'Nine trucks had crossed, two border guards said. The Malian security forces told another story. They said they had seen none.',
    )
    expect(read.of('They')?.id).toBe(read.of('Malian security forces')?.id)
  })

  it('should not take “they” for a body far off where people are subjects', () => {
    const read = readActors('The Kenyan army left the camp. Farmers came back at noon. They found the wells dry.')
    expect(read.of('They')?.id).toBe(read.of('Farmers')?.id)
  })

  it('should not take an empty “it” for anyone', () => {
    const read = readActors('The Kenyan army left on Monday. It is the first calm day in weeks.')
    expect(read.of('It')).toBeUndefined()
  })

  it('should not take “she” for a man', () => {
    const read = readActors('A man called from the roof. She ran.')
    expect(read.of('She')).toBeUndefined()
  })
})

describe('findIssuers', () => {
  it('should take “the statement” for whoever issued it', () => {
    const read = readActors(
      'A statement from the Malian army named the town. The statement added that calm had returned.',
    )
    expect(read.of('statement')?.actor).toBe('military-of-ml')
    expect(read.of('statement', 1)?.actor).toBe('military-of-ml')
  })

  it('should not list papers among the mentions of their issuer', () => {
    const read = readActors('A statement from the Malian army named the town.')
    expect(read.of('Malian army')?.mentions).toHaveLength(1)
  })
})
