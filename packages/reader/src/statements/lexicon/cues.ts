/**
 * Words that lay content to a source. Our own list, 2026-11, ordered by what the word governs; which words earn
 * their place was checked against the training half of an attribution corpus, none of whose text is here.
 *
 * A verb is named with its particle ("point out"). What it governs, in the order it is looked for:
 *   clause   a clause or a quotation: "said (that) the bridge was gone"
 *   to       an infinitive: "vowed to return"
 *   object   a noun phrase with what depends on it: "denied the charge", "praised them for their restraint"
 *   as       a noun phrase and what it is called: "described the raid as a blunder", "called it a lie"
 *   hearer   whoever is told comes first and is no content: "told reporters (that) …"
 *   patient  whoever is spoken of comes first and is content: "accused the army of shelling …", "urged them to leave"
 *   for, on … the preposition before the content, which belongs to the cue: "called for a truce"
 */
export const CUE_VERBS: Readonly<Record<string, string>> = {
  say: 'clause to of about',
  tell: 'hearer clause patient of about',
  add: 'clause',
  write: 'clause about of',
  ask: 'clause hearer patient to about for',
  report: 'clause object on',
  note: 'clause object',
  announce: 'clause object',
  suggest: 'clause object',
  argue: 'clause for against object',
  tweet: 'clause object',
  retweet: 'object',
  post: 'clause',
  state: 'clause object',
  explain: 'clause object',
  acknowledge: 'clause object',
  continue: 'quote',
  'go on': 'quote',
  respond: 'clause with',
  reply: 'clause',
  answer: 'quote',
  retort: 'clause',
  counter: 'clause',
  comment: 'clause on',
  remark: 'clause on',
  observe: 'clause',
  recall: 'clause object',
  recount: 'clause object',
  claim: 'clause to object',
  allege: 'clause object',
  contend: 'clause',
  assert: 'clause object',
  insist: 'clause on',
  declare: 'clause object',
  proclaim: 'clause object',
  conclude: 'clause',
  admit: 'clause object to',
  concede: 'clause object',
  confess: 'clause to',
  confirm: 'clause object',
  verify: 'clause object',
  corroborate: 'clause object',
  affirm: 'clause object',
  reaffirm: 'clause object',
  reiterate: 'clause object',
  repeat: 'clause object',
  stress: 'clause object',
  emphasize: 'clause object',
  emphasise: 'clause object',
  underline: 'clause object',
  underscore: 'clause object',
  highlight: 'object clause',
  mention: 'clause object',
  indicate: 'clause object',
  reveal: 'clause object',
  disclose: 'clause object',
  divulge: 'clause object',
  imply: 'clause object',
  hint: 'clause at',
  intimate: 'clause',
  estimate: 'clause object',
  predict: 'clause object',
  project: 'clause',
  forecast: 'clause object',
  speculate: 'clause about on',
  guess: 'clause',
  believe: 'clause in',
  think: 'clause about of',
  feel: 'clause',
  hope: 'clause to for',
  fear: 'clause object',
  worry: 'clause about',
  doubt: 'clause object',
  expect: 'clause to patient object',
  assume: 'clause',
  suspect: 'clause patient',
  learn: 'clause',
  realize: 'clause',
  recognize: 'clause object',
  recognise: 'clause object',
  understand: 'clause',
  wonder: 'clause',
  decide: 'clause to',
  find: 'clause',
  show: 'clause object',
  rule: 'clause',
  'rule out': 'object clause',
  agree: 'clause to with on',
  disagree: 'clause with',
  consider: 'as',
  deem: 'as',
  regard: 'as',
  view: 'as',
  see: 'as',
  call: 'as for on',
  'call out': 'object',
  describe: 'as',
  label: 'as',
  brand: 'as',
  dub: 'as',
  name: 'as',
  portray: 'as',
  depict: 'as',
  cast: 'as',
  characterize: 'as',
  characterise: 'as',
  liken: 'object',
  compare: 'object',
  identify: 'as',
  accuse: 'patient object',
  blame: 'patient object',
  charge: 'clause',
  'charge with': 'object',
  fault: 'object',
  condemn: 'object clause',
  denounce: 'object',
  decry: 'object clause',
  deplore: 'object',
  criticize: 'object',
  criticise: 'object',
  slam: 'object',
  blast: 'object',
  assail: 'object',
  lambaste: 'object',
  rebuke: 'object',
  deride: 'object',
  mock: 'object',
  ridicule: 'object',
  lament: 'clause object',
  bemoan: 'object',
  'lash out': 'at against',
  rail: 'against',
  balk: 'at',
  praise: 'object',
  hail: 'object',
  laud: 'object',
  applaud: 'object',
  welcome: 'object',
  thank: 'object',
  commend: 'object',
  congratulate: 'object',
  tout: 'object',
  endorse: 'object',
  support: 'object',
  back: 'object',
  oppose: 'object',
  reject: 'object clause',
  dismiss: 'as object',
  rebuff: 'object',
  rebut: 'object',
  refute: 'object',
  dispute: 'object clause',
  deny: 'clause object',
  disavow: 'object',
  question: 'object clause',
  challenge: 'object',
  defend: 'object',
  justify: 'object',
  voice: 'object',
  propose: 'clause to object',
  recommend: 'clause object',
  advocate: 'object for',
  request: 'clause object',
  demand: 'clause object to',
  urge: 'patient clause object',
  order: 'patient clause object',
  advise: 'hearer clause patient',
  encourage: 'patient object',
  press: 'patient for',
  'call on': 'patient',
  'call upon': 'patient',
  plead: 'clause to for with',
  appeal: 'for',
  promise: 'hearer clause to object',
  pledge: 'clause to object',
  vow: 'clause to object',
  swear: 'clause to',
  threaten: 'to clause object',
  warn: 'hearer clause of about against',
  caution: 'hearer clause against about',
  assure: 'hearer clause of',
  reassure: 'hearer clause',
  remind: 'hearer clause of',
  inform: 'hearer clause of',
  notify: 'hearer clause of',
  brief: 'hearer on',
  convince: 'hearer clause',
  persuade: 'hearer clause patient',
  refuse: 'to',
  decline: 'to object',
  seek: 'to object',
  want: 'to patient object',
  prefer: 'to object',
  plan: 'to',
  intend: 'to',
  cite: 'object clause',
  quote: 'object',
  reference: 'object',
  invoke: 'object',
  list: 'as',
  detail: 'object',
  outline: 'object',
  'lay out': 'object',
  'spell out': 'object clause',
  'point out': 'clause object',
  point: 'to',
  refer: 'to',
  allude: 'to',
  attribute: 'object',
  credit: 'object',
  discuss: 'object',
  talk: 'about of up',
  speak: 'about of against',
  complain: 'clause about of',
  boast: 'clause of about',
  brag: 'clause about',
  joke: 'clause about',
  quip: 'clause',
  muse: 'clause about',
  apologize: 'for',
  apologise: 'for',
  side: 'with',
  testify: 'clause about to',
  document: 'object clause',
  echo: 'object clause',
  shout: 'clause',
  yell: 'clause',
  chant: 'clause object',
  cry: 'quote',
  scream: 'clause',
  whisper: 'clause',
  exclaim: 'clause',
  chime: 'quote',
  interject: 'clause',
  email: 'quote',
  read: 'quote',
  ignore: 'object',
  'speak out': 'against',
  'make clear': 'clause',
}

