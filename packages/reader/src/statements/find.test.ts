import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatements, told } from '../../test/statements-of.ts'
import type { Statement } from '../reading.ts'

type Row = [text: string, source: string, cue: string, content: string]

const first = (text: string) => told(text)[0]

function shouldRead(rows: Row[]): void {
  it.each(rows)('should read: %s', (text, source, cue, content) => {
    expect(first(text)).toMatchObject({ source, cue, content })
  })
}

function shouldNotRead(texts: string[]): void {
  it.each(texts)('should not read: %s', (text) => {
    expect(told(text)).toEqual([])
  })
}

describe('indirect speech', () => {
  shouldRead([
    ['The navy said two boats had been sunk off the cape.', 'The navy', 'said', 'two boats had been sunk off the cape'],
    ['Residents say the well is dry.', 'Residents', 'say', 'the well is dry'],
    ['Officials told Reuters that the tunnel had collapsed.', 'Officials', 'told', 'that the tunnel had collapsed'],
    [
      'Dr. Lena Okafor, head of surgery at the Saray clinic, said nine children had been brought in.',
      'Dr. Lena Okafor, head of surgery at the Saray clinic',
      'said',
      'nine children had been brought in',
    ],
    [
      'The governor, who was wounded in the blast, vowed to rebuild the school.',
      'The governor, who was wounded in the blast',
      'vowed',
      'to rebuild the school',
    ],
    [
      'Rebel commanders had earlier said they shelled the airfield and captured a radar.',
      'Rebel commanders',
      'said',
      'they shelled the airfield and captured a radar',
    ],
    [
      'Lena Okafor, director of the Saray Observatory for Human Rights war monitor, said the bridge had fallen.',
      'Lena Okafor, director of the Saray Observatory for Human Rights war monitor',
      'said',
      'the bridge had fallen',
    ],
    ['The envoy warned of a wider war.', 'The envoy', 'warned of', 'a wider war'],
    ['The union called for a truce.', 'The union', 'called for', 'a truce'],
    ['The general called the raid a blunder.', 'The general', 'called', 'the raid a blunder'],
  ])
  shouldNotRead([
    'She told stories to the children in the cellar.',
    'The flood claimed 12 lives.',
    'Everything went according to plan.',
    'The move drew criticism from both capitals.',
    'Soldiers stood beside the burnt trucks all night.',
    'I think this column has gone on long enough.',
  ])
})

describe('a toll that somebody puts at a number', () => {
  shouldRead([
    ['The coast guard put the death toll at 85 on Monday.', 'The coast guard', 'put', 'the death toll at 85'],
    [
      'A hospital in Saray has put the number of wounded at 40.',
      'A hospital in Saray',
      'put',
      'the number of wounded at 40',
    ],
  ])
  shouldNotRead(['The navy put two boats at risk.', 'Fighters put the captured guns on a lorry.'])
})

describe('cues inside and after', () => {
  shouldRead([
    ['The dam was mined, engineers said.', 'engineers', 'said', 'The dam was mined'],
    ['As the paper noted, the dam was old.', 'the paper', 'noted', 'the dam was old'],
    [
      'Shells hit the port on Friday, according to two dock workers.',
      'two dock workers',
      'according to',
      'Shells hit the port on Friday',
    ],
    [
      'According to the harbour master, the crane was on fire.',
      'the harbour master',
      'According to',
      'the crane was on fire',
    ],
  ])
  it('should stop a source where the next clause has a verb of its own', () => {
    const text = 'Shells fell on the square, according to two monks, and the clinic said it had received six bodies.'
    expect(told(text).map(({ source }) => source)).toEqual(['two monks', 'the clinic'])
  })
})

