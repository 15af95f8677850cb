import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'

describe('findActors', () => {
  it('should read a person by the title before the name, and leave the title out', () => {
    const read = readActors('Gen. Osei Badu ordered the retreat.')
    expect(read.of('Osei Badu')?.kind).toBe('person')
  })

  it('should read a person and the institution spoken for', () => {
    const read = readActors('Lina Haddour, director of the Tarsa Relief Network, said two clinics were hit.')
    expect(read.of('Lina Haddour')?.kind).toBe('person')
    expect(read.profile('Lina Haddour')?.institution).toBe(read.of('Tarsa Relief Network')?.id)
  })

  it('should read the institution before a spokesman’s name', () => {
    const read = readActors('Sudanese army spokesman Nabil Abdallah denied the report.')
    expect(read.profile('Nabil Abdallah')?.institutionKey).toBe('military-of-sd')
  })

  it('should read the office of a minister by his country', () => {
    const read = readActors('Chadian Foreign Minister Abderaman Koulamallah condemned the raid.')
    expect(read.profile('Abderaman Koulamallah')?.institutionKey).toBe('foreign-ministry-of-td')
  })

  it('should read bodies that nobody told it of by their head word', () => {
    const read = readActors('The Crimson Valley Liberation Front attacked the Brell River Municipality on Monday.')
    expect(read.of('Crimson Valley Liberation Front')?.kind).toBe('armed group')
    expect(read.of('Brell River Municipality')?.kind).toBe('government')
  })

  it('should read a name in full with its short form as one actor', () => {
    const read = readActors('THE MARAVI PEASANT ARMY (MPA) BURNED A BUS. THE MPA SAID NOTHING.')
    expect(read.of('MARAVI PEASANT ARMY')?.id).toBeDefined()
    expect(read.of('MPA', 1)?.id).toBe(read.of('MARAVI PEASANT ARMY')?.id)
  })

  it('should read people without names, less their article', () => {
    const read = readActors('The masked gunmen shot a 12-year-old girl and two Kenyan police officers.')
    expect(read.of('masked gunmen')?.kind).toBe('people')
    expect(read.profile('12-year-old girl')).toMatchObject({ age: 'child', sex: 'female', status: 'civilian' })
    expect(read.profile('two Kenyan police officers')).toMatchObject({ occupation: 'police', countries: ['KE'] })
  })

  it('should read forces by what stands before them', () => {
    const read = readActors('Pro-Iran forces and Ethiopian federal forces fought near rebel groups and naval units.')
    expect(read.of('Pro-Iran forces')?.kind).toBe('armed group')
    expect(read.of('Ethiopian federal forces')?.kind).toBe('state force')
    expect(read.of('rebel groups')?.kind).toBe('armed group')
    expect(read.of('naval units')?.kind).toBe('state force')
  })

  it('should read capitals as it reads mixed case', () => {
    const read = readActors('COLONEL LUIS ARTURO ISAACS SAID GUERRILLAS KILLED A PEASANT.')
    expect(read.of('LUIS ARTURO ISAACS')?.kind).toBe('person')
    expect(read.of('GUERRILLAS')?.kind).toBe('people')
    expect(read.of('PEASANT')?.kind).toBe('people')
  })

  it('should read an institution headed by a common noun as one actor over sentences', () => {
    const read = readActors(
      'The Zemlan defence ministry said a bridge fell. It blamed rebels. The ministry asked for help.',
    )
    expect(read.of('Zemlan defence ministry')?.kind).toBe('government')
    expect(read.words(read.of('ministry', 1))).toEqual(['Zemlan defence ministry', 'It', 'ministry'])
    const union = readActors('Two nurses were hurt, the Zemlan doctors’ union said. The union called for calm.')
    expect(union.of('Zemlan doctors’ union')?.kind).toBe('organisation')
    expect(union.of('union', 1)?.id).toBe(union.of('Zemlan doctors’ union')?.id)
  })

  it('should not read an institution that is hit, or only a place, as an actor', () => {
    expect(readActors('Two shells hit the interior ministry.').actors).toEqual([])
    expect(readActors('A blast was heard near the Zemlan embassy.').actors).toEqual([])
  })

  it('should not take one ministry for another', () => {
    const read = readActors('The health ministry spoke of four dead. The interior ministry said nothing.')
    expect(read.of('health ministry')?.id).not.toBe(read.of('interior ministry')?.id)
  })

  it('should read the mayor and the governor as persons', () => {
    const read = readActors('The provincial governor said a bus burned. The governor left.')
    expect(read.of('provincial governor')?.kind).toBe('person')
    expect(read.words(read.of('governor', 1))).toEqual(['provincial governor', 'governor'])
  })

  it('should read the name of an armed body in capitals, whatever its tags', () => {
    const read = readActors('THE MAYOR ACCUSED THE CRIMSON REED FRONT OF FIRING. THE GROUP SAID NOTHING.')
    expect(read.of('CRIMSON REED FRONT')).toMatchObject({ kind: 'armed group', name: 'Crimson Reed Front' })
    expect(read.of('GROUP')?.id).toBe(read.of('CRIMSON REED FRONT')?.id)
  })

  it('should not read a front of war or weather as a name', () => {
    expect(readActors('TROOPS LEFT THE EASTERN FRONT. THE WAR FRONT WAS CALM.').of('EASTERN FRONT')).toBeUndefined()
    expect(readActors('TROOPS LEFT THE EASTERN FRONT. THE WAR FRONT WAS CALM.').of('WAR FRONT')).toBeUndefined()
  })

  it('should write descriptions small and names large, wherever they stand', () => {
    expect(readActors('Armed men burned a mill.').of('Armed men')?.name).toBe('armed men')
    expect(readActors('THE MARAVI PEASANT ARMY (MPA) FLED.').actors[0]?.name).toBe('Maravi Peasant Army')
  })

  it('should not write a people small', () => {
    expect(readActors('Kenyan soldiers burned a mill.').of('Kenyan soldiers')?.name).toBe('Kenyan soldiers')
  })

  it('should read a person nobody told it of, after the first mention by one name too', () => {
    const { of, words } = readActors('The drawings were made by Odran Kelvath. A neighbour gave Kelvath the paper.')
    expect(of('Odran Kelvath')?.kind).toBe('person')
    expect(words(of('Odran Kelvath'))).toEqual(['Odran Kelvath', 'Kelvath'])
  })

  it('should not read an operation as an actor', () => {
    expect(readActors('The town was taken in Operation Kelvath.').of('Operation Kelvath')).toBeUndefined()
  })

  it('should read parties and allies as bodies where there are several', () => {
    const { of } = readActors('We call on all parties to stop. Our allies will help.')
    expect(of('parties')?.kind ?? of('all parties')?.kind).toBe('organisation')
    expect(of('allies')?.kind).toBe('organisation')
  })

  it('should read the international community and state media as bodies, a community as people', () => {
    const { of } = readActors('The international community spoke. Independent media reported it. The community wept.')
    expect(of('international community')?.kind).toBe('organisation')
    expect(of('Independent media')?.kind).toBe('organisation')
    expect(of('community')?.kind).not.toBe('organisation')
  })

  it('should not read one party or partner as a body', () => {
    const { of } = readActors('They went to a party. Her partner stayed at home.')
    expect(of('party')).toBeUndefined()
    expect(of('partner')?.kind).not.toBe('organisation')
  })

  it('should read a state as an actor where it acts', () => {
    const read = readActors('Ethiopia denied the strike.')
    expect(read.of('Ethiopia')).toMatchObject({ kind: 'government', actor: 'government-of-et' })
  })

  it('should not read a state as an actor before the noun it belongs to', () => {
    const read = readActors('The bases were used by US troops. There were no US casualties. US support went on.')
    expect(read.actors.filter(({ name }) => name === 'US' || name === 'US government')).toEqual([])
  })

  it('should read an unknown name as an actor where it launches or bombs', () => {
    expect(readActors('The drones had been launched by Zemla.').of('Zemla')?.kind).toBe('organisation')
  })

  it('should not read an unknown name as an actor where it only stands beside', () => {
    expect(readActors('The drones had been launched by noon. They came down by Zemla.').of('Zemla')).toBeUndefined()
  })

  it('should not read a state as an actor where things only happen in it', () => {
    expect(readActors('The truck burned in Ethiopia on the road from Kenya.').actors).toEqual([])
  })

  it('should not read weekdays, weapons or vehicles as actors', () => {
    expect(readActors('On Tuesday an RPG and two mortars hit the bridge.').actors).toEqual([])
  })

  it('should mark sources that are not named', () => {
    const read = readActors('Two Iraqi security sources spoke of a blast.')
    expect(read.profile('Two Iraqi security sources')).toMatchObject({
      isAnonymous: true,
      vantage: 'anonymous',
      number: 'plural',
    })
  })

  it('should keep every span inside the text and on it, whatever the text', () => {
    const words = fc.constantFrom(
      'Gen.',
      'the',
      'IS',
      '(',
      ')',
      'army',
      'of',
      'Omar',
      ',',
      'said',
      '-',
      '’s',
      'he',
      'gunmen',
      'Front',
      'US',
      '“',
      'statement',
    )
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const { actors, mentions } = readActors(any)
        const ids = new Set(actors.map((actor) => actor.id))
        for (const { start, end, entity } of mentions) {
          expect(ids.has(entity)).toBe(true)
          expect(start >= 0 && start < end && end <= any.length).toBe(true)
          expect(any.slice(start, end).trim()).toBe(any.slice(start, end))
        }
      }),
      { numRuns: 300 },
    )
  })
})
