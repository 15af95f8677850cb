import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../language/analyse.ts'
import type { Time } from '../reading.ts'
import { findTimes } from './times.ts'

const analyse = createAnalyser(readFileSync(new URL('../../models/english.bin', import.meta.url)))
// A Monday.
const MONDAY = '2024-04-22T06:00:00Z'

function times(text: string, publishedAt: string | null = MONDAY): Time[] {
  return findTimes({ document: analyse(text), title: null, publisher: null, publishedAt }).entities
}

/** Each expression as "words = type value". */
function values(text: string, publishedAt: string | null = MONDAY): string[] {
  return times(text, publishedAt).map(({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${value}`)
}

describe('findTimes, weekdays', () => {
  it.each([
    ['Mortars hit the market on Sunday.', ['Sunday = DATE 2024-04-21']],
    ['The convoy was ambushed late Friday.', ['late Friday = DATE 2024-04-19']],
    ['The port was shelled on Tuesday morning.', ['Tuesday morning = TIME 2024-04-16TMO']],
    ['Saturday night’s raid failed.', ['Saturday night = TIME 2024-04-20TNI']],
    ['The army struck again on Monday.', ['Monday = DATE 2024-04-22']],
    ['They met last Monday.', ['last Monday = DATE 2024-04-15']],
    ['ON SUNDAY REBELS TOOK THE BRIDGE.', ['SUNDAY = DATE 2024-04-21']],
  ])('should read the nearest past one: %s', (text, expected) => expect(values(text)).toEqual(expected))

  it.each([
    ['The council will meet on Friday.', ['Friday = DATE 2024-04-26']],
    ['Talks are scheduled for Thursday.', ['Thursday = DATE 2024-04-25']],
    ['Envoys return next Sunday.', ['next Sunday = DATE 2024-04-28']],
    ['On Wednesday the truce will end.', ['Wednesday = DATE 2024-04-24']],
  ])('should look ahead where the words do: %s', (text, expected) => expect(values(text)).toEqual(expected))

  it('should not look ahead where the plan is a later clause', () => {
    expect(values('The minister said on Sunday that troops will stay.')).toEqual(['Sunday = DATE 2024-04-21'])
  })
})

describe('findTimes, dates', () => {
  it.each([
    ['A January 28 bombing killed two guards.', ['January 28 = DATE 2024-01-28']],
    ['The war began on Oct. 7.', ['Oct. 7 = DATE 2023-10-07']],
    ['It fell on 28 January 2024.', ['28 January 2024 = DATE 2024-01-28']],
    ['Rebels struck on 7 Oct and fled.', ['7 Oct = DATE 2023-10-07']],
    ['Clashes on March 14-15 left ruins.', ['March 14 = DATE 2024-03-14', '15 = DATE 2024-03-15']],
    ['From 3 to 5 May 2019 the town burned.', ['3 = DATE 2019-05-03', '5 May 2019 = DATE 2019-05-05']],
    ['The log reads 2024-04-21 in full.', ['2024-04-21 = DATE 2024-04-21']],
    ['The log reads 21/04/2024 in full.', ['21/04/2024 = DATE 2024-04-21']],
    ['The siege began in May 2023.', ['May 2023 = DATE 2023-05']],
    ['Fighting resumed in August.', ['August = DATE 2023-08']],
    ['The levy was created in 2014.', ['2014 = DATE 2014']],
    ['The town fell in the late 1990s.', ['the late 1990s = DATE 199']],
    ['They fought through the winter.', ['the winter = DATE 2023-WI']],
    ['ON 3 JAN 90 GUERRILLAS ATTACKED.', ['3 JAN 90 = DATE 1990-01-03']],
    ['It was shelled from April to June 1968.', ['April = DATE 1968-04', 'June 1968 = DATE 1968-06']],
    ['On Sunday, April 14, the dam broke.', ['Sunday, April 14 = DATE 2024-04-14']],
    ['Polls are set for June 2 next year.', ['June 2 next year = DATE 2025-06-02']],
    ['A raid in March last year failed.', ['March last year = DATE 2023-03']],
    ['It lasted from 14 August-24 August 1914.', ['14 August = DATE 1914-08-14', '24 August 1914 = DATE 1914-08-24']],
    ['The polls will be held on May 20.', ['May 20 = DATE 2024-05-20']],
  ])('should read %s', (text, expected) => expect(values(text)).toEqual(expected))

  it('should give the third of a month that "mid" or "early" means', () => {
    const [first, second] = times('Raids went on between mid-October and early February.')
    expect(first).toMatchObject({ value: '2023-10', edtf: '2023-10-11/2023-10-20', precision: 2 })
    expect(first).toMatchObject({ earliest: '2023-10-11T00:00:00Z', latest: '2023-10-20T23:59:59Z' })
    expect(second).toMatchObject({ value: '2024-02', edtf: '2024-02-01/2024-02-10' })
  })

  it('should keep the ends of a span in order, both in the past', () => {
    expect(values('It was held between October and May.', '2024-06-01')).toEqual([
      'October = DATE 2023-10',
      'May = DATE 2024-05',
    ])
    expect(values('It was held between October and March.', '2023-12-01')).toEqual([
      'October = DATE 2022-10',
      'March = DATE 2023-03',
    ])
  })

  it('should give precision by the width of the bounds', () => {
    const precisions = times('On 3 May 2019, late in June 2019, in July 2019 and in 2020.').map((one) => one.precision)
    expect(precisions).toEqual([1, 2, 3, 3])
  })
})

describe('findTimes, clock times', () => {
  it('should join two clocks of one moment and lend it the day the text tells', () => {
    const text = 'Shells fell late Sunday. They hit the depot at around 9:50 pm (1850 GMT), police said.'
    const found = times(text)
    expect(found).toHaveLength(2)
    expect(text.slice(found[1]!.start, found[1]!.end)).toBe('9:50 pm (1850 GMT)')
    expect(found[1]).toMatchObject({
      type: 'TIME',
      value: '2024-04-21T21:50',
      earliest: '2024-04-21T18:50:00Z',
      latest: '2024-04-21T18:50:00Z',
    })
  })

  it('should cross midnight between the zones', () => {
    expect(times('It struck at 0:30 am (2130 GMT) on Sunday.')[0]).toMatchObject({
      value: '2024-04-21T00:30',
      earliest: '2024-04-20T21:30:00Z',
    })
  })

  it('should lend a clock the day of the deed, not the day it was told', () => {
    const text = 'Shells were fired on Saturday at the port, an officer said on Sunday. Four fell at about 9:50 pm.'
    expect(times(text)[2]?.value).toBe('2024-04-20T21:50')
  })
  it('should lend a clock the day it was told where the text has no other', () => {
    expect(times('The guard said on Sunday that shells fell at 9:50 pm.')[1]?.value).toBe('2024-04-21T21:50')
  })
  it('should keep the day with the clock it stands beside', () => {
    const [found] = times('It struck around 2 a.m. local time (2300 GMT Saturday).')
    expect(found).toMatchObject({ value: '2024-04-21T02:00', earliest: '2024-04-20T23:00:00Z' })
  })

  it.each([
    ['It struck at 5:30 am on Sunday.', ['5:30 am on Sunday = TIME 2024-04-21T05:30']],
    ['On Sunday at 21:15 local time it struck.', ['Sunday at 21:15 local time = TIME 2024-04-21T21:15']],
    [
      'At 4 p.m., guns fired, the mayor said on Friday.',
      ['4 p.m. = TIME 2024-04-19T16:00', 'Friday = DATE 2024-04-19'],
    ],
    ['On the morning of 28 January, tanks came.', ['morning of 28 January = TIME 2024-01-28TMO']],
  ])('should read %s', (text, expected) =>
    expect(values(text).map((one) => one.replace(/^the /, ''))).toEqual(expected),
  )

  it('should not lend a clock the day of an event long past', () => {
    expect(values('A raid on January 28 failed. Guns fired at 21:50.')).toEqual([
      'January 28 = DATE 2024-01-28',
      '21:50 = TIME T21:50',
    ])
  })
})

describe('findTimes, words for days and spans', () => {
  it.each([
    ['It happened yesterday.', ['yesterday = DATE 2024-04-21']],
    ['Jets struck overnight.', ['overnight = TIME 2024-04-21TNI']],
    ['Jets struck this morning.', ['this morning = TIME 2024-04-22TMO']],
    ['Jets struck last night.', ['last night = TIME 2024-04-21TNI']],
    ['It began last week.', ['last week = DATE 2024-W16']],
    ['It began last month.', ['last month = DATE 2024-03']],
    ['It began last year.', ['last year = DATE 2023']],
    ['It began three weeks ago.', ['three weeks ago = DATE 2024-W14']],
    [
      'A raid came on Friday. A day earlier the post fell.',
      ['Friday = DATE 2024-04-19', 'A day earlier = DATE 2024-04-18'],
    ],
    [
      'It fell on 3 May 2019. Two days later it was free.',
      ['3 May 2019 = DATE 2019-05-03', 'Two days later = DATE 2019-05-05'],
    ],
    [
      'It fell on 3 May 2019. The following day it was free.',
      ['3 May 2019 = DATE 2019-05-03', 'The following day = DATE 2019-05-04'],
    ],
    ['There were several weeks of calm.', ['several weeks = DURATION PXW']],
    ['It lasted three weeks.', ['three weeks = DURATION P3W']],
    ['They meet every Friday.', ['every Friday = SET XXXX-WXX-5']],
    ['Raids rose in recent weeks.', ['recent weeks = DATE PAST_REF']],
  ])('should read %s', (text, expected) => expect(values(text)).toEqual(expected))

  it('should bound a span that reaches back from the publication', () => {
    expect(times('In the past 24 hours nine villages fell.')[0]).toMatchObject({
      type: 'DURATION',
      value: 'PT24H',
      earliest: '2024-04-21T06:00:00Z',
      latest: '2024-04-22T06:00:00Z',
    })
  })
})

describe('findTimes, without a publication time', () => {
  const text = 'On 28 January 2014 it fell. Late Sunday, yesterday, last week, in the winter and at 21:50 guns fired.'
  it.each([null, 'soon', '30000-01-01', '2024-13-40', ''])(
    'should date only what the text gives whole: %s',
    (publishedAt) => {
      expect(values(text, publishedAt)).toEqual([
        '28 January 2014 = DATE 2014-01-28',
        'Late Sunday = DATE XXXX-WXX-7',
        'yesterday = DATE XXXX-XX-XX',
        'last week = DATE XXXX-WXX',
        'the winter = DATE XXXX-WI',
        '21:50 = TIME T21:50',
      ])
    },
  )

  it('should leave a day and month without a year relative, and without bounds', () => {
    const found = times('A blast on January 28 killed two.', null)
    expect(found).toMatchObject([{ value: 'XXXX-01-28', edtf: 'XXXX-01-28', precision: null }])
    expect(found[0]).not.toHaveProperty('earliest')
  })

  it('should lend the year of a full date only to what follows it', () => {
    expect(values('It fell on 10 August. The raid of 22 January 1986 failed, as did that of 4 March.', null)).toEqual([
      '10 August = DATE XXXX-08-10',
      '22 January 1986 = DATE 1986-01-22',
      '4 March = DATE 1986-03-04',
    ])
  })

  it('should look back from the dateline of the text itself', () => {
    expect(values('LA PAZ, 3 JAN 90 -- A MAYOR WAS SHOT ON 28 DECEMBER.', null)).toEqual([
      '3 JAN 90 = DATE 1990-01-03',
      '28 DECEMBER = DATE 1989-12-28',
    ])
  })
})

describe('findTimes, in a chronicle', () => {
  it('should give a date the year that the story has reached', () => {
    const text =
      'In 1967 the war began. The bridge fell on 21 August. In May 1968 the port fell. By 9 July it was free. It ended in 1970.'
    expect(values(text)).toEqual([
      '1967 = DATE 1967',
      '21 August = DATE 1967-08-21',
      'May 1968 = DATE 1968-05',
      '9 July = DATE 1968-07-09',
      '1970 = DATE 1970',
    ])
  })

  it('should not take news that recalls old years for one', () => {
    const text = 'On Sunday the truce of 1967 broke, as in 1968 and 1970. Guns fired on March 3.'
    expect(values(text).at(-1)).toBe('March 3 = DATE 2024-03-03')
  })
})

describe('findTimes, what is no time', () => {
  it.each([
    'Rebels may attack.',
    'May Hassan fled.',
    'Troops march on the capital.',
    'They came second.',
    'The sun rose over the ridge.',
    'A 21-year-old man was shot.',
    'He is 34 years old.',
    'The side won 3:1 and 2-0.',
    'They fired 1850 rockets.',
    'A force of 2000 soldiers left.',
    'The unit fell at Hill 1950.',
    'April Jones spoke.',
    'The Good Friday accord held.',
    'Operation Red Dawn ended.',
    'Prices fall.',
    'They met in the Easter truce.',
  ])('should not read a time in: %s', (text) => expect(values(text)).toEqual([]))
})

describe('findTimes, on any text', () => {
  const words =
    'on Sunday late mid- the May 28 14-15 2024 , 9:50 pm ( 1850 GMT ) and to January two weeks ago later every past 24 hours end of year 1990s 30 February 21/04/2024 . last next winter 99'
  const word = fc.oneof(fc.constantFrom(...words.split(' ')), fc.string())
  const texts = fc.array(word, { maxLength: 40 }).map((list) => list.join(' '))

  it('should keep spans inside the text, apart and in order, with bounds in order', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.oneof(fc.constant('2024-04-22'), fc.string())), (text, publishedAt) => {
        const document = analyse(text)
        const { entities, mentions } = findTimes({ document, title: null, publisher: null, publishedAt })
        let reached = 0
        for (const [i, { start, end, earliest, latest }] of entities.entries()) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          reached = end
          if (earliest !== undefined) expect(earliest <= latest!).toBe(true)
          const mention = mentions[i]!
          expect(mention.head).toBeGreaterThanOrEqual(mention.first)
          expect(mention.head).toBeLessThan(mention.last)
        }
      }),
    )
  })

  it('should take time in proportion to the text', () => {
    const text = 'on May 28 and 29 2024 the two or three weeks of the past 24 hours '.repeat(5000)
    const started = performance.now()
    expect(times(text).length).toBeGreaterThan(5000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