/** What kind of statement a cue makes, where it is not simply "says". */
export const CUE_KINDS: Readonly<Record<string, 'accuses' | 'denies' | 'confirms' | 'warns' | 'reports'>> = {
  accuse: 'accuses',
  blame: 'accuses',
  charge: 'accuses',
  fault: 'accuses',
  allege: 'accuses',
  accusation: 'accuses',
  allegation: 'accuses',
  deny: 'denies',
  disagree: 'denies',
  refute: 'denies',
  rebut: 'denies',
  dispute: 'denies',
  reject: 'denies',
  dismiss: 'denies',
  disavow: 'denies',
  denial: 'denies',
  rejection: 'denies',
  confirm: 'confirms',
  verify: 'confirms',
  corroborate: 'confirms',
  acknowledge: 'confirms',
  admit: 'confirms',
  concede: 'confirms',
  confess: 'confirms',
  affirm: 'confirms',
  confirmation: 'confirms',
  admission: 'confirms',
  acknowledgement: 'confirms',
  warn: 'warns',
  caution: 'warns',
  threaten: 'warns',
  warning: 'warns',
  threat: 'warns',
  report: 'reports',
  reportedly: 'reports',
}

/** Cues that only tell a statement where "that" follows: "found that", never "found two shells". */
export const FINDING_VERBS: ReadonlySet<string> = new Set(['find'])

/** A source that opens with one of these is nobody: "no group", "none of them", "neither side". */
export const NOBODY: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'no-one', 'neither'])

