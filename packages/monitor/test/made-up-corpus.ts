/** Made-up gold and answers for every task: the same each time, with hits, near misses, empty and missing answers. */

type Json = Record<string, unknown>

export interface MadeUp {
  gold: Json[]
  answers: Json[]
}

const WORDS =
  'the Marlow garrison said that rebels of the Ostermoor front shelled a bridge near Quillfeather, an official told us; "Peñarán" and its port burned.'.split(
    ' ',
  )
const DOCUMENTS = 24

/** A small generator of even numbers, good enough to spread test data. */
export function createDice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

type Dice = ReturnType<typeof createDice>

function textOf(dice: Dice): string {
  return Array.from({ length: 60 }, () => WORDS[dice(WORDS.length)]!).join(' ')
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make)
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[dice(from.length)]!
}

function spanIn(dice: Dice, text: string) {
  const start = dice(text.length - 20)
  return { start, end: start + 1 + dice(18) }
}

/** Keeps, moves or drops what the gold has, and adds something of its own. */
function nearly<T>(dice: Dice, gold: readonly T[], make: () => T, change: (item: T) => T): T[] {
  const kept = gold.flatMap((item) => (dice(5) === 0 ? [] : [dice(2) === 0 ? item : change(item)]))
  return [...kept, ...times(dice(3), make)]
}

function moved<T extends { start: number; end: number }>(dice: Dice, item: T): T {
  return { ...item, start: Math.max(0, item.start - dice(4)), end: item.end + dice(4) }
}

/** A corpus; every eighth record has no answer at all. */
function corpus(seed: number, make: (dice: Dice, text: string) => { gold: Json; answer: Json }): MadeUp {
  const dice = createDice(seed)
  const made: MadeUp = { gold: [], answers: [] }
  for (let i = 0; i < DOCUMENTS; i++) {
    const text = textOf(dice)
    const { gold, answer } = make(dice, text)
    made.gold.push({ id: `made-up-${i}`, text, ...gold })
    if (i % 8 !== 7) made.answers.push({ id: `made-up-${i}`, ...answer })
  }
  return made
}

const MUC_ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon']
const MENTIONS = [
  'the Marlow garrison',
  'a GARRISON',
  'Ostermoor front',
  'rebels of the front',
  'it',
  'Peñarán',
  'two bombs',
  '"an official"',
  '...',
]

/** With `onlyWords`, no mention is mere punctuation: what has no word in it cannot be answered. */
export function muc4Corpus({ onlyWords = false } = {}): MadeUp {
  const words = onlyWords ? MENTIONS.filter((mention) => /\w/.test(mention)) : MENTIONS
  return corpus(1, (dice) => {
    const roles = (make: () => unknown) => Object.fromEntries(MUC_ROLES.map((role) => [role, times(dice(4), make)]))
    const mentions = () => times(1 + dice(3), () => pick(dice, words))
    return {
      gold: {
        relevant: dice(2) === 0,
        entities: roles(mentions),
        entities_full: roles(() => ({ mentions: mentions(), optional: dice(3) === 0 })),
      },
      answer: { relevant: dice(2) === 0, ...roles(() => (dice(3) === 0 ? mentions() : pick(dice, words))) },
    }
  })
}

export function rolesCorpus(): MadeUp {
  const types = [
    'Conflict.Attack.DetonateExplode',
    'life.die.n/a',
    'life.die.nonviolentdeath',
    'movement.transport.n/a',
  ]
  const roles = ['Attacker', 'killer', 'target', 'Victim', 'ExplosiveDevice', 'instrument', 'place', 'vehicle']
  return corpus(2, (dice, text) => {
    const entities = times(8, () => ({ id: `e${dice(4)}`, type: 'x', ...spanIn(dice, text) }))
    const argument = () => ({
      role: pick(dice, roles),
      ...(dice(2) === 0 ? { entity: `e${dice(4)}` } : {}),
      ...spanIn(dice, text),
    })
    const events = times(dice(4), () => ({ type: pick(dice, types), arguments: times(dice(5), argument) }))
    const said = () => ({
      ...moved(dice, pick(dice, [...entities, ...events.flatMap((event) => event.arguments)])),
      role: pick(dice, ['perpetrator', 'patient', 'weapon', 'place']),
    })
    return { gold: { entities, events }, answer: { roles: times(dice(30), said) } }
  })
}

export function labelsCorpus(): MadeUp {
  const labels = ['ATTACK', 'GRENADE', 'ARREST', 'OTHER', 'ORG_CRIME']
  return corpus(3, (dice) => ({
    gold: { label: pick(dice, labels) },
    answer: dice(4) === 0 ? { labels: [] } : { label: pick(dice, labels) },
  }))
}

export function spansCorpus(): MadeUp {
  const types = ['Person', 'Organisation', 'Location', 'Weapon', 'Temporal']
  return corpus(4, (dice, text) => {
    const make = () => ({ type: pick(dice, types), ...spanIn(dice, text) })
    const entities = times(dice(9), () => ({ ...make(), confidence: dice(3) / 2 }))
    const change = (span: ReturnType<typeof make>) => moved(dice, { ...span, type: pick(dice, [span.type, 'Person']) })
    return { gold: { entities }, answer: { entities: nearly(dice, entities, make, change) } }
  })
}

