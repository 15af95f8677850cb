/**
 * Words around a trigger that show it tells of no violence: sickness, sport, labour, weather, words, law, make-believe.
 * Lemmas or lower-case forms. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before the noun: "heart attack", "hunger strike", "price bombing". */
export const HARMLESS_MODIFIERS = words(
  'heart panic asthma verbal personal media advertising marketing cyber ransomware phishing ddos hacker charm sales price spelling legal court political diplomatic rhetorical scathing blistering fierce-worded savage lobbying propaganda publicity smear photo transfer strike-out lightning penalty free corner job factory rail tube train teacher nurse doctor miner pilot worker union general labor labour wage transport bus-driver hunger solidarity one-day two-day 24-hour 48-hour wildcat indefinite nationwide token postal dock bear dog shark snake tiger elephant crocodile wolf bee population baby vaccine drinking shooting-guard film movie tv game video arcade simulated mock training practice exhibition parade firework fireworks volcanic gas-main accidental controlled demographic cost credit interest tax budget spring monsoon solar cardiac coronary infectious viral bacterial fictional imaginary allergic anxiety peer bull fraud squeeze takeover-bid title relegation',
)

/** After it: "attack on the budget", "strike a deal", "fire the coach", "shot at goal", "hit by inflation". */
export const HARMLESS_OBJECTS = words(
  'deal balance chord agreement pose note bargain tone accord optimism goal goals record target-price market-share jackpot headline headlines high low rate rates inflation coach manager ceo employee worker staff film movie video documentary scene scenes commercial photo portrait series episode album tax cost price prices budget deficit campaign product satellite website app service brand investigation probe inquiry appeal bid initiative program programme project scheme fund book magazine career company startup policy plan proposal idea criticism opponent competition interview question questions trial lawsuit talk talks process debate negotiation blow hurdle hope dream interest crisis nerve wall snag milestone century six boundary wicket penalty conference consultation reform',
)

/** What drives a figure of speech or a force of nature: "hit by a storm", "rocked by scandal". */
export const HARMLESS_AGENTS = words(
  'storm hurricane typhoon cyclone tornado earthquake quake flood tsunami drought heatwave wave virus pandemic disease covid coronavirus covid-19 inflation recession scandal crisis shortage sanction tariff strike-action lightning wind rain rainfall snow blizzard avalanche landslide wildfire epidemic outbreak slump downturn allegation tremor eruption volcano temblor price cost critic criticism review analyst newspaper columnist goalkeeper striker team club player batsman bowler boxer champion actor film movie company bank firm investor market stock share economy shark bear dog tiger elephant snake crocodile accident collision crash',
)

/** What explodes or erupts in talk only: "talks exploded in anger", "a row erupted". */
export const TALK_SUBJECTS = words(
  'talk talks row anger debate argument dispute controversy quarrel outrage fury rage frustration resentment emotion joy laughter applause cheer sale sales demand population market economy trade business industry interest popularity growth price cost rent debt number volume traffic enthusiasm excitement scandal rumour rumor meeting session negotiation negotiations discussion',
)

/** What is only said, felt or counted: "hit production", "attacked exports". */
export const FIGURES = words(
  'production output productivity profit profits sale sales export exports import imports turnover revenue earnings income growth demand employment tourism consumption spending supply economy trade morale confidence business system right freedom democracy constitution immunity privacy reputation',
)

/** Words that put a sentence in a court. */
export const TRIAL_WORDS = words(
  'trial sentence convict conviction prosecutor verdict court jury indict indictment defendant plead acquit judge appeal testify testimony extradite extradition jail lawyer hearing tribunal plaintiff lawsuit inquest retrial',
)

/** Words that put it in memory. */
export const ANNIVERSARY_WORDS = words(
  'anniversary commemorate commemoration memorial remembrance centenary wreath remember mark monument museum historian bicentenary jubilee',
)

/** Words that put it in practice. */
export const DRILL_WORDS = words(
  'drill exercise simulate simulation simulated mock rehearsal rehearse training wargame war-game manoeuvre maneuver',
)

/** Words that put it on screen or paper. */
export const FICTION_WORDS = words(
  'film movie novel drama series episode documentary thriller screenplay actor actress director-cut cinema box-office fiction fictional play theatre opera character plot blockbuster sequel videogame game gamer netflix hollywood filmmaker trailer audience premiere scene director critic hero heroine novelist screen siege-drama storyline',
)

/** Words that put it on a pitch. */
export const SPORT_WORDS = words(
  'match goal striker league cup championship tournament coach goalkeeper season midfielder defender batsman wicket innings playoff quarterback touchdown inning penalty football soccer cricket rugby tennis basketball hockey baseball olympics medal team player kick halftime half-time fixture referee stadium scored equaliser equalizer semifinal quarterfinal boxer knockout round-robin fifa uefa nba nfl',
)

/** Words that put it in a dispute over work. */
export const LABOUR_WORDS = words(
  'union wage pay worker employee employer walkout picket walk-out staff salary labour labor unionist factory overtime redundancy redundancies',
)

/** Words for a strike or attack made of words, votes or money. */
export const VERBAL_WORDS = words(
  'speech remark comment tweet editorial policy budget opposition senator lawmaker candidate debate rhetoric criticism column op-ed manifesto record reputation credibility character idea proposal plan argument decision motion',
)

/** Words that put a sentence in a contest for votes: "attacked her opponent over taxes". */
export const POLITICS_WORDS = words(
  'gop republican democrat democratic presidential nominee candidate campaign voter primary debate ad ballot caucus senator congressman lawmaker poll pollster rival opponent email e-mail tweet republicans democrats dem dems rally',
)

/** Words that put it on a computer. */
export const CYBER_WORDS = words(
  'hack hacker hacking email e-mail cyber cyberattack server computer website software account twitter password malware network online web database phishing leak',
)

/** One of these in the sentence is enough to make it a story. */
export const PLAINLY_FICTION = words(
  'film movie novel thriller screenplay videogame blockbuster sequel fiction box-office miniseries',
)

/** What explodes by itself: before "explosion". */
export const MISHAPS = words('gas boiler transformer cylinder dust grain methane pyrotechnic firework kitchen lpg')

/** What vehicles do without anybody attacking them. */
export const CRASHES = words('crash collide derail capsize overturn')
