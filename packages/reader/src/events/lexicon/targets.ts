/**
 * Nouns for things and places that are attacked, in three groups. Lemmas. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Military things: an armed group that attacks one fights a battle. */
export const MILITARY_TARGETS = words(
  'base barracks outpost checkpoint checkpost garrison headquarters camp post position convoy patrol station airbase airfield fort military army installation launcher depot stronghold bunker trench warship vessel tank redoubt hideout facility',
)

/** Other things that are attacked. */
export const CIVIL_TARGETS = words(
  'building house home apartment hospital clinic school centre center university mosque church temple synagogue market bazaar shop store mall hotel restaurant cafe bank embassy consulate office ministry parliament palace bridge road railway train station bus car truck vehicle ambulance van motorcycle taxi minibus pickup plane aircraft airport port dam plant refinery pipeline tower pylon substation grid power-station warehouse factory farm field mill village town city neighborhood neighbourhood district block camp shelter residence newspaper radio transmitter line infrastructure property target site building compound complex prison jail court courthouse monument statue cemetery well tanker ship boat cargo vessel oilfield gasfield terminal electricity pole antenna theater theatre supermarket nightclub bar club kindergarten crops crop installation facility premises headquarters mine equipment asset area',
)

/** Words before a base, post or camp that make it a military one. */
export const MILITARY_WORDS = words(
  'military observation monitoring army naval air rebel militant forward security surveillance advanced joint command turkish russian american us u.s. israeli training guerrilla insurgent armed',
)

/** What is set up when a headquarters or base is established. */
export const BASES = words(
  'base headquarters outpost post checkpoint camp garrison barracks point centre center position command airbase',
)

/** Kinds of settlement and land: what changes hands. */
export const TERRITORY = words(
  'town city village district province area region territory neighborhood neighbourhood hill hilltop stronghold settlement island airport airbase base crossing border junction position checkpoint headquarters post outpost bridge capital suburb quarter road highway port garrison mountain valley enclave pocket center centre control complex ground land locality locale point barracks field oilfield facility part camp castle dam',
)

/** Kinds of settlement and land that an explosion "in" them does not aim at. */
export const AREAS = words(
  'town city village district province area region territory neighborhood neighbourhood suburb quarter locality capital country valley mountain island',
)

/** Whoever held a place left it: what is taken then is taken without a fight. */
export const LEAVING = words('withdraw withdrawal deserted abandoned vacate')

/** Told after "without": nobody stood in the way. */
export const RESISTANCE = words('fight fighting resistance clash shot battle opposition firing')

/** … unless it was fought for. */
export const FOUGHT = words('clash battle fight fighting bombard bombardment shell shelling offensive assault kill')

/** Somebody else has what forces leave. */
export const TAKEOVER = words('hand handover takeover overtake seize authority recapture re-capture retake')

/** What plain "took" takes, unlike a road, a part or a point. */
export const TAKEABLE = words(
  'town city village district province hill hilltop stronghold settlement airport airbase base crossing headquarters post outpost capital suburb garrison enclave camp castle island checkpoint locality area region territory neighborhood neighbourhood field oilfield dam',
)

/** Things with wheels, wings or hulls. */
export const VEHICLES = words(
  'vehicle car truck bus van motorcycle motorbike lorry pickup ambulance jeep taxi minibus train boat ship tanker vessel plane helicopter aircraft tank convoy bicycle trailer',
)

/** Is the lemma the name of something that is attacked? */
export function isTarget(lemma: string): boolean {
  return MILITARY_TARGETS.has(lemma) || CIVIL_TARGETS.has(lemma) || VEHICLES.has(lemma)
}