/** Between a source and its cue they say that nothing was said. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', "n't", 'n’t', 'neither'])

/** Cues that judge, want or feel rather than assert: what they govern is not told as having happened by the source. */
export const ATTITUDE_VERBS: ReadonlySet<string> = new Set(
  `condemn denounce decry deplore criticize criticise slam blast assail lambaste rebuke deride mock ridicule lament
   bemoan praise hail laud applaud welcome thank commend congratulate tout endorse support back oppose question
   challenge defend justify want prefer plan intend seek side ignore discuss chant echo press encourage hope fear worry
   wonder decide refuse decline expect request demand urge order advise plead appeal`.split(/\s+/u),
)

/** Verbs whose bare object is their content only if it names something said or done, never a count or a prize. */
export const RESPONSIBILITY_VERBS: ReadonlySet<string> = new Set(['claim', 'take', 'accept', 'admit', 'assume', 'bear'])

/** "claimed responsibility", "took credit". */
export const RESPONSIBILITY_NOUNS: ReadonlySet<string> = new Set(['responsibility', 'credit', 'authorship'])

/** Acts that a group "claims": an object of "claim" headed by one of these is a claim of responsibility. */
export const CLAIMED_ACTS: ReadonlySet<string> = new Set(
  `attack assault bombing blast explosion strike raid ambush shooting killing assassination operation shelling
   launch kidnapping abduction hijacking massacre murder incursion bomb salvo barrage downing hit`.split(/\s+/u),
)

/** Acts a group tells of itself: "said its fighters had ambushed a patrol". */
export const OWN_ACT_VERBS: ReadonlySet<string> = new Set(
  `attack bomb shell fire target strike hit ambush kill shoot detonate raid storm assassinate kidnap abduct down
   destroy blow rocket mortar`.split(/\s+/u),
)

/** Words that call a thing untrue: "described the report as baseless". */
export const UNTRUE: ReadonlySet<string> = new Set(
  'untrue false baseless unfounded groundless fabricated fabrication lie falsehood'.split(' '),
)

/** Verbs that carry out an act of war, told with "not" of oneself: "said it had not used gas". */
export const DONE_VERBS: ReadonlySet<string> = new Set(
  'carry conduct use launch commit do take stage mount perform execute possess hit target'.split(' '),
)

/** Nouns for something said. Their source stands in "by X", "from X", "of X" or before them as "X's". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `statement claim accusation allegation assertion announcement denial warning threat admission confirmation
   acknowledgement contention suggestion insistence belief vow promise pledge conclusion argument assessment remark
   declaration complaint charge report reminder rumor rumour speculation assumption estimate prediction`.split(/\s+/u),
)

/** Words before a colon that name a kind of piece or a date, not a speaker. */
export const COLON_LABELS: ReadonlySet<string> = new Set(
  `watch live update updates updated analysis opinion exclusive breaking video photos photo gallery explainer factbox
   timeline editorial comment review interview note ps q&a why how what here read more related correction clarification
   source sources published by credit tags topics subscribe contact date time location place part chapter`.split(
    /\s+/u,
  ),
)

/** Nouns whose plural lays what follows "of" to nobody in particular: "reports of shelling". */
export const SOURCELESS_NOUNS: ReadonlySet<string> = new Set([
  'report',
  'allegation',
  'accusation',
  'claim',
  'rumor',
  'rumour',
])

/** Things that carry words: as a subject they are the source, and whoever issued them is the speaker. */
export const CARRIERS: ReadonlySet<string> = new Set(
  `statement communique communiqué release letter report document note message post tweet email e-mail memo video
   recording audio bulletin dispatch text filing complaint indictment press study survey poll briefing account
   testimony transcript readout notice declaration caption headline article story column editorial speech`.split(
    /\s+/u,
  ),
)

/** "It is believed that …", "is thought to have …": the source is nobody in particular. */
export const UNSOURCED_VERBS: ReadonlySet<string> = new Set(
  'believe think report understand know say allege rumor rumour expect suspect assume presume estimate'.split(' '),
)

/** Adverbs that lay their clause to nobody in particular. */
export const UNSOURCED_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])

/** Prepositions of a phrase that belongs to what is said of an object: "praised them for …", "blamed it on …". */
export const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'of', 'as', 'with', 'on', 'over', 'to', 'from'])

/** Verbs by which whoever said something does more in the same breath: "said its jets had struck a camp and denied …". */
export const JOINED_CUES: ReadonlySet<string> = new Set(
  'deny accuse blame vow warn pledge urge condemn threaten reject dismiss promise call reiterate claim'.split(' '),
)

/** What is put at a number: "put the toll at 85". */
export const TOLL_NOUNS: ReadonlySet<string> = new Set([
  'toll',
  'number',
  'figure',
  'count',
  'total',
  'estimate',
  'loss',
])
