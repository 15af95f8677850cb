import { entry, identityMilitia, type KnownActor, militia, rebels } from './entry.ts'

/** Armed groups of the Middle East. Own list, from general knowledge, 2026-11. */
export const groupsOfTheMiddleEast: readonly KnownActor[] = [
  rebels(
    'Islamic State',
    'IQ;SY',
    'Islamic State group;ISIS;ISIL;IS;Daesh;Da’esh;Daech;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State of Iraq and al-Sham;IS group;IS jihadists',
    { affiliations: [{ with: 'al-qaeda', kind: 'part of', since: '2004-10', until: '2014-02' }] },
  ),
  rebels('Al-Qaeda', '', 'al Qaeda;al-Qaida;al Qaida;Qaeda;Al-Qa’ida;Al Qaeda network'),
  rebels('Al-Qaeda in Iraq', 'IQ', 'al Qaeda in Iraq;AQI;Islamic State of Iraq', {
    affiliations: [{ with: 'al-qaeda', kind: 'part of', since: '2004-10' }],
  }),
  rebels('Al-Qaeda in the Arabian Peninsula', 'YE', 'AQAP;Ansar al-Sharia in Yemen', {
    affiliations: [{ with: 'al-qaeda', kind: 'part of', since: '2009-01' }],
  }),
  militia('Islamic Resistance in Iraq', 'IQ', '', {
    affiliations: [{ with: 'IR', kind: 'backed by', since: '2023-10', source: 'US government' }],
    notes: 'A loose alliance under which groups claim attacks since October 2023.',
  }),
  militia(
    'Kata’ib Hezbollah',
    'IQ',
    'Kataib Hezbollah;Kataeb Hezbollah;Ketaib Hezbollah;Kata’ib Hizballah;Kataib Hizbullah;Hezbollah Brigades',
    {
      affiliations: [
        { with: 'IR', kind: 'backed by', source: 'US government' },
        { with: 'popular-mobilization-forces', kind: 'part of', since: '2014-06' },
      ],
    },
  ),
  militia('Harakat Hezbollah al-Nujaba', 'IQ', 'Harakat al-Nujaba;al-Nujaba;Nujaba Movement;Hezbollah al-Nujaba', {
    affiliations: [
      { with: 'IR', kind: 'backed by', source: 'US government' },
      { with: 'popular-mobilization-forces', kind: 'part of' },
    ],
  }),
  militia(
    'Kata’ib Sayyid al-Shuhada',
    'IQ',
    'Kataib Sayyid al-Shuhada;Kataeb Sayyid al-Shuhada;Sayyid al-Shuhada Brigades',
    { affiliations: [{ with: 'IR', kind: 'backed by', source: 'US government' }] },
  ),
  militia('Asa’ib Ahl al-Haq', 'IQ', 'Asaib Ahl al-Haq;Asaib Ahl al Haq;League of the Righteous;AAH', {
    affiliations: [
      { with: 'IR', kind: 'backed by', source: 'US government' },
      { with: 'popular-mobilization-forces', kind: 'part of' },
    ],
  }),
  militia('Badr Organization', 'IQ', 'Badr Organisation;Badr Brigade;Badr Corps', {
    affiliations: [{ with: 'IR', kind: 'backed by', source: 'own statements' }],
  }),
  militia('Mahdi Army', 'IQ', 'Jaish al-Mahdi;Mehdi Army'),
  militia('Saraya al-Salam', 'IQ', 'Peace Companies;Peace Brigades', {
    affiliations: [{ with: 'mahdi-army', kind: 'successor of', since: '2014-06' }],
  }),
  entry(
    'state force',
    'state forces',
    'Popular Mobilization Forces',
    'IQ',
    'Popular Mobilisation Forces;Popular Mobilization Units;Popular Mobilisation Units;PMF;PMU;Hashed al-Shaabi;Hashd al-Shaabi;al-Hashd al-Shaabi;Hashed al-Shaabi force;Popular Mobilisation',
    { affiliations: [{ with: 'military-of-iq', kind: 'part of', since: '2016-11' }] },
  ),
  entry(
    'state force',
    'state forces',
    'Peshmerga',
    'IQ',
    'Kurdish Peshmerga;Peshmerga forces;peshmerga fighters;Kurdish peshmerga forces',
  ),
  rebels(
    'Naqshbandi Army',
    'IQ',
    'Army of the Men of the Naqshbandi Order;JRTN;Naqshbandiya Order;Men of the Army of al-Naqshbandia Way',
  ),
  rebels('Ansar al-Islam', 'IQ;SY', 'Ansar al-Sunna;Jamaat Ansar al-Islam'),
  militia('Saraya Awliya al-Dam', 'IQ', 'Guardians of Blood'),
  militia('Liwa Fatemiyoun', 'SY;AF', 'Fatemiyoun Brigade;Fatemiyoun Division;Liwa Fatemiyun;Fatimid Brigade', {
    affiliations: [{ with: 'IR', kind: 'backed by', source: 'US government' }],
  }),
  militia('Liwa Zainebiyoun', 'SY;PK', 'Zainabiyoun Brigade;Zainebiyoun Brigade', {
    affiliations: [{ with: 'IR', kind: 'backed by', source: 'US government' }],
  }),
  militia('Hezbollah', 'LB', 'Hizbollah;Hizballah;Hizbullah;Lebanese Hezbollah;Hezbollah movement;Party of God', {
    affiliations: [
      { with: 'IR', kind: 'backed by', since: '1982', source: 'own statements (Hassan Nasrallah, 2016-06-24)' },
    ],
  }),
  militia('Amal Movement', 'LB', 'Amal militia;Harakat Amal'),
  militia('Jamaa Islamiya', 'LB', 'al-Fajr Forces;Al-Jama’a al-Islamiyya'),
  militia('Lebanese Forces', 'LB', ''),
  militia('South Lebanon Army', 'LB', 'SLA;South Lebanese Army', {
    affiliations: [{ with: 'IL', kind: 'backed by', since: '1976', until: '2000-05', source: 'Israeli government' }],
  }),
  rebels('Fatah al-Islam', 'LB', ''),
  rebels('Abdullah Azzam Brigades', 'LB', ''),
  militia('Hamas', 'PS', 'Islamic Resistance Movement;Hamas movement;Palestinian militant group Hamas'),
  militia(
    'Izz ad-Din al-Qassam Brigades',
    'PS',
    'Al-Qassam Brigades;Qassam Brigades;Ezzedine al-Qassam Brigades;Izz el-Deen al-Qassam Brigades;Izzedine al-Qassam Brigades;Ezzedin al-Qassam Brigades',
    { affiliations: [{ with: 'hamas', kind: 'armed wing of' }], institution: 'hamas' },
  ),
  militia(
    'Palestinian Islamic Jihad',
    'PS',
    'Islamic Jihad;PIJ;Islamic Jihad movement;Islamic Jihad Movement in Palestine',
    { affiliations: [{ with: 'IR', kind: 'backed by', source: 'own statements' }] },
  ),
  militia('Al-Quds Brigades', 'PS', 'Saraya al-Quds', {
    affiliations: [{ with: 'palestinian-islamic-jihad', kind: 'armed wing of' }],
    institution: 'palestinian-islamic-jihad',
  }),
  militia('Al-Aqsa Martyrs’ Brigades', 'PS', 'Al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs Brigade', {
    affiliations: [{ with: 'fatah', kind: 'armed wing of' }],
  }),
  militia('Fatah', 'PS', 'Fateh;Fatah movement'),
  militia('Popular Front for the Liberation of Palestine', 'PS', 'PFLP'),
  militia('Popular Front for the Liberation of Palestine – General Command', 'PS;SY', 'PFLP-GC'),
  militia('Democratic Front for the Liberation of Palestine', 'PS', 'DFLP'),
  militia('Popular Resistance Committees', 'PS', ''),
  militia('Lions’ Den', 'PS', 'Lions Den;Lion’s Den;Areen al-Usud'),
  militia('Jenin Brigades', 'PS', 'Jenin Brigade;Jenin Battalion'),
  entry('organisation', null, 'Palestine Liberation Organization', 'PS', 'PLO;Palestine Liberation Organisation'),
  rebels(
    'Houthis',
    'YE',
    'Houthi;Huthis;Huthi;Ansar Allah;Ansarullah;Ansarallah;Houthi movement;Houthi rebels;Huthi rebels;Houthi group;Houthi militia;Houthi forces;Houthi fighters;Iran-aligned Houthis;Yemen’s Houthis;Yemen’s Houthi rebels',
    {
      affiliations: [
        { with: 'IR', kind: 'backed by', source: 'UN Panel of Experts on Yemen, S/2018/68; denied by Iran' },
      ],
    },
  ),
  rebels('Southern Transitional Council', 'YE', 'STC', {
    affiliations: [{ with: 'AE', kind: 'backed by', since: '2017-05', source: 'UN Panel of Experts on Yemen' }],
  }),
  militia('Security Belt Forces', 'YE', 'Security Belt;Southern Resistance forces', {
    affiliations: [{ with: 'southern-transitional-council', kind: 'part of' }],
  }),
  militia('Giants Brigades', 'YE', 'Giants Brigade;al-Amaliqa Brigades'),
  rebels(
    'Hayat Tahrir al-Sham',
    'SY',
    'Hay’at Tahrir al-Sham;HTS;Tahrir al-Sham;Organization for the Liberation of the Levant',
    {
      affiliations: [{ with: 'nusra-front', kind: 'successor of', since: '2017-01' }],
      interSince: [{ since: '2024-12-08', inter: 'state forces' }],
      notes: 'In government in Damascus from 2024-12-08; declared dissolved on 2025-01-29.',
    },
  ),
  rebels(
    'Nusra Front',
    'SY',
    'Al-Nusra Front;Jabhat al-Nusra;Jabhat al-Nusrah;Nusrah Front;Al-Nusrah Front;Jabhat Fateh al-Sham;Jabhat Fatah al-Sham;Fateh al-Sham Front;al-Nusra',
    { affiliations: [{ with: 'al-qaeda', kind: 'part of', since: '2013-04', until: '2016-07' }] },
  ),
  rebels('Hurras al-Din', 'SY', 'Guardians of Religion', {
    affiliations: [{ with: 'al-qaeda', kind: 'part of', since: '2018-02' }],
  }),
  rebels('Ahrar al-Sham', 'SY', 'Harakat Ahrar al-Sham'),
  rebels('Jaysh al-Islam', 'SY', 'Jaish al-Islam;Army of Islam'),
  entry(
    'organisation',
    'rebel group',
    'Syrian opposition',
    'SY',
    'Syrian National Coalition;National Coalition of Syrian Revolutionary and Opposition Forces;Syrian Opposition;High Negotiations Committee;Syrian National Council',
  ),
  rebels('Free Syrian Army', 'SY', 'FSA'),
  rebels('Syrian National Army', 'SY', 'SNA;Turkish-backed Syrian National Army', {
    affiliations: [{ with: 'TR', kind: 'backed by', since: '2017-12', source: 'Turkish government' }],
  }),
  rebels('National Front for Liberation', 'SY', 'National Liberation Front of Syria'),
  rebels('Army of Conquest', 'SY', 'Jaish al-Fatah;Jaysh al-Fatah'),
  rebels('Faylaq al-Rahman', 'SY', 'Rahman Legion;Rahman Corps;Failaq al-Rahman'),
  rebels('Nour al-Din al-Zenki', 'SY', 'Nour al-Din al-Zinki;Nureddin Zinki;Harakat Nour al-Din al-Zenki'),
  rebels('Sultan Murad Division', 'SY', 'Sultan Murad Brigade'),
  rebels('Hamza Division', 'SY', 'al-Hamza Division;Hamzat'),
  rebels('New Syrian Army', 'SY', 'Revolutionary Commando Army;Maghawir al-Thawra;Syrian Free Army'),
  rebels('Jund al-Aqsa', 'SY', ''),
  rebels(
    'Turkistan Islamic Party',
    'SY;CN',
    'TIP;East Turkestan Islamic Movement;ETIM;Turkistan Islamic Party in Syria',
  ),
  rebels(
    'Syrian Democratic Forces',
    'SY',
    'SDF;Kurdish-led Syrian Democratic Forces;US-backed Syrian Democratic Forces;QSD',
    { affiliations: [{ with: 'US', kind: 'backed by', since: '2015-10', source: 'US government' }] },
  ),
  rebels('People’s Protection Units', 'SY', 'YPG;People’s Protection Units (YPG);Kurdish People’s Protection Units', {
    affiliations: [{ with: 'syrian-democratic-forces', kind: 'part of', since: '2015-10' }],
  }),
  rebels('Women’s Protection Units', 'SY', 'YPJ', {
    affiliations: [{ with: 'syrian-democratic-forces', kind: 'part of', since: '2015-10' }],
  }),
  militia('National Defence Forces', 'SY', 'National Defense Forces;NDF', {
    affiliations: [
      { with: 'SY', kind: 'backed by', since: '2012', until: '2024-12', source: 'Syrian government of the time' },
    ],
  }),
  militia('Liwa al-Quds', 'SY', 'Quds Brigade'),
  militia('Shabiha', 'SY', ''),
  rebels('Kurdistan Workers’ Party', 'TR;IQ', 'PKK;Kurdistan Workers Party;Kurdish Workers’ Party'),
  rebels('Kurdistan Freedom Falcons', 'TR', 'TAK;Kurdistan Freedom Hawks'),
  rebels('Revolutionary People’s Liberation Party/Front', 'TR', 'DHKP-C;DHKP/C'),
  rebels('Sinjar Resistance Units', 'IQ', 'YBS;Shingal Resistance Units'),
  rebels('Party of Free Life of Kurdistan', 'IR', 'PJAK;Kurdistan Free Life Party'),
  rebels('Kurdistan Democratic Party of Iran', 'IR', 'KDPI;PDKI'),
  rebels('Jaish al-Adl', 'IR;PK', 'Jaysh al-Adl;Army of Justice'),
  rebels('Jundallah', 'IR;PK', 'Jundullah'),
  rebels('People’s Mujahedin of Iran', 'IR', 'Mujahedin-e Khalq;MEK;MKO;Mujahideen-e-Khalq'),
  rebels(
    'Wilayat Sinai',
    'EG',
    'Ansar Beit al-Maqdis;Ansar Bayt al-Maqdis;Sinai Province;Islamic State – Sinai Province',
    { affiliations: [{ with: 'islamic-state', kind: 'part of', since: '2014-11' }] },
  ),
  militia('Hasm Movement', 'EG', 'Hasm'),
  entry('organisation', null, 'Muslim Brotherhood', 'EG', 'Society of the Muslim Brothers'),
  identityMilitia('Druze militia', 'SY', 'Druze militias;Druze fighters;Men of Dignity;Rijal al-Karama'),
  rebels('Kurdistan Democratic Party', 'IQ', 'KDP'),
  rebels('Komala', 'IR', 'Komala Party of Iranian Kurdistan;Komala Party'),
  rebels('Kurdistan Freedom Party', 'IR;IQ', ''),
  militia('Kata’ib al-Imam Ali', 'IQ', 'Kataib al-Imam Ali;Kataib Imam Ali;Imam Ali Brigades'),
  militia('Ashab al-Kahf', 'IQ', 'Ashab al-Kahf group'),
  militia('Baqir Brigade', 'SY', 'Liwa al-Baqir'),
  militia('Tiger Forces', 'SY', '25th Special Mission Forces Division', {
    affiliations: [{ with: 'military-of-sy', kind: 'part of' }],
  }),
  rebels('Sham Legion', 'SY', 'Faylaq al-Sham;Sham Corps'),
  rebels('Ahrar al-Sharqiya', 'SY', 'Ahrar al-Sharqiyah'),
  rebels('Jaysh al-Izza', 'SY', 'Jaish al-Izza;Jaysh al-Izzah'),
  rebels('Levant Front', 'SY', 'al-Jabha al-Shamiya;Jabhat al-Shamiya'),
  rebels('Saraya Ansar al-Sunna', 'SY', ''),
  rebels('Deir ez-Zor Military Council', 'SY', 'Deir Ezzor Military Council', {
    affiliations: [{ with: 'syrian-democratic-forces', kind: 'part of', since: '2016-12' }],
  }),
  rebels('Manbij Military Council', 'SY', '', {
    affiliations: [{ with: 'syrian-democratic-forces', kind: 'part of', since: '2016-04' }],
  }),
  militia('Tihama Resistance', 'YE', 'Tihamah Resistance'),
  militia('National Resistance Forces', 'YE', 'Yemeni National Resistance;Guards of the Republic'),
  entry('government', 'state forces', 'Presidential Leadership Council', 'YE', '', { vantage: 'official' }),
  rebels('Hadrami Elite Forces', 'YE', 'Hadhrami Elite Forces;Hadrami Elite'),
  militia('Mujahideen Brigades', 'PS', 'Palestinian Mujahideen Movement'),
  militia('Abu Shabab militia', 'PS', 'Abu Shabab group'),
  militia('Tulkarm Brigade', 'PS', 'Tulkarem Brigade;Tulkarm Battalion'),
  identityMilitia('Hilltop Youth', 'IL', ''),
]