export function attributionCorpus(): MadeUp {
  return corpus(5, (dice, text) => {
    const fragments = (most: number) =>
      times(dice(most + 1), () => {
        const { start, end } = spanIn(dice, text)
        return [start, end + 10]
      })
    const make = () => ({ source: fragments(1), cue: fragments(2), content: fragments(2) })
    const attributions = times(dice(6), make)
    const change = (one: ReturnType<typeof make>) => ({
      ...one,
      content: one.content.map(([a, b]) => [a! + dice(9), b! + dice(9)]),
    })
    const sentences = dice(3) === 0 ? null : [0, 1, 2].map((i) => [i * 120, i === 2 ? text.length : i * 120 + 119])
    return { gold: { sentences, attributions }, answer: { attributions: nearly(dice, attributions, make, change) } }
  })
}

export function placesCorpus(): MadeUp {
  return corpus(6, (dice, text) => {
    const make = () => ({
      ...spanIn(dice, text),
      ...(dice(4) === 0 ? {} : { lat: dice(170) - 85, lon: dice(360) - 180 }),
    })
    const toponyms = times(dice(8), make)
    const change = (place: ReturnType<typeof make>) =>
      dice(2) === 0 ? moved(dice, place) : { ...place, lat: (place.lat ?? 0) + dice(3), lon: place.lon ?? null }
    return { gold: { toponyms }, answer: { toponyms: nearly(dice, toponyms, make as never, change as never) } }
  })
}

export function timesCorpus(): MadeUp {
  const values = ['2031-04-02', '2031-04-02T05:30:00', '2031-04-02T05:30', 'PT2H', '', 'XXXX-WXX-7']
  return corpus(7, (dice, text) => {
    const make = () => ({
      ...spanIn(dice, text),
      type: pick(dice, ['DATE', 'TIME', 'DURATION']),
      value: pick(dice, values),
    })
    const timexes = times(dice(8), make)
    const change = (timex: ReturnType<typeof make>) => moved(dice, { ...timex, value: pick(dice, values) })
    return { gold: { timexes }, answer: { timexes: nearly(dice, timexes, make, change) } }
  })
}

export function namesCorpus(): MadeUp {
  const tags = ['O', 'O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'I-ORG']
  return corpus(8, (dice, text) => {
    const tokens = text.split(' ')
    const gold = tokens.map(() => pick(dice, tags))
    return {
      gold: { tokens, tags: gold },
      answer: { tags: gold.map((tag) => (dice(4) === 0 ? pick(dice, tags) : tag)) },
    }
  })
}

/** A treebank and a parse of it, as CoNLL-U; two sentences of the parse are missing. */
export function treebank(): { gold: string; parsed: string } {
  const dice = createDice(9)
  const relations = ['nsubj', 'nsubj:pass', 'obj', 'punct', 'root']
  const word = (i: number, head: number, relation: string, pos: string) =>
    [i + 1, `w${i}`, `w${dice(2)}`, pos, 'NN', '_', head, relation, '_', '_'].join('\t')
  const sentences = Array.from({ length: 12 }, (_, s) => {
    const words = Array.from({ length: 3 + dice(6) }, () => ({
      head: dice(4),
      relation: pick(dice, relations),
      pos: pick(dice, ['NOUN', 'VERB', 'PUNCT', 'SYM']),
    }))
    const change = (head: number) => (dice(3) === 0 ? dice(4) : head)
    const gold = [
      '1-2\tw0w1\t_\t_\t_\t_\t_\t_\t_\t_',
      ...words.map((each, i) => word(i, each.head, each.relation, each.pos)),
    ]
    const parsed = words.map((each, i) =>
      word(i, change(each.head), pick(dice, [each.relation, 'nsubj']), pick(dice, [each.pos, 'NOUN'])),
    )
    const sentence = (lines: string[]) => `# sent_id = made-up-${s}\n${lines.join('\n')}\n\n`
    return { gold: sentence(gold), parsed: s > 9 ? '' : sentence(parsed) }
  })
  return { gold: sentences.map(({ gold }) => gold).join(''), parsed: sentences.map(({ parsed }) => parsed).join('') }
}

/** Reports of a few incidents, put together nearly right; some answers say "incidents", some nothing. */
export function linkingCorpus(): MadeUp {
  let number = 0
  return corpus(23, (dice) => {
    const incident = dice(9)
    const cluster = dice(3) === 0 ? dice(9) : incident
    const shapes = [
      { incidents: [`x${cluster}`, 'y'] },
      { cluster: `x${cluster}` },
      { incidents: [{ id: `x${cluster}` }] },
    ]
    return { gold: { incident_id: incident }, answer: number++ % 11 === 5 ? { cluster: null } : pick(dice, shapes) }
  })
}

/** Texts with the earlier ones they repeat; some answers add one or leave one out. */
export function reuseCorpus(): MadeUp {
  return corpus(29, (dice) => {
    const sources = times(dice(3), () => `made-up-${dice(DOCUMENTS)}`).filter((id, i, all) => all.indexOf(id) === i)
    const answer = nearly(
      dice,
      sources,
      () => `made-up-${dice(DOCUMENTS)}`,
      (source) => source,
    )
    return { gold: { sources, manner: sources.length > 1 ? 'stitched' : 'cut' }, answer: { sources: answer } }
  })
}
