import type { ActorKind, HarmStatus, InterType, Occupation, Vantage } from '../../reading.ts'

/** What a noun for people says about them. */
export interface PeopleWord {
  kind: ActorKind
  status: HarmStatus
  inter: InterType | null
  occupation: Occupation | null
  age: 'adult' | 'child' | null
  sex: 'female' | 'male' | null
  vantage: Vantage | null
  /** A body of many ("forces", "police"), not individuals ("soldiers"). */
  isCollective: boolean
  /** A role that speaks for or leads an institution ("spokesman", "director"). */
  isRole: boolean
}

const NOTHING: PeopleWord = {
  kind: 'people',
  status: 'unknown',
  inter: null,
  occupation: null,
  age: null,
  sex: null,
  vantage: null,
  isCollective: false,
  isRole: false,
}

/** Nouns (singular) by what they say of the people they name. Own list, from general knowledge, 2026-11. */
const GROUPS: readonly [Partial<PeopleWord>, string][] = [
  [
    {},
    'person people individual guy suspect detainee prisoner hostage captive victim casualty survivor member wounded dead injured body corpse occupant passerby passer-by bystander inmate relative neighbor neighbour friend colleague thief smuggler criminal robber caller delinquent',
  ],
  [{ sex: 'male' }, 'man boyfriend husband father brother son uncle grandfather gentleman'],
  [{ sex: 'female' }, 'woman wife mother sister daughter aunt grandmother lady'],
  [
    { age: 'child', status: 'civilian' },
    'child minor baby infant toddler kid teenager teen schoolchild youngster student pupil',
  ],
  [{ age: 'child', sex: 'female', status: 'civilian' }, 'girl schoolgirl'],
  [{ age: 'child', sex: 'male', status: 'civilian' }, 'boy schoolboy'],
  [
    { status: 'civilian' },
    'civilian noncombatant non-combatant villager farmer peasant shepherd herder trader merchant shopkeeper vendor fisherman worker labourer laborer employee staff driver passenger commuter traveler traveller tourist pilgrim worshipper worshiper shopper pedestrian citizen family refugee migrant evacuee settler teacher professor lawyer judge prosecutor magistrate engineer technician priest nun bishop archbishop monk imam cleric preacher missionary mayor councilman councilor councillor politician candidate activist businessman businesswoman industrialist banker rancher landowner trade-unionist unionist miner crew sailor seafarer national foreigner elder community tribesman youth leader deputy senator lawmaker legislator congressman diplomat ambassador consul official minister governor president',
  ],
  [{ status: 'civilian', vantage: 'resident' }, 'resident inhabitant local townspeople townsman dweller'],
  [{ status: 'civilian', vantage: 'eyewitness' }, 'witness eyewitness'],
  [{ status: 'civilian', inter: 'protesters' }, 'protester protestor demonstrator marcher striker'],
  [{ inter: 'rioters' }, 'rioter looter mob crowd vigilante arsonist'],
  [
    { status: 'civilian', occupation: 'journalist' },
    'journalist reporter cameraman photographer correspondent photojournalist newsman columnist',
  ],
  [
    { status: 'civilian', occupation: 'medic', vantage: 'medical' },
    'medic doctor nurse paramedic physician surgeon rescuer ambulanceman first-responder responder firefighter',
  ],
  [{ status: 'civilian', occupation: 'aid worker' }, 'aid-worker humanitarian'],
  [{ status: 'military', occupation: 'peacekeeper', inter: 'external/other forces' }, 'peacekeeper blue-helmet'],
  [
    { status: 'military', inter: 'state forces' },
    'soldier serviceman servicewoman servicemember conscript reservist recruit officer sergeant corporal private lieutenant marine airman pilot paratrooper commando infantryman sniper guard bodyguard guardsman cadet combatant',
  ],
  [
    { status: 'military', inter: 'state forces', kind: 'state force', isCollective: true },
    'troop troops army military air-force navy garrison junta infantry',
  ],
  [
    { status: 'military', inter: 'state forces', occupation: 'police' },
    'policeman policewoman gendarme detective constable patrolman trooper agent',
  ],
  [
    {
      status: 'military',
      inter: 'state forces',
      occupation: 'police',
      kind: 'state force',
      vantage: 'official',
      isCollective: true,
    },
    'police gendarmerie',
  ],
  [
    { status: 'fighter', inter: 'rebel group' },
    'guerrilla guerilla rebel militant insurgent jihadist jihadi terrorist fighter extremist separatist subversive islamist mujahid mujahideen mujahedeen militiaman gunman assailant attacker assassin killer murderer kidnapper hijacker captor bomber raider bandit outlaw hitman mercenary paramilitary perpetrator shooter hooligan aggressor partisan warlord gangster element operative criminal contra cadre sicario thug saboteur trafficker kingpin sympathizer squad-member collaborator infiltrator',
  ],
  [
    { status: 'fighter', inter: 'rebel group', kind: 'armed group', isCollective: true },
    'militia faction gang cartel insurgency guerrilla-group',
  ],
  [
    { isRole: true, vantage: 'official' },
    'spokesman spokeswoman spokesperson official minister governor president premier mayor ambassador envoy diplomat secretary undersecretary chancellor lawmaker senator legislator congressman deputy prosecutor judge attorney administrator authority commissioner counselor adviser advisor king queen prince emir sultan',
  ],
  [
    { isRole: true, vantage: 'party', status: 'military', inter: 'state forces' },
    'commander general colonel major captain admiral brigadier lieutenant chief-of-staff',
  ],
  [
    { isRole: true },
    'director head chief leader chairman chairwoman chair founder representative analyst expert researcher observer manager coordinator executive boss head-of-mission',
  ],
  [{ isRole: true, vantage: 'anonymous' }, 'source'],
  [
    { kind: 'government', inter: 'state forces', vantage: 'official', isCollective: true },
    'government regime administration authorities',
  ],
]