describe('quotations', () => {
  shouldRead([
    ['“We shot it down,” the major said.', 'the major', 'said', '“We shot it down,”'],
    ['“Nobody sleeps here,” said Amina Yusuf, a teacher.', 'Amina Yusuf, a teacher', 'said', '“Nobody sleeps here,”'],
    ['The mayor said: “The bridge is gone.”', 'The mayor', 'said', '“The bridge is gone.”'],
    [
      '“We are leaving,” the nurse said on Monday. “There is no water.”',
      'the nurse',
      'said',
      '“We are leaving,” … “There is no water.”',
    ],
    [
      'The pilot said a missile had been fired “from the northern shore” at the ferry.',
      'The pilot',
      'said',
      'a missile had been fired “from the northern shore” at the ferry',
    ],
    ["''It was a trap,'' the driver said.", 'the driver', 'said', "''It was a trap,''"],
  ])
  it('should keep one speaker over a paragraph that runs on', () => {
    const text = 'The abbot said: “They came at night.\n\n“They took the bell,” he added.'
    expect(told(text).map(({ source, content }) => [source, content])).toContainEqual([
      'The abbot',
      expect.stringContaining('They came at night.'),
    ])
  })
  it('should give a paragraph that is nothing but quotation to whoever was quoted before', () => {
    const [statement] = told('“We lost the hill,” Captain Ivo Marek said.\n\n“We will take it back by spring.”')
    expect(statement!.content).toContain('take it back by spring')
  })
  it('should not give a paragraph in the reporter’s voice to whoever was quoted before', () => {
    const [statement] = told('“We lost the hill,” Captain Ivo Marek said.\n\nThe road stayed open until dusk.')
    expect(statement!.content).toBe('“We lost the hill,”')
  })
  it('should give the paragraph before to the speaker named after it', () => {
    const [statement] = told('“Our people are starving.\n\n“They have no bread,” said Amina Yusuf, a baker.')
    expect(statement!.content).toContain('starving')
    expect(statement!.source).toBe('Amina Yusuf, a baker')
  })
  it('should not take a nickname in quotation marks for speech', () => {
    expect(told('Jonas “the Fox” Bale crossed the river with forty men.')).toEqual([])
  })
})

describe('kinds', () => {
  it.each([
    ['The ministry accused the rebels of shelling the market.', 'accuses', 'the rebels of shelling the market'],
    [
      'The statement from the Harran army accused “bandits of having mined the road”, at dawn.',
      'accuses',
      '“bandits of having mined the road”, at dawn',
    ],
    [
      'The Dawn Brigades claimed responsibility for the blast.',
      'claims-responsibility',
      'responsibility for the blast',
    ],
    ['The group has claimed most of the attacks on the pipeline.', 'claims-responsibility', /most of the attacks/],
    ['The group said it was behind two attacks.', 'claims-responsibility', 'it was behind two attacks'],
    ['The army denied the charge.', 'denies', 'the charge'],
    ['The army denied that it had fired first.', 'denies', 'that it had fired first'],
    ['The mayor confirmed that the mill had burned.', 'confirms', 'that the mill had burned'],
    ['The warlord threatened to close the strait.', 'warns', 'to close the strait'],
    ['State radio reported that the fort had fallen.', 'reports', 'that the fort had fallen'],
    ['The envoy pledged to return the bodies.', 'says', 'to return the bodies'],
  ])('should read the kind of: %s', (text, kind, content) => {
    const statement = first(text)!
    expect(statement.kind).toBe(kind)
    if (typeof content === 'string') expect(statement.content).toBe(content)
    else expect(statement.content).toMatch(content)
  })
  it('should not take a claim about others for a claim of responsibility', () => {
    expect(first('The group claimed that soldiers had burned the village.')!.kind).toBe('says')
    expect(first('The group said it was not behind the attack.')!.kind).toBe('says')
  })
})

describe('nameless sources', () => {
  it.each([
    ['The convoy was reportedly hit twice.', 'reportedly'],
    ['Three aid workers are believed to have been killed.', 'believed'],
    ['The colonel was accused of torturing prisoners.', 'accused'],
  ])('should read without a source: %s', (text, cue) => {
    expect(first(text)).toMatchObject({ source: '', cue, speaker: null, vantage: 'unstated' })
  })
})

