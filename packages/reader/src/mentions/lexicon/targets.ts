/** What a place or thing that is struck is for. */
export type TargetClass =
  | 'military'
  | 'government'
  | 'medical'
  | 'school'
  | 'religious'
  | 'aid'
  | 'media'
  | 'infrastructure'
  | 'business'
  | 'home'
  | 'settlement'
  | 'diplomatic'
  | 'camp'
  | 'other'

/** Nouns and noun pairs (singular, lower case) by class. Own list, from general knowledge, 2026-11. */
const CLASSES: Readonly<Record<TargetClass, string>> = {
  military:
    'base;airbase;air base;military base;army base;naval base;barracks;barrack;outpost;checkpoint;check point;roadblock;position;military position;garrison;fort;fortress;headquarters;command post;command center;command centre;post;military post;camp post;trench;bunker;depot;arms depot;ammunition depot;weapons depot;ammunition dump;arsenal;armory;armoury;warehouse;radar;radar station;air defence system;air defense system;air defence;air defense;launch site;launch pad;missile site;training camp;training center;military airport;airfield;stronghold;hideout;hide-out;safe house;safehouse;convoy;military convoy;patrol;military installation;installation;military facility;military site;weapons cache;arms cache;cache;tunnel;front line;frontline;quarters;military complex;compound;tactical unit;fighting position;supply line;guard post;sentry box;watchtower;observation post;weapons store;military zone;nuclear site;nuclear facility',
  government:
    'police station;police post;prison;jail;courthouse;court;town hall;city hall;ministry;government building;parliament building;presidential palace;palace;mayor’s office;customs post;government house;police headquarters;intelligence headquarters;government office;municipal building;polling station;post office;registry office;administrative building',
  medical:
    'hospital;clinic;health center;health centre;medical center;medical centre;field hospital;maternity ward;maternity hospital;ambulance station;pharmacy;medical facility;health facility;dispensary',
  school:
    'school;university;college;kindergarten;classroom;madrasa;madrassa;nursery;campus;dormitory;girls school;primary school;seminary',
  religious: 'mosque;church;cathedral;synagogue;temple;shrine;monastery;convent;cemetery;chapel;hussainiya;imambargah',
  aid: 'aid convoy;aid warehouse;food distribution point;distribution point;aid site;shelter;soup kitchen;bakery;aid truck;aid center;distribution center',
  media:
    'radio station;television station;tv station;newspaper office;newsroom;transmitter;broadcasting tower;tv tower',
  infrastructure:
    'airport;port;seaport;harbor;harbour;bridge;dam;power plant;power station;substation;power line;pylon;electricity pylon;transmission tower;tower;high-tension tower;pipeline;oil pipeline;gas pipeline;oil field;oilfield;gas field;refinery;oil refinery;oil depot;fuel depot;storage tank;oil facility;railway;railway station;railroad;train station;rail line;metro station;bus station;road;highway;crossing;border crossing;water tank;water station;pumping station;electricity grid;power grid;cable;telephone exchange;nuclear plant;nuclear power plant;reservoir;canal;energy facility;energy infrastructure;infrastructure;terminal;oil terminal;grain terminal;grain silo;silo;well;telecommunications tower;telephone booth;power line;powerline;utility pole;electricity pole;light pole;telephone pole;post;high-voltage tower;runway;electricity infrastructure;oil installation;electric tower;power tower;facility;plant;transformer;aqueduct',
  business:
    'market;drugstore;marketplace;bazaar;souk;shop;store;mall;shopping mall;shopping center;shopping centre;supermarket;factory;bank;restaurant;cafe;café;coffee shop;hotel;bar;nightclub;cinema;theater;theatre;office;company;enterprise;agency;farm;ranch;plantation;mine shaft;workshop;garage;gas station;petrol station;filling station;business;newsstand;stall;kiosk;office building;branch;stadium;concert hall;sports club;banana plantation;coffee plantation',
  home: 'house;home;residence;apartment;apartment building;apartment block;residential building;residential block;villa;building;mansion;dwelling;tent;hut;flat;high-rise;block of flats;tower block;multistory building;residential area;residential district;farmhouse',
  settlement: 'village;town;city;neighborhood;neighbourhood;district;suburb;settlement;hamlet;community;slum',
  diplomatic:
    'embassy;consulate;diplomatic mission;ambassador’s residence;embassy building;consulate building;green zone;cultural center;un compound;consular section',
  camp: 'refugee camp;camp;displacement camp;idp camp;detention camp;displaced persons camp',
  other:
    'target;site;property;crowd;funeral;wedding;wedding party;funeral procession;rally;gathering;motorcade;party headquarters;campaign office;party office;field;crop;livestock;cattle;statue;monument;square;bus stop;structure;equipment;system;machinery;oil well',
}

/** Target (singular, lower case) → class. */
export const targetClasses: ReadonlyMap<string, TargetClass> = new Map(
  (Object.entries(CLASSES) as [TargetClass, string][]).flatMap(([name, words]) =>
    words.split(';').map((word) => [word, name] as const),
  ),
)
