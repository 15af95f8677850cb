import { entry, type KnownActor, militia, rebels } from './entry.ts'

/**
 * Armed groups of wars that have ended or changed their parties, most of them of the 1980s and 1990s. Own list, from general knowledge,
 * 2026-11; days are those of public agreements, foundings and dissolutions.
 */
export const historicalGroups: readonly KnownActor[] = [
  // Northern Ireland
  rebels('Irish National Liberation Army', 'GB;IE', 'INLA'),
  rebels('Official Irish Republican Army', 'GB;IE', 'Official IRA'),
  militia('Loyalist Volunteer Force', 'GB', 'LVF'),
  militia('Red Hand Commando', 'GB', ''),
  entry('state force', 'state forces', 'Royal Ulster Constabulary', 'GB', 'RUC', { vantage: 'official' }),
  // The Balkans
  entry('state force', 'state forces', 'Yugoslav People’s Army', 'YU', 'JNA;Yugoslav National Army'),
  rebels('Army of Republika Srpska', 'BA', 'VRS;Bosnian Serb Army;Bosnian Serb forces'),
  rebels('Croatian Defence Council', 'BA', 'HVO;Bosnian Croat forces;Croatian Defense Council'),
  entry('state force', 'state forces', 'Army of the Republic of Bosnia and Herzegovina', 'BA', 'ARBiH;Armija BiH'),
  rebels('Serb Army of Krajina', 'HR', 'Army of Serb Krajina;Krajina Serb forces'),
  militia('Arkan’s Tigers', 'RS', 'Serb Volunteer Guard;Serbian Volunteer Guard'),
  rebels('National Liberation Army of Macedonia', 'MK', 'Albanian National Liberation Army'),
  rebels('Liberation Army of Preševo, Medveđa and Bujanovac', 'RS', 'UCPMB'),
  // The Caucasus
  rebels('Chechen Republic of Ichkeria', 'RU', 'Chechen separatists;Chechen rebels'),
  entry(
    'armed group',
    'rebel group',
    'Nagorno-Karabakh Defence Army',
    'AZ',
    'Artsakh Defence Army;Artsakh Defense Army;Nagorno-Karabakh Defense Army;Karabakh Armenian forces',
  ),
  rebels('Vilayat Kavkaz', 'RU', 'Caucasus Province;Islamic State – Caucasus Province;IS Caucasus Province', {
    affiliations: [{ with: 'islamic-state', kind: 'part of', since: '2015-06' }],
  }),
  // Western Europe
  rebels('Red Brigades', 'IT', 'Brigate Rosse'),
  rebels('Red Army Faction', 'DE', 'Baader-Meinhof;Rote Armee Fraktion'),
  rebels('National Liberation Front of Corsica', 'FR', 'FLNC'),
  militia('Grupos Antiterroristas de Liberacion', 'ES', 'Grupos Antiterroristas de Liberación'),
  // Lebanon
  militia('Progressive Socialist Party militia', 'LB', 'PSP militia;Druze Progressive Socialist Party'),
  militia('Kataeb Party', 'LB', 'Phalange;Phalangists;Phalangist militia;Kataeb'),
  militia('Marada', 'LB', 'Marada Brigade;Marada Movement'),
  rebels('Abu Nidal Organization', '', 'Fatah – Revolutionary Council;Fatah Revolutionary Council;Abu Nidal group'),
  rebels('Black September', 'PS', 'Black September Organization'),
  // Central America
  rebels('Rebel Armed Forces of Guatemala', 'GT', 'Rebel Armed Forces'),
  rebels('Revolutionary Organization of the People in Arms', 'GT', 'ORPA', {
    affiliations: [{ with: 'guatemalan-national-revolutionary-unity', kind: 'part of', since: '1982' }],
  }),
  militia('Civil Defense Patrols', 'GT', 'Civil Self-Defense Patrols;PAC patrols'),
  militia('ORDEN', 'SV', 'Nationalist Democratic Organization'),
  rebels('Armed Forces of National Resistance', 'SV', 'FARN', {
    affiliations: [
      { with: 'farabundo-marti-national-liberation-front', kind: 'part of', since: '1980', until: '1992' },
    ],
  }),
  rebels('Nicaraguan Democratic Force', 'NI', 'FDN', {
    affiliations: [
      { with: 'US', kind: 'backed by', since: '1981', source: 'US Congress, Iran-Contra committees, 1987' },
    ],
  }),
  rebels('Democratic Revolutionary Alliance', 'NI', ''),
  entry('state force', 'state forces', 'Battalion 3-16', 'HN', 'Battalion 316'),
  // Southern Africa
  rebels('South West Africa People’s Organization', 'NA', 'SWAPO;People’s Liberation Army of Namibia', {
    interSince: [{ since: '1990-03-21', inter: 'state forces' }],
    notes: 'In government since independence on 1990-03-21.',
  }),
  rebels('Umkhonto we Sizwe', 'ZA', 'Spear of the Nation', {
    affiliations: [{ with: 'african-national-congress', kind: 'armed wing of', since: '1961-12' }],
  }),
  entry('organisation', null, 'African National Congress', 'ZA', ''),
  militia('Inkatha Freedom Party', 'ZA', 'Inkatha'),
  rebels('Zimbabwe African National Liberation Army', 'ZW', 'ZANLA'),
  rebels('Zimbabwe People’s Revolutionary Army', 'ZW', 'ZIPRA'),
  // West and Central Africa
  rebels('National Patriotic Front of Liberia', 'LR', 'NPFL'),
  rebels('United Liberation Movement of Liberia for Democracy', 'LR', 'ULIMO;ULIMO-J;ULIMO-K'),
  rebels('Liberians United for Reconciliation and Democracy', 'LR', 'LURD'),
  rebels('Movement for Democracy in Liberia', 'LR', ''),
  militia('Kamajors', 'SL', 'Kamajor militia;Civil Defence Forces of Sierra Leone'),
  militia('West Side Boys', 'SL', ''),
  rebels('Forces Nouvelles', 'CI', 'Forces Nouvelles de Cote d’Ivoire'),
  rebels('Alliance of Democratic Forces for the Liberation of Congo-Zaire', 'CD', 'AFDL', {
    interSince: [{ since: '1997-05-17', inter: 'state forces' }],
    notes: 'Took Kinshasa on 1997-05-17.',
  }),
  rebels('Rally for Congolese Democracy', 'CD', 'RCD-Goma;Congolese Rally for Democracy'),
  rebels('Movement for the Liberation of the Congo', 'CD', ''),
  rebels('National Congress for the Defence of the People', 'CD', 'CNDP', {
    notes: 'Signed peace on 2009-03-23, after which the later March 23 Movement is named.',
  }),
  rebels('Rwandan Patriotic Front', 'RW', 'RPF;Rwandan Patriotic Army', {
    interSince: [{ since: '1994-07-19', inter: 'state forces' }],
    notes: 'In government since 1994-07-19.',
  }),
  militia('Interahamwe', 'RW;CD', ''),
  rebels('National Council for the Defense of Democracy', 'BI', 'CNDD-FDD;CNDD'),
  rebels('National Resistance Army', 'UG', '', {
    interSince: [{ since: '1986-01-26', inter: 'state forces' }],
    notes: 'Took Kampala on 1986-01-26.',
  }),
  // The Horn
  rebels('Eritrean People’s Liberation Front', 'ER', 'EPLF', {
    interSince: [{ since: '1993-05-24', inter: 'state forces' }],
    notes: 'In government since independence on 1993-05-24.',
  }),
  rebels('Ethiopian People’s Revolutionary Democratic Front', 'ET', 'EPRDF', {
    interSince: [{ since: '1991-05-28', inter: 'state forces' }],
    notes: 'Took Addis Ababa on 1991-05-28.',
  }),
  rebels('United Somali Congress', 'SO', ''),
  rebels('Somali National Movement', 'SO', ''),
  rebels('Islamic Courts Union', 'SO', 'Union of Islamic Courts'),
  rebels('Hizbul Islam', 'SO', 'Hizbul Islaam'),
  // Algeria
  rebels('Armed Islamic Group', 'DZ', 'Groupe Islamique Arme;Groupe Islamique Armé'),
  rebels('Islamic Salvation Army', 'DZ', ''),
  entry('organisation', null, 'Islamic Salvation Front', 'DZ', ''),
  // South and South-East Asia
  rebels('Tamil Eelam Liberation Organization', 'LK', 'TELO'),
  rebels('Eelam People’s Revolutionary Liberation Front', 'LK', 'EPRLF'),
  rebels('People’s Liberation Organisation of Tamil Eelam', 'LK', 'PLOTE'),
  militia('Tamil Makkal Viduthalai Pulikal', 'LK', 'TMVP;Karuna group;Karuna faction'),
  rebels('Janatha Vimukthi Peramuna', 'LK', 'JVP;People’s Liberation Front of Sri Lanka'),
  entry('state force', 'state forces', 'Indian Peace Keeping Force', 'IN', 'IPKF;Indian Peace-Keeping Force'),
  rebels('Khmer Rouge', 'KH', 'Party of Democratic Kampuchea', {
    interSince: [
      { since: '1975-04-17', inter: 'state forces' },
      { since: '1979-01-07', inter: 'rebel group' },
    ],
    notes: 'Held Phnom Penh from 1975-04-17 to 1979-01-06.',
  }),
  rebels('Communist Party of Nepal (Maoist)', 'NP', 'CPN-Maoist;CPN (Maoist);Nepalese Maoists;Nepal’s Maoists', {
    notes: 'Signed the Comprehensive Peace Accord on 2006-11-21.',
  }),
  rebels('Babbar Khalsa', 'IN', 'Babbar Khalsa International'),
  rebels('Khalistan Commando Force', 'IN', ''),
  rebels('Bodo Liberation Tigers', 'IN', 'Bodo Liberation Tigers Force'),
  rebels('Fretilin', 'TL', 'Falintil;FALINTIL;Revolutionary Front for an Independent East Timor'),
  rebels('Free Aceh Movement', 'ID', 'Gerakan Aceh Merdeka', {
    notes: 'Signed peace in Helsinki on 2005-08-15.',
  }),
  rebels('Northern Alliance', 'AF', 'United Islamic Front for the Salvation of Afghanistan'),
  rebels('Jamiat-e Islami', 'AF', 'Jamiat-i Islami'),
  rebels('Aum Shinrikyo', 'JP', ''),
  rebels('Bougainville Revolutionary Army', 'PG', ''),
]