describe('where the parse is astray', () => {
  shouldRead([
    [
      'PORT ELDA, Zemla — The dock workers’ union said two cranes fell.',
      'The dock workers’ union',
      'said',
      'two cranes fell',
    ],
    ['The raiders set fire to nine barns, survivors said.', 'survivors', 'said', 'The raiders set fire to nine barns'],
  ])
  shouldNotRead(['The clinic opened on Monday, the largest of its kind.', 'PORT ELDA, Zemla — Two cranes fell.'])
})

describe('what nobody said', () => {
  shouldNotRead([
    'No group has claimed the ambush.',
    'The Arakan Army had not claimed the ambush by noon.',
    'The navy has not commented.',
    'The patrol found two mines beside the road.',
  ])
  shouldRead([
    ['The Arakan Army has claimed the ambush.', 'The Arakan Army', 'claimed', 'the ambush'],
    ['The inquiry found that the mine was old.', 'The inquiry', 'found', 'that the mine was old'],
    ['The navy said it had not fired.', 'The navy', 'said', 'it had not fired'],
  ])
})

describe('who speaks', () => {
  it('should take “he” for whoever the nameless person before spoke for', () => {
    const speakers = told('A spokesman for the Arakan Army said the camp stood. He denied the loss.').map(
      (s) => s.speaker,
    )
    expect(speakers).toEqual(['Arakan Army', 'Arakan Army'])
  })
  it('should not take “he” for the body where a named person spoke', () => {
    const text = 'Colonel Musa Gana, a spokesman for the Arakan Army, said the camp stood. He denied the loss.'
    expect(told(text).map((s) => s.speaker)).toEqual(['Musa Gana', 'Musa Gana'])
  })
  it('should resolve pronouns and descriptions', () => {
    const text = [
      'The Nigerian army said a camp had been destroyed.',
      'It added that no soldier was hurt.',
      'Boko Haram denied the loss.',
      'The group said its men had left the day before.',
    ].join('\n\n')
    const speakers = told(text).map(({ speaker }) => speaker)
    expect(speakers[1]).toBe(speakers[0])
    expect(speakers[3]).toBe(speakers[2])
    expect(speakers[2]).toBe('Boko Haram')
  })
  it('should give "the statement" to the body that issued it', () => {
    const text =
      'A statement from the Colombian army accused rebels of mining a school.\n\nTwo soldiers died there, the statement added.'
    const [accusation, addition] = told(text)
    expect(accusation!.speaker).toMatch(/army|military/)
    expect(addition).toMatchObject({ speaker: accusation!.speaker, cue: 'added' })
  })
  it('should leave a speaker nobody can name empty', () => {
    expect(first('A note on the door said the shop had closed.')!.speaker).toBeNull()
  })
  it('should let a participle share the speaker before it', () => {
    const text = 'State radio said a bridge had fallen, adding that nobody was hurt.'
    expect(told(text).map(({ source }) => source)).toEqual(['State radio', 'State radio'])
    expect(told(text).map(({ content }) => content)).toEqual(['a bridge had fallen', 'that nobody was hurt'])
  })
})

describe('how they know', () => {
  it.each([
    ['Witnesses said drones flew over the river.', 'eyewitness'],
    ['Two security sources said the raid had failed.', 'anonymous'],
    ['An official, speaking on condition of anonymity, said the raid had failed.', 'anonymous'],
    ['A doctor at the town hospital said six people had died.', 'medical'],
    ['The director of a human rights monitor said six people had died.', 'monitor'],
    ['Villagers said the soldiers had burned the mill.', 'resident'],
    ['The interior minister said the road was open.', 'official'],
    ['The rebels said the road was open.', 'party'],
    ['State television said the road was open.', 'outlet'],
    ['Rescuers and sources in the town said six people had died.', 'medical'],
    ['Sources in the town and rescuers said six people had died.', 'anonymous'],
    ['Local officials said the road was open.', 'official'],
    ['Residents of Saray near the river had previously accused foreign aircraft of using napalm.', 'resident'],
  ])('should tell the vantage of: %s', (text, vantage) => {
    expect(first(text)!.vantage).toBe(vantage)
  })
})

