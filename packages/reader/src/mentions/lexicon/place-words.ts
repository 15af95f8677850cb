/** Words that stand around place names. Our own lists, 2026-11. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

/** Prepositions after which a name is most likely a place. */
export const LOCATING: ReadonlySet<string> = words(`
  in at near from to into toward towards outside inside across throughout around over via through within between
  off onto against along beyond overlooking`)

/** Nouns of settlements and areas: with their name they make one place ("the town of Zummar", "Nineveh province"). */
export const AREA_NOUNS: ReadonlySet<string> = words(`
  city town village hamlet suburb neighborhood neighbourhood quarter district subdistrict sub-district province
  governorate region county oblast raion department state municipality prefecture canton commune territory
  peninsula island islands valley desert countryside area enclave capital township settlement kibbutz parish
  republic archipelago coast delta basin plain plains mountains mountain hills heights highlands strip corridor front
  axis sector stronghold locality oasis wadi community borough emirate moshav outpost port`)

/** Those of them that nothing but a place where people live has after its name. */
export const SETTLEMENT_NOUNS: ReadonlySet<string> = words('village town city hamlet neighborhood neighbourhood suburb')

/** Nouns of sites: the site is a thing of its own, its name a place ("the Kharab al-Jir base"). */
export const SITE_NOUNS: ReadonlySet<string> = words(`
  base airbase airport airfield airstrip camp barracks garrison checkpoint crossing refinery field oilfield dam
  bridge pass prison terminal harbour harbor junction roundabout mine plant reservoir station strait straits lake
  river gulf bay sea canal forest hospital mosque market stadium shipyard facility compound cemetery depot square`)

/** What may stand between a site's name and its noun ("Baghdad International Airport", "the Omar oil field"). */
export const SITE_QUALIFIERS: ReadonlySet<string> = words(`
  international regional military naval air army oil gas refugee displacement border nuclear power thermal central
  industrial main training police detention`)

/** Ordinary words and first names that are also names of small places: they need a clear sign that a place is meant. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = words(`
  nice reading mobile of march may april june july august bath hit sale deal most police date split orange tours
  ban man bar along same this that here there why you we they she he it is was are be been no yes not all any one
  two three four five six seven eight nine ten and or but for as by an on at in to up so do go me my us our
  his her who how what when where which god lord king queen prince police army force union liberty independence
  unity victory peace war best better good great big little old new first second third last general major captain
  colonel sergeant commander chief central president mayor minister justice bishop pope saint mission home house
  church school college university hospital center centre park lake river ocean sea island mountain hill valley
  forest field street road bridge gate port beach bay point rock stone sand water fire earth wind sun moon star
  sky snow rain summer winter spring fall autumn morning evening night day monday tuesday wednesday thursday friday
  saturday sunday january february september october november december english
  muslim christian jewish arab islam islamic catholic buddhist hindu sunni shia shiite kurd kurdish kurds jew jews
  united national federal international foreign local public social democratic republican liberal labour labor
  green white black red blue brown gold silver grey gray young long short high low north south east west northern
  southern eastern western media press news post times mail herald guardian mirror globe world people life love hope
  faith charity grace joy angel male female boy girl son father mother brother sister baby family group team
  league club association council committee congress senate parliament assembly house court bank company
  corporation industry trade market business money price cost tax gas oil coal iron steel copper gun bomb
  missile rocket tank drone bus car truck plane ship train boat aircraft media data internet facebook google
  apple amazon disney ford chevrolet batman superior commerce enterprise opportunity progress advance eagle
  buffalo bear wolf fox lion tiger hawk buck moose elk salmon normal eclectic
  kent  diego chelsea troy tyler carson logan preston
  clinton carter kennedy monroe johnson wilson jefferson franklin hamilton grant taylor  bush obama trump reagan nixon ford biden harris pence warren sanders marshall mitchell martin lewis clark
  allen baker cooper davis evans foster gordon graham hayes henry howard hudson hunter irving james jerome john
  joseph joshua keith kelly lawrence lee leonard louis luis marion mason maria mary max melissa michael milton
  morgan morris nelson norman oliver oscar owen parker patterson paul perry peter pierre porter ray raymond reed
  rogers roosevelt ross roy russell ryan samuel scott seymour shannon sharon shelby sheridan sherman sidney
  simon spencer stanley stephen stuart sullivan terry thomas thompson turner vernon vincent wade walker wallace
  walter wayne webster wesley williams winston wood wright zion ali hassan hussein mohammed muhammad ahmed
  mahmoud abdul abdullah ibrahim khalil khalid omar osman said saad salman salim mustafa yusuf bashar assad rami
  nasser hamza hamas hezbollah fatah taliban houthi bin abu al el la de san santa los las don da di le du van von
  christmas reform reserve freedom friendship sunshine earth honda many real welcome success
  energy economy science ivan igor sergei vladimir dmitry alexander andrei boris natalia anna elena olga`)

/** Nouns after a country's adjective that make the country itself a place ("Iraqi territory", "the Jordanian desert"). */
export const LAND_NOUNS: ReadonlySet<string> = words(`
  territory soil desert territories land lands airspace waters countryside coast mainland heartland`)

