import { describe, expect, it } from 'vitest'
import { ACLED, codesOf, type SubType } from './acled.ts'
import { ACTS } from './acts.ts'

const byType = (type: string) => Object.entries(ACLED).filter(([, row]) => row.type === type).length

describe('the ACLED table', () => {
  it('should hold all 25 sub-types under their six types', () => {
    expect(Object.keys(ACLED)).toHaveLength(25)
    expect(
      [
        'Battles',
        'Explosions/Remote violence',
        'Violence against civilians',
        'Protests',
        'Riots',
        'Strategic developments',
      ].map(byType),
    ).toEqual([3, 6, 3, 3, 2, 8])
  })

  it.each<[SubType, string | null, string, string | null]>([
    ['Shelling/artillery/missile attack', null, 'ASSAULT', '194'],
    ['Air/drone strike', null, 'ASSAULT', '195'],
    ['Suicide bomb', null, 'ASSAULT', '1831'],
    ['Remote explosive/landmine/IED', 'car', 'ASSAULT', '1832'],
    ['Agreement', null, 'AGREE', '057'],
    ['Agreement', 'ceasefire', 'RETREAT', '0871'],
    ['Agreement', 'surrender', 'RETREAT', '0874'],
    ['Agreement', 'release', 'RETREAT', '0841'],
    ['Agreement', 'talk', 'CONSULT', '046'],
    ['Change to group/activity', 'disarm', 'RETREAT', '0873'],
    ['Attack', 'massacre', 'ASSAULT', '202'],
    ['Disrupted weapons use', null, 'ASSAULT', null],
  ])('should map %s (%s) to %s %s', (subType, refinement, plover, cameo) => {
    expect(codesOf(subType, refinement)).toEqual({ plover, cameo })
  })

  it('should have CAMEO codes of the form CAMEO has', () => {
    for (const { cameo } of Object.values(ACLED)) expect(cameo ?? '190').toMatch(/^(0[1-9]|1\d|20)\d{1,2}$/)
  })

  it('should be reached by some act or by a rule on weapons, sides and crowds for every sub-type', () => {
    const byRule: SubType[] = [
      'Chemical weapon',
      'Grenade',
      'Excessive force against protesters',
      'Mob violence',
      'Protest with intervention',
    ]
    const reached = new Set<string>([...Object.values(ACTS).map((row) => row.subType), ...byRule])
    expect(Object.keys(ACLED).filter((name) => !reached.has(name))).toEqual([])
  })
})