describe('how those know who are described elsewhere', () => {
  it('should take the word of the statement behind for whom none before describes', () => {
    const [surname, whole] = told(
      '“The camp was destroyed,” Belkov said. Defense Ministry spokesman Igor Belkov said the aircraft had returned.',
    )
    expect([surname!.vantage, whole!.vantage]).toEqual(['party', 'party'])
  })

  it('should see through a relative pronoun', () => {
    const [, which] = told('The accounts were denied by state television, which said they were made up.')
    expect(which).toMatchObject({ source: 'which', vantage: 'outlet' })
  })
})

describe('relays and nesting', () => {
  it('should keep the chain from agency to source to denier', () => {
    const statements = told('Reuters quoted two officials as saying the army denied that it had mined the road.')
    expect(statements.map(({ within }) => within)).toEqual([null, 'quoted', 'saying'])
    expect(statements[2]).toMatchObject({ kind: 'denies', source: 'the army' })
    expect(statements[2]!.via).toHaveLength(2)
    expect(statements[2]!.via[0]).toBe('Reuters')
  })
  it('should name the agency that was told', () => {
    const [statement] = told('The army said in a statement to AFP that the camp was empty.')
    expect(statement!.via).toEqual([expect.stringMatching(/AFP|Agence France-Presse/)])
  })
  it('should not make a relay of whoever is talked about', () => {
    expect(first('The army said Reuters had been misled.')!.via).toEqual([])
  })
})

describe('hedges', () => {
  it('should read doubt in the next sentence', () => {
    const text = 'The rebels said they had taken the town. The claim could not be independently verified.'
    expect(first(text)!.hedged).toBe('could not be independently verified')
  })
  it('should not carry doubt to a statement long before', () => {
    const text =
      'The rebels said they had taken the town.\n\nIt rained.\n\nIt snowed.\n\nThe toll could not be independently verified.'
    expect(first(text)!.hedged).toBeNull()
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'the army said that “we ” " \' ’ accused rebels of firing , . : ; ( ) according to he told AFP , reportedly \n\n who claims'.split(
      ' ',
    ),
  )
  const inside = (text: string, statement: Statement) =>
    [...statement.source, ...statement.cue, ...statement.content].every(
      ({ start, end }) => 0 <= start && start < end && end <= text.length,
    )
  it('should never throw, and keep every span inside it and on words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          const { statements } = readStatements(text)
          expect(statements.every((statement) => inside(text, statement))).toBe(true)
          expect(statements.every(({ cue, content }) => cue.length > 0 && content.length > 0)).toBe(true)
          const ids = new Set(statements.map(({ id }) => id))
          expect(statements.every(({ within }) => within === null || ids.has(within))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
  it('should give the same twice', () => {
    const text = 'The army said: “Go.” “Now,” it added. According to AFP, they went.'
    expect(told(text)).toEqual(told(text))
  })
})

describe('what "said" comes to', () => {
  it.each([
    ['The Varennan army said Varennan jets had not bombed the mill.', 'denies'],
    ['The front said it had not used gas.', 'denies'],
    ['The envoy said the militia was responsible for the blast.', 'accuses'],
    ['Officials described the reports as baseless.', 'denies'],
  ])('should read the sense of: %s', (text, kind) => {
    expect(first(text)!.kind).toBe(kind)
  })
  it.each([
    'The army said rebels had not bombed the mill.',
    'The envoy said the council was responsible to the king.',
    'The envoy said no group was responsible for the blast.',
    'Officials described the reports as detailed.',
  ])('should leave as said: %s', (text) => {
    expect(first(text)!.kind).toBe('says')
  })
})

describe('text without commas', () => {
  it('should read a source behind what it said', () => {
    expect(first('Two convoys were hit by rockets overnight a war monitor said.')).toMatchObject({
      source: 'a war monitor',
      content: 'Two convoys were hit by rockets overnight',
    })
  })
  it('should not take a clause before another for reported', () => {
    const { content } = first('The guards who fled said the port was empty.')!
    expect(content).toBe('the port was empty')
  })
})
