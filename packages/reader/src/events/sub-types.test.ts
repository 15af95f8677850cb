import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../test/events.ts'
import { ACLED, type SubType } from './lexicon/acled.ts'

/** What the reader takes a text to be about: the sub-type of its surest news event, or null. */
function kindOf(text: string): string | null {
  const { events } = eventsIn(text)
  const sureness = (i: number) => events[i]!.readingConfidence ?? 0
  const order = events
    .map((_, i) => i)
    .sort((a, b) => Number(events[b]!.news) - Number(events[a]!.news) || sureness(b) - sureness(a))
  return events[order[0]!]?.subType ?? null
}

/** Three tellings of each sub-type, and near misses with what they are (null: nothing of ours). */
const KINDS: Record<SubType, { tellings: string[]; misses: [string, SubType | null][] }> = {
  'Armed clash': {
    tellings: [
      'Rebels attacked a checkpoint outside Kidal on Sunday, killing at least five people.',
      'The army opened fire on rebel fighters who tried to cross the river near Uvira.',
      'Six soldiers were killed after militants ambushed a patrol in the desert near Agadez.',
    ],
    misses: [
      ['Gunmen attacked a wedding outside Kidal on Sunday, killing five villagers.', 'Attack'],
      ['Protesters clashed with riot police outside the parliament in Lima.', 'Violent demonstration'],
    ],
  },
  'Government regains territory': {
    tellings: [
      'The army and allied fighters captured on Thursday a key hill near Mayadin.',
      'The Somali army pushed the militants out of two villages in Lower Shabelle.',
      'Government forces have recovered control of the town of Mora.',
      'Rebels were driven back from the hills around Sange by the army on Tuesday.',
    ],
    misses: [
      ['Militants seized control of the town of Mora.', 'Non-state actor overtakes territory'],
      ['Farmers returned to the areas captured by the army.', null],
    ],
  },
  'Non-state actor overtakes territory': {
    tellings: [
      'Rebels overran the border town of Bunagana on Monday.',
      'Militants took control of three villages near Kirkuk.',
      'Insurgents drove the army out of the town of Palma.',
    ],
    misses: [
      ['The army captured the last rebel camp in the hills of Ituri.', 'Government regains territory'],
      ['Rebels took the town of Palma without a shot after the army withdrew.', 'Non-violent transfer of territory'],
    ],
  },
  'Chemical weapon': {
    tellings: [
      'An air raid with poison gas killed dozens in the town of Sarmin.',
      'Shells filled with chlorine gas were fired at a suburb of Harasta.',
      'Helicopters dropped barrel bombs loaded with poison gas on the village of Latamna.',
      'A suspected chemical attack killed 20 people in a valley east of Homs.',
    ],
    misses: [
      ['The air force launched strikes on three chemical weapons plants near Hama.', 'Air/drone strike'],
      ['Police fired tear gas at protesters in Tunis.', 'Protest with intervention'],
      ['Shells were fired at a gas plant near Harasta.', 'Shelling/artillery/missile attack'],
    ],
  },
  'Air/drone strike': {
    tellings: [
      'Fighter jets destroyed two weapons depots in the mountains near Amadiya.',
      'Army helicopters fired missiles at a rebel camp near Loikaw.',
      'An air raid on the port of Hodeidah killed four dockers.',
    ],
    misses: [
      ['A plane destroyed two houses when it crashed near Amadiya.', null],
      ['Air defences shot down a drone near Amadiya.', 'Disrupted weapons use'],
    ],
  },
  'Suicide bomb': {
    tellings: [
      'Two suicide bombers detonated their vests in a crowded market in Adana.',
      'A suicide bomber struck a bus stop in Kabul on Friday.',
      'Two attackers detonated their explosive vests in a market in Maiduguri.',
      'At least nine people were killed in a suicide attack on a police academy in Mogadishu.',
    ],
    misses: [['A farmer killed himself after his harvest failed.', null]],
  },
  'Shelling/artillery/missile attack': {
    tellings: [
      'Mortar rounds landed on a bakery in Shuja, killing four people.',
      'The army shelled a village across the river on Friday.',
      'Militants attacked a town with rockets before dawn.',
    ],
    misses: [['The navy fired missiles in an exercise off the coast.', null]],
  },
  'Remote explosive/landmine/IED': {
    tellings: [
      'A roadside bomb killed three soldiers near Gao.',
      'Two herders died when they stepped on a landmine in Kassala.',
      'A parcel bomb exploded at a courthouse in Athens.',
    ],
    misses: [
      ['Soldiers destroyed 14 mines and a cache of explosives near Gao.', 'Disrupted weapons use'],
      ['A gas explosion at a bakery injured two workers.', null],
    ],
  },
  Grenade: {
    tellings: [
      'Attackers threw a hand grenade into a café in Bujumbura.',
      'A grenade attack wounded six shoppers in Cali.',
      'A police post was attacked with grenades in Yala overnight.',
    ],
    misses: [['Police found six grenades in a flat in Cali.', 'Disrupted weapons use']],
  },
  'Sexual violence': {
    tellings: [
      'Soldiers raped dozens of women in a village near Walikale.',
      'Militiamen were accused of gang rape in the camps around Goma.',
      'Security forces have sexually abused women who fled the fighting, a rights group said.',
    ],
    misses: [['A committee discussed the abuse of public funds.', null]],
  },
  Attack: {
    tellings: [
      'Gunmen shot dead a journalist outside his home in Juárez.',
      'Militants beheaded four fishermen on an island in the lake.',
      'Armed men opened fire in a hospital, killing two patients.',
    ],
    misses: [
      ['Gunmen shot dead two soldiers at a post near Kidal.', 'Armed clash'],
      ['He suffered a heart attack during the wedding.', null],
    ],
  },
  'Abduction/forced disappearance': {
    tellings: [
      'Militants captured two aid workers on the road to Menaka.',
      'Gunmen attacked a school in Zamfara and abducted 20 pupils.',
      'Pirates kidnapped three sailors from a tanker off Cotonou.',
      'Two aid workers were taken hostage by militiamen in Bangassou.',
    ],
    misses: [['Police arrested three men over the death of a cow.', 'Arrests']],
  },
  'Peaceful protest': {
    tellings: [
      'A vigil was held in the square after police shot dead a student in May.',
      'Protests over the killing of a motorist by police went on in Tampa on Sunday.',
      'Hundreds of nurses marched in Manila to demand better pay.',
      'Demonstrators gathered outside the embassy in Oslo, holding candles.',
      'Thousands took to the streets of Accra to denounce violence against women.',
    ],
    misses: [
      ['Two people were killed by a mine on 1 March near Wana.', 'Remote explosive/landmine/IED'],
      ['Protesters hurled stones at police during a march in Dhaka.', 'Violent demonstration'],
      ['The company protested that the invoice was late.', null],
    ],
  },
  'Protest with intervention': {
    tellings: [
      'Police used water cannon to disperse protesters in Tbilisi.',
      'Security forces fired tear gas at a sit-in in Khartoum.',
      'Police detained 30 demonstrators at a rally in Minsk.',
    ],
    misses: [
      ['Police detained 30 suspects in a raid on a gang in Minsk.', 'Arrests'],
      ['Police shot dead three protesters at a rally in Khartoum.', 'Excessive force against protesters'],
    ],
  },
  'Excessive force against protesters': {
    tellings: [
      'Six people were killed after security forces opened fire on peaceful protesters in Nasiriya.',
      'Four protesters died from gunfire during a demonstration outside the governor’s office.',
      'Troops broke up a sit-in in Khartoum, killing more than 30 people.',
    ],
    misses: [
      ['Police broke up a sit-in in Khartoum and arrested six students.', 'Protest with intervention'],
      ['Troops broke into a house in Khartoum, killing three people.', 'Attack'],
    ],
  },
  'Violent demonstration': {
    tellings: [
      'Thousands marched in Lyon on Saturday. There were scuffles between protesters and police.',
      'Demonstrators threw rocks at police and burned tyres in the centre of Dakar.',
      'Heavy clashes broke out between police and protesters outside the court in Tunis.',
      'Opposition supporters blocked roads in Yerevan with burning tyres.',
    ],
    misses: [
      ['Protesters marched against gun violence in Chicago.', 'Peaceful protest'],
      ['Heavy clashes broke out between soldiers and rebels outside Bunia.', 'Armed clash'],
    ],
  },
  'Mob violence': {
    tellings: [
      'An angry mob beat a man to death in Kisii after accusing him of theft.',
      'Villagers clashed with sticks over a stray cow in Dimla, and one man died.',
      'A mob torched four temples in the district on Sunday.',
    ],
    misses: [['Rebels torched four temples in the district on Sunday.', 'Looting/property destruction']],
  },
  Agreement: {
    tellings: [
      'Ten rebels surrendered to the army in the province of Sirnak.',
      'The two sides exchanged prisoners near the front line on Monday.',
      'Peace talks between the government and the rebels began in Doha.',
    ],
    misses: [
      ['The start-up strikes a deal with a publisher.', null],
      ['The two sides exchanged fire near the front line on Monday.', 'Armed clash'],
    ],
  },
  Arrests: {
    tellings: [
      'Two activists were detained before a rally of the president in Voi.',
      'Security forces captured two commanders of the militia in Goma.',
      'Police arrested the leader of the opposition at the airport in Lusaka.',
      'Troops detained dozens of villagers in raids across the valley.',
      'Two commanders of the group were arrested in Nairobi on Monday.',
    ],
    misses: [
      ['Police arrested 40 people while students held a protest in Lusaka.', 'Protest with intervention'],
      ['Militants captured two nurses on the road to Menaka.', 'Abduction/forced disappearance'],
      ['Police arrested dozens of protesters in Lusaka.', 'Protest with intervention'],
    ],
  },
  'Change to group/activity': {
    tellings: [
      'The army has sent hundreds of troops to the border with Mali.',
      'The ministry announced that a new brigade had been formed in the armed forces.',
      'The group’s fighters have pulled back from the outskirts of Derna.',
    ],
    misses: [
      ['The bank has sent hundreds of letters to its customers.', null],
      ['A new committee has been formed in the ministry of fisheries.', null],
    ],
  },
  'Disrupted weapons use': {
    tellings: [
      'Police defused a bomb outside a mosque in Quetta.',
      'Soldiers discovered an underground depot containing mortars and ammunition near Mayadin.',
      'Officers seized a large amount of weapons during a raid in Kingston.',
    ],
    misses: [
      ['Soldiers discovered a tunnel under the football pitch near Mayadin.', null],
      ['Officers seized a large amount of cocaine during a raid in Kingston.', null],
      ['The army destroyed a warship of the rebels off Mokha with a missile.', 'Shelling/artillery/missile attack'],
    ],
  },
  'Headquarters or base established': {
    tellings: [
      'Turkish forces have set up a new observation post near Saraqib.',
      'A military base was established by the coalition outside Manbij.',
      'The rebels opened a headquarters in the captured town hall.',
    ],
    misses: [['A clothing chain opened its headquarters in Leeds.', null]],
  },
  'Looting/property destruction': {
    tellings: [
      'Militiamen looted shops and homes in the town of Wau.',
      'Rebels set fire to a school in the village of Boga.',
      'Fighters burned dozens of houses in the district of Djugu.',
    ],
    misses: [['A wildfire burned dozens of houses in the hills.', null]],
  },
  'Non-violent transfer of territory': {
    tellings: [
      'Militants took the village of Sebba without any resistance on Monday.',
      'The coalition withdrew from the base and handed control of it to the army.',
      'Rebels entered and took the town of Ansongo after the army withdrew.',
      'Peacekeepers handed over their camp in Tessalit to the army.',
    ],
    misses: [
      ['The coalition withdrew its soldiers from the base on Monday.', 'Change to group/activity'],
      ['The director handed over his shop to his son.', null],
    ],
  },
  Other: {
    tellings: [
      'The army launched a search operation in the hills.',
      'A mass grave with the bodies of 40 villagers was discovered near Sinjar.',
      'Soldiers staged a coup in the capital and dissolved the parliament.',
    ],
    misses: [['A grave from the bronze age was discovered near Sinjar.', null]],
  },
}

const rows = Object.entries(KINDS)
const tellings = rows.flatMap(([kind, { tellings }]) => tellings.map((text) => [text, kind] as const))
const misses = rows.flatMap(([kind, { misses }]) => misses.map(([text, is]) => [kind, text, is] as const))

describe('what a report is about', () => {
  it('should be tried for every sub-type, three tellings and a near miss at least', () => {
    expect(Object.keys(KINDS).sort()).toEqual(Object.keys(ACLED).sort())
    for (const { tellings, misses } of Object.values(KINDS)) {
      expect(tellings.length).toBeGreaterThanOrEqual(3)
      expect(misses.length).toBeGreaterThanOrEqual(1)
    }
  })

  it.each(tellings)('should be read from “%s”: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each(misses)('should not be %s in “%s” but %s', (_, text, is) => {
    expect(kindOf(text)).toBe(is)
  })
})
