/** One row group of the table: a task on a part of a corpus, and what its figures are aimed at. */
export interface Measurement {
  task: string
  /** What is read, as a person would name it. */
  corpus: string
  /** The gold, relative to the folder of corpora; `own` files lie in this repository. */
  gold: string
  own?: true
  /** The gold is made anew from the corpora by a program. */
  made?: true
  texts?: string
  part: string
  /** Figures shown, in order; the first carries the line. */
  figures: string[]
  /** What each figure is to reach at least, and what it is aimed at in the end, in per cent. */
  aims?: Record<string, [least: number, aim: number]>
}

/** The parts that may be looked at while building; where a corpus has a test half, it is not among them. */
export const measurements: Measurement[] = [
  {
    task: 'incidents',
    corpus:
      '54 hand-labelled reports of 15 outlets on one war ([labels](../evaluation/incidents/README.md)); texts: FA-KES',
    gold: 'evaluation/incidents/tune.jsonl',
    own: true,
    texts: 'fa-kes/train.jsonl.gz',
    part: 'tune',
    figures: [
      'all fields',
      'killed',
      'killed and by whom',
      'injured',
      'injured and by whom',
      'type',
      'place',
      'day',
      'perpetrator',
      'perpetrator left open',
    ],
    aims: { 'all fields': [60, 85], 'killed and by whom': [45, 80] },
  },
  {
    task: 'statements',
    corpus:
      '220 hand-labelled statements of the same war ([labels](../evaluation/statements/README.md)), one annotator; texts: FA-KES',
    gold: 'evaluation/statements/tune.jsonl',
    own: true,
    texts: 'fa-kes/train.jsonl.gz',
    part: 'tune',
    figures: [
      'kind and vantage',
      'kind',
      'vantage',
      'source',
      'found',
      'kind accuses',
      'kind claims-responsibility',
      'kind confirms',
      'kind denies',
      'kind reports',
      'kind says',
      'kind warns',
    ],
    aims: { kind: [85, 95], vantage: [85, 95] },
  },
  {
    task: 'muc4',
    corpus: 'MUC-4, news from and about Latin America, all capitals',
    gold: 'muc4/dev.jsonl.gz',
    part: 'dev',
    figures: [
      'ceaf-ree',
      'ceaf-ree PerpInd',
      'ceaf-ree PerpOrg',
      'ceaf-ree Target',
      'ceaf-ree Victim',
      'ceaf-ree Weapon',
      'relevant',
      'head',
      'head-classic',
    ],
    aims: { 'ceaf-ree': [40, 58], relevant: [80, 92] },
  },
  {
    task: 'counts',
    corpus: 'MUC-4: numbers, day and place of each incident of the answer keys',
    gold: 'muc4/dev.jsonl.gz',
    part: 'dev',
    figures: ['killed', 'injured', 'day', 'country', 'town'],
    aims: { killed: [55, 80], injured: [55, 80], day: [60, 85], country: [90, 97], town: [55, 80] },
  },
  {
    task: 'bases',
    corpus: 'MUC-4: on what the organisations named as perpetrators are named, of those found',
    gold: 'muc4/dev.jsonl.gz',
    part: 'dev',
    figures: [
      'basis',
      'reported as fact',
      'claimed or admitted',
      'suspected or accused',
      'suspected or accused by authorities',
      'possible',
      'found',
    ],
  },
  {
    task: 'wikievents',
    corpus: 'WikiEvents: attacks, deaths, injuries',
    gold: 'wikievents/dev.jsonl.gz',
    part: 'dev',
    figures: ['roles', 'perpetrator', 'patient', 'weapon', 'place'],
    aims: { roles: [45, 65] },
  },
  {
    task: 'rams',
    corpus: 'RAMS: the same in windows of five sentences',
    gold: 'rams/dev.jsonl.gz',
    part: 'dev',
    figures: ['roles', 'perpetrator', 'patient', 'weapon', 'place'],
    aims: { roles: [30, 50] },
  },
  {
    task: 'case2021',
    corpus: 'CASE 2021, task 2: the kind of event in a snippet',
    gold: 'case2021-task2/dev.jsonl.gz',
    part: 'dev',
    figures: ['weighted F1 over ACLED sub-types', 'weighted F1', 'macro F1', 'accuracy'],
    aims: { 'weighted F1 over ACLED sub-types': [68, 84] },
  },
  {
    task: 're3d',
    corpus: 're3d: names and weapons, conflict in Syria and Iraq',
    gold: 're3d/dev.jsonl.gz',
    part: 'dev',
    figures: [
      'overlap, four types',
      'exact, four types',
      'overlap Organisation',
      'overlap Person',
      'overlap Location',
      'overlap Weapon',
    ],
    aims: { 'overlap, four types': [60, 80] },
  },
  {
    task: 'polnear',
    corpus: 'PolNeAR: who says what',
    gold: 'polnear/dev.jsonl.gz',
    part: 'dev',
    figures: [
      'attribution overlap',
      'attributed sentence',
      'source exact',
      'content exact',
      'source overlap',
      'cue overlap',
      'content overlap',
      'sentence is attributed',
    ],
    aims: {
      'attribution overlap': [52, 73],
      'attributed sentence': [64, 84],
      'source exact': [52, 78],
      'content exact': [35, 68],
    },
  },
  places('geo-gwn', 'GeoWebNews', [60, 75]),
  places('geo-lgl', 'Local-Global Lexicon, local news with many namesakes', [48, 62]),
  places('geo-trnews', 'TR-News', [62, 78]),
  places('geo-geovirus', 'GeoVirus, without adjectives', [55, 78]),
  expressions('time-meantime', 'MEANTIME, Wikinews', [70, 82]),
  expressions('time-wikiwars', 'WikiWars, histories of wars; no day of publication', [65, 82]),
  names('ner-uner-ewt', 'UNER on EWT: web text, lower case in part'),
  names('ner-wikigold', 'Wikigold: MISC is never said'),
  treebank('ud-ewt', 'UD English EWT', { UPOS: [94, 96.5], LAS: [80, 88] }),
  treebank('ud-gum', 'UD English GUM'),
  {
    task: 'reuse',
    corpus:
      'texts cut, re-led, stitched and edited by a program (evaluation/reuse) from FA-KES and PolNeAR, beside the originals',
    gold: 'reuse/made.jsonl',
    made: true,
    part: 'made',
    figures: ['sources', 'originals left alone', 'copied', 'cut', 'edited', 're-led', 'reheadlined', 'stitched'],
    aims: { sources: [96.5, 98.7] },
  },
  reportsOfOne('gvc/dev', 'Gun Violence Corpus: reports and the incident each is about', { CoNLL: [97, 100] }),
  reportsOfOne('ecbplus/dev', 'ECB+: news without dates, two like events a topic, half of them peaceful', {
    CoNLL: [78, 88],
  }),
  reportsOfOne('gva/train', 'Gun Violence Archive; measured only, nothing is trained on it', { pairwise: [75, 90] }),
]