/** Titles and offices: a demonym or place before one is no part of a longer name ("Iraqi Prime Minister", "Kyiv Mayor"). */
export const TITLES: ReadonlySet<string> = words(`
  president prime vice deputy foreign defense defence interior minister ministers ministry secretary senator
  congressman congresswoman representative rep rep. sen sen. gov gov. governor mayor ambassador king queen prince
  princess emir sultan sheikh general gen gen. lt lt. lieutenant colonel col col. major maj maj. captain capt
  capt. sergeant sgt sgt. admiral commander chief judge justice attorney chancellor premier pope bishop archbishop
  ayatollah imam leader spokesman spokeswoman spokesperson envoy consul professor prof prof. dr dr. doctor mr mr.
  mrs mrs. ms ms. sir lord lady speaker director chairman chairwoman officer police army military navy air
  parliament government embassy`)

/** Words that end or begin the name of an organisation. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = words(`
  resistance front army movement party university bank ministry republic emirate council union league organisation
  organization observatory committee federation brigade brigades forces force mission office department institute
  museum church court commission association academy college school command agency authority house parliament
  congress senate foundation fund society group network corps guard guards militia coalition alliance service
  services press times post news tribune herald journal gazette chronicle star telegraph radio television tv
  airlines airways company corporation corp inc ltd club united fc city athletic rovers wanderers band orchestra
  hospital embassy board bureau center centre red watch initiative programme program treaty agreement
  accord accords pact declaration process conference summit festival cup championship olympics games open
  prize award war wars revolution uprising intifada day act bill law star broadcasting rangers bears lions bulls
  giants jets cowboys patriots yankees mets dodgers cubs lakers celtics state`)

/** Days, months and the like that may follow a place without being part of its name ("Baghdad Sunday"). */
export const CALENDAR: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  today tomorrow yesterday`)

/** Verbs of speech whose subject is rarely a small town ("Burns said"). */
export const SPEECH: ReadonlySet<string> = words(`
  said says say told added adds wrote writes asked explained noted argued insisted recalled tweeted replied`)

/** Directions, with the way to go: east and north in units of the radius. */
export const DIRECTIONS: ReadonlyMap<string, readonly [east: number, north: number]> = new Map(
  (
    [
      ['north', 0, 1],
      ['south', 0, -1],
      ['east', 1, 0],
      ['west', -1, 0],
      ['northeast', 0.7, 0.7],
      ['northwest', -0.7, 0.7],
      ['southeast', 0.7, -0.7],
      ['southwest', -0.7, -0.7],
      ['central', 0, 0],
    ] as const
  ).flatMap(([word, east, north]) => {
    const spellings = word.length > 5 && word !== 'central' ? [word, `${word.slice(0, 5)}-${word.slice(5)}`] : [word]
    const adjectives = word === 'central' ? [] : spellings.map((each) => `${each}ern`)
    return [...spellings, ...adjectives].map((each) => [each, [east, north]] as const)
  }),
)

/** Words for length, in kilometres. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ...['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres', 'kilometers'].map(
    (word) => [word, 1] as const,
  ),
  ...['mile', 'miles', 'mi'].map((word) => [word, 1.609] as const),
  ...['meter', 'meters', 'metre', 'metres'].map((word) => [word, 0.001] as const),
])

/** What may stand between a place's name and the distance at which it lies ("Heneyda is some 25 km west of Raqqa"). */
export const MEASURING: ReadonlySet<string> = words(`
  , is lies lying sits located situated about around some roughly nearly almost just only a few the to`)

/** Where something is said to be close to a place, not in it. */
export const NEARNESS: ReadonlySet<string> = words('near outside around nearby close overlooking')

/** Nouns that, in capitals, are the last word of a place's own name ("Suffolk County", "Tijuana River"). */
export const CAPITAL_NOUNS: ReadonlySet<string> = words(`
  county river province district governorate oblast region valley island islands lake airport airfield airbase
  bridge mountain mountains bay peninsula camp dam municipality prefecture forest desert base crossing refinery
  creek falls harbor harbour highway street avenue road square township`)

/** Prepositions before which even a doubtful name must be a place ("in Hit"; but "against Clark"). */
export const SURELY_LOCATING: ReadonlySet<string> = words('in near outside across throughout')

/** Marks after a dateline ("BEIRUT (AP) —"). */
export const DATELINE_MARKS: ReadonlySet<string> = new Set(['(', ',', '-', '--', '–', '—', ':', '/', '_'])

/** Nouns that, in capitals before a name, make both another place or person ("Camp David"). */
export const NAME_HEADS: ReadonlySet<string> = words('camp fort port lake mount cape mt mt. ft ft.')

/** Titles after which a name is a person's ("Gen. Sherman"). */
export const PERSONAL_TITLES: ReadonlySet<string> = words(`
  mr mr. mrs mrs. ms ms. dr dr. sen sen. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. rep rep. gov gov. president minister secretary senator general colonel captain judge professor sir lady lord`)
