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
    /\b(?:civil defen[cs]e|white helmets|doctors without borders|m[eé]decins sans|world health organi[sz]ation|doctors?|medics?|nurses?|surgeons?|paramedics?|hospitals?|clinics?|ambulances?|morgues?|mortuar(?:y|ies)|medical|rescuers?|rescue workers?|first responders?|red crescent|red cross|healthcare workers?|health (?:workers?|officials?|ministry|authorities|department)|ministry of health)\b/iu,
  ],
  [
    'monitor',
    /\b(?:monitors?|monitoring|commissions? of inquiry|inquiry|inspectors?|opcw|sohr|observator(?:y|ies)|watchdogs?|(?:human )?rights (?:groups?|organi[sz]ations?|activists?|defenders?)|amnesty|human rights watch|airwars|acled|observers?|fact-finding|investigators?|ngos?|aid (?:groups?|workers?|agenc(?:y|ies))|charit(?:y|ies)|think ?tank|analysts?|researchers?|experts?|activists?|coordination committees?|bellingcat)\b/iu,
  ],
  [
    'outlet',
    /\b(?:anadolu|reuters|afp|sana|tass|interfax|xinhua|associated press|media|newspapers?|dail(?:y|ies)|agenc(?:y|ies) (?:reported|said)|news agenc(?:y|ies)|television|tv|radio|broadcasters?|channels?|stations?|websites?|magazines?|correspondents?|reporters?|journalists?|news|times|post|press|tribune|herald|gazette)\b/iu,
  ],
  [
    'resident',
    /\b(?:residents?(?! (?:representative|coordinator))|villagers?|locals|neighbou?rs?|inhabitants?|townspeople|shopkeepers?|farmers?|famil(?:y|ies)|relatives?|mother|father|brother|sister|wife|husband|son|daughter|cousin|uncle|displaced|refugees?|students?|teachers?|drivers?)\b/iu,
  ],
  ['official', /\b(?:police|united nations|u\.?n\.?|unicef|ocha|unhcr)(?![\p{L}\d])/iu],
  [
    'party',
    /\b(?:defen[cs]e (?:ministr(?:y|ies)|ministers?|secretary|departments?)|(?:ministry|minister|secretary|department) of defen[cs]e|pentagon|centcom|central command|lieutenant|major general|colonel|brigadier|opposition (?:figures?|leaders?|bloc|forces|coalition|groups?)|rebels?|militants?|militias?|fighters?|insurgents?|guerrillas?|jihadists?|separatists?|mujahideen|army|armies|navy|air force|troops|armed forces|military|coalitions?|commanders?|battalion|brigades?|junta|faction)\b/iu,
  ],
  [
    'official',
    /\b(?:ministers?|ministr(?:y|ies)|presidents?|premier|chancellor|secretary|officials?|spokes(?:man|woman|person|people|persons)|governments?|governors?|mayors?|authorit(?:y|ies)|police|security forces|interior|embass(?:y|ies)|ambassadors?|envoys?|prosecutors?|courts?|parliament|lawmakers?|senators?|administration|departments?|district|council|officers?|generals?|powers|nations|kingdom|countries|intelligence|kremlin|white house|european union|nato|chiefs?|director|king|prince|state)\b/iu,
  ],
]

/** Bodies that speak for a state at war, whatever kind of actor they are known as. */
export const WAR_BODIES = /\b(?:defen[cs]e ministry|ministry of defen[cs]e|department of defen[cs]e|pentagon)\b/iu

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