function places(folder: string, corpus: string, aim: [number, number]): Measurement {
  const figures = ['end to end', 'names', 'within 161 km', 'median error']
  return dev('geo', folder, corpus, figures, { 'end to end': aim })
}

function expressions(folder: string, corpus: string, aim: [number, number]): Measurement {
  return dev('time', folder, corpus, ['value', 'strict', 'relaxed', 'type'], { value: aim })
}

function names(folder: string, corpus: string): Measurement {
  return dev('ner', folder, corpus, ['names', 'PER', 'ORG', 'LOC'])
}

function treebank(folder: string, corpus: string, aims?: Measurement['aims']): Measurement {
  return { ...dev('conllu', folder, corpus, ['UPOS', 'LAS', 'UAS', 'lemma'], aims), gold: `${folder}/dev.conllu.gz` }
}

function reportsOfOne(file: string, corpus: string, aims: Measurement['aims']): Measurement {
  const [folder, part] = file.split('/') as [string, string]
  const figures = ['CoNLL', 'pairwise', 'B3', 'MUC', 'CEAF-e']
  return { ...dev('linking', folder, corpus, figures, aims), gold: `${file}.jsonl.gz`, part }
}

function dev(task: string, folder: string, corpus: string, figures: string[], aims?: Measurement['aims']): Measurement {
  return { task, corpus, gold: `${folder}/dev.jsonl.gz`, part: 'dev', figures, ...(aims ? { aims } : {}) }
}
