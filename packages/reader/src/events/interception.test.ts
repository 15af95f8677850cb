import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'

describe('what was shot down', () => {
  const text =
    'Air defence units shot down six drones over Port Vale on Thursday night, the Tarnish defence ministry said. ' +
    'It said the drones had been launched by the north. There were no casualties.'

  it('should be one happening with its launch and its harm', () => {
    const { events, words } = eventsIn(text)
    expect(events.map((e) => [words(e.trigger).split(' ')[0], e.subType])).toEqual([
      ['shot', 'Disrupted weapons use'],
      ['launched', 'Disrupted weapons use'],
      ['casualties', 'Disrupted weapons use'],
    ])
    expect(new Set(events.map((e) => e.happening)).size).toBe(1)
    expect(events[0]?.munitions).toEqual([expect.objectContaining({ stage: 'intercepted', min: 6, max: 6 })])
    expect(words(events[0]!.time)).toBe('Thursday night')
    expect(events[2]?.casualties).toEqual([expect.objectContaining({ kind: 'unspecified', min: 0, max: 0 })])
  })

  it('should not take in what other weapons did', () => {
    const { events } = eventsIn(
      'Air defence units shot down six drones over Port Vale. Rockets were fired at a barracks in the south.',
    )
    expect(new Set(events.map((e) => e.happening)).size).toBe(2)
  })
})
