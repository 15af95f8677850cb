import type { Vantage } from '../../reading.ts'

/**
 * Words of a source's description that show how the speaker knows. Our own list, 2026-11; the first line that
 * matches decides, so that "an unnamed official" is anonymous before it is official.
 */
export const VANTAGE_WORDS: readonly (readonly [Vantage, RegExp])[] = [
  [
    'anonymous',
    /\b(?:anonym(?:ous|ously|ity)|unnamed|unidentified|sources?|insiders?|people familiar|person familiar|declined to be named|asked not to be named|on condition)\b/iu,
  ],
  ['eyewitness', /\b(?:eye-?witness(?:es)?|witness(?:es)?|survivors?|onlookers?|bystanders?|passers?-?by)\b/iu],
  [
    'medical',
    /\b(?:doctors?|medics?|nurses?|surgeons?|paramedics?|hospitals?|clinics?|ambulances?|morgues?|mortuar(?:y|ies)|medical|rescuers?|rescue workers?|first responders?|red crescent|red cross|health (?:workers?|officials?|ministry|authorities|department)|ministry of health)\b/iu,
  ],
  [
    'monitor',
    /\b(?:monitors?|monitoring|observator(?:y|ies)|watchdogs?|(?:human )?rights (?:groups?|organi[sz]ations?|activists?|defenders?)|amnesty|human rights watch|airwars|acled|observers?|fact-finding|investigators?|ngos?|aid (?:groups?|workers?|agenc(?:y|ies))|charit(?:y|ies)|think ?tank|analysts?|researchers?|experts?|activists?|bellingcat|unicef|ocha|unhcr)\b/iu,
  ],
  [
    'outlet',
    /\b(?:media|newspapers?|dail(?:y|ies)|agenc(?:y|ies) (?:reported|said)|news agenc(?:y|ies)|television|tv|radio|broadcasters?|channels?|stations?|websites?|magazines?|correspondents?|reporters?|journalists?|news|times|post|press|tribune|herald|gazette)\b/iu,
  ],
  [
    'resident',
    /\b(?:residents?|villagers?|locals?|neighbou?rs?|inhabitants?|townspeople|shopkeepers?|farmers?|famil(?:y|ies)|relatives?|mother|father|brother|sister|wife|husband|son|daughter|cousin|uncle|displaced|refugees?|students?|teachers?|drivers?)\b/iu,
  ],
  [
    'party',
    /\b(?:rebels?|militants?|militias?|fighters?|insurgents?|guerrillas?|jihadists?|separatists?|mujahideen|army|armies|navy|air force|troops|armed forces|military|coalition|commanders?|battalion|brigades?|junta|faction)\b/iu,
  ],
  [
    'official',
    /\b(?:ministers?|ministr(?:y|ies)|presidents?|premier|chancellor|secretary|officials?|spokes(?:man|woman|person|people|persons)|governments?|governors?|mayors?|authorit(?:y|ies)|police|security forces|interior|embass(?:y|ies)|ambassadors?|envoys?|prosecutors?|courts?|parliament|lawmakers?|senators?|administration|departments?|district|council|officers?|generals?|colonel|brigadier|intelligence|kremlin|pentagon|white house|united nations|un|u\.n\.|european union|nato|chiefs?|director|king|prince|state)\b/iu,
  ],
]

/** Beside the source rather than in its name: "speaking on condition of anonymity". */
export const ANONYMITY =
  /\b(?:condition of anonymity|anonymously|declined to be (?:named|identified)|not authori[sz]ed to (?:speak|talk|brief))/iu

/** Nouns for somebody who speaks for a body: where nobody is named, the body speaks. */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople official source officer representative aide leader chief commander
   head director member minister envoy ambassador statement communique communiqué release letter report video tweet
   post message document note bulletin announcement spokesmen ministry department office branch command wing
   force army police campaign poll survey website account channel`.split(/\s+/u),
)

/** Words that make a relayer of whoever was told: agencies, papers, stations. */
export const MEDIA_WORDS =
  /\b(?:AFP|Reuters|AP|Associated Press|dpa|CNN|BBC|Al[- ]Jazeera|Al[- ]Arabiya|NBC|CBS|ABC|NPR|MSNBC|Fox News|Sky News|Times|Post|Guardian|Telegraph|Journal|Tribune|Herald|television|TV|radio|newspaper|daily|news agency|agency|channel|broadcaster|network|magazine|website|media|press|Bloomberg|TASS|Interfax|Xinhua|SANA|WAFA|IRNA|Anadolu|EFE|Politico|Telegram|Twitter|Facebook|X)\b/u