function build(): ReadonlyMap<string, PeopleWord> {
  const words = new Map<string, PeopleWord>()
  for (const [meaning, list] of GROUPS)
    for (const word of list.split(' ')) words.set(word, { ...(words.get(word) ?? NOTHING), ...meaning })
  return words
}

/** Noun (singular, lower case) → what it says of the people it names. */
export const peopleWords: ReadonlyMap<string, PeopleWord> = build()

/** Nouns for bodies whose nature the words before them tell ("pro-Iran forces", "naval units", "armed groups"). */
export const bodyWords: ReadonlySet<string> = new Set(
  'force forces group unit troops brigade battalion squad column patrol commando contingent detachment faction militia movement organization organisation alliance coalition cell commandos personnel services service team band element elements agency command department'.split(
    ' ',
  ),
)

/** Words before a body that make it an armed group. */
export const armedWords: ReadonlySet<string> = new Set(
  'armed rebel rebels militant militants guerrilla guerilla insurgent jihadist jihadi islamist terrorist extremist separatist paramilitary militia opposition subversive outlaw outlawed tribal pro-iran pro-iranian iran-backed iranian-backed pro-russian pro-russia russian-backed turkish-backed us-backed u.s.-backed pro-turkish hostile criminal gunmen resistance salafist shiite shia sunni kurdish palestinian rightist leftist ultrarightist self-defense communist maoist dissident proxy mercenary private enemy loyalist tuareg islamic antigovernment anti-government breakaway dissidents'.split(
    ' ',
  ),
)

/** Words before a body that make it a state force. */
export const stateWords: ReadonlySet<string> = new Set(
  'security police army military naval border government regime federal state special national counter-terrorism counterterrorism antiterrorist anti-terrorism air ground coast peacekeeping coalition allied ministry presidential intelligence occupation regular royal defence defense riot local law-enforcement rescue infantry mechanized armoured armored artillery marine navy'.split(
    ' ',
  ),
)

/** Adjectives and participles used as nouns for people ("the wounded", "the dead", "the injured"). */
export const nominalAdjectives: ReadonlySet<string> = new Set([
  'wounded',
  'dead',
  'injured',
  'displaced',
  'kidnapped',
  'detained',
])

/** Offices that only one person holds at a time: "the president" is a person, not people. */
export const offices: ReadonlySet<string> = new Set(
  'president;prime minister;premier;chancellor;king;queen;emir;sultan;pope;foreign minister;defence minister;defense minister;interior minister;health minister;foreign secretary;home secretary;secretary of state;secretary of defense;defense secretary;defence secretary;secretary general;secretary-general;vice president;supreme leader;attorney general;army chief;mayor;governor'.split(
    ';',
  ),
)
