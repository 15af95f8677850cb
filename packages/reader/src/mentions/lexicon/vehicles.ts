/** What kind of vehicle a noun names. */
export type VehicleClass = 'road' | 'armoured' | 'aircraft' | 'ship' | 'rail'

/** Nouns and noun pairs (singular, lower case) by class. Own list, from general knowledge, 2026-11. */
const CLASSES: Readonly<Record<VehicleClass, string>> = {
  road: 'vehicle;station wagon;car;truck;pickup;pickup truck;pick-up;van;minibus;bus;motorcycle;motorbike;taxi;lorry;tanker;tank truck;fuel tanker;ambulance;jeep;patrol car;police car;tractor;bicycle;suv;automobile;cab;trailer;bulldozer;fire engine;fire truck;rickshaw;cart;convoy vehicle;limousine;school bus;four-wheel drive;technical',
  armoured:
    'tank;armoured vehicle;armored vehicle;apc;armored personnel carrier;armoured personnel carrier;humvee;military vehicle;infantry fighting vehicle;armored car;armoured car;mrap;battle tank;army vehicle;army truck;military truck',
  aircraft:
    'fighter jet;jet;warplane;plane;airplane;aeroplane;aircraft;helicopter;gunship;helicopter gunship;airliner;bomber;fighter;fighter plane;fighter bomber;fighter-bomber;military plane;airship;light aircraft;chopper;glider;f-16;f-15;f-35;mig-29;b-52;c-130;attack helicopter;transport plane;cargo plane;passenger plane;drone carrier;surveillance plane;spy plane;balloon;combat helicopter',
  ship: 'ship;vessel;boat;warship;frigate;destroyer;tanker ship;oil tanker;cargo ship;bulk carrier;container ship;submarine;speedboat;ferry;fishing boat;trawler;aircraft carrier;carrier;dhow;patrol boat;barge;yacht;flotilla;freighter;merchant ship;merchant vessel;corvette;landing ship',
  rail: 'train;locomotive;tram;passenger train;freight train;rail car',
}

/** Vehicle (singular, lower case) → class. */
export const vehicleClasses: ReadonlyMap<string, VehicleClass> = new Map(
  (Object.entries(CLASSES) as [VehicleClass, string][]).flatMap(([name, words]) =>
    words.split(';').map((word) => [word, name] as const),
  ),
)
