/**
 * Words for what people are attacked with, by class; the class decides between ACLED sub-types. Lemmas, single words; a
 * modifier may name the class too ("rocket attack", "drone attack"). Our own list, 2026-11.
 */

export type WeaponClass =
  | 'air'
  | 'artillery'
  | 'explosive'
  | 'suicide'
  | 'grenade'
  | 'chemical'
  | 'firearm'
  | 'blade'
  | 'fire'

const BY_CLASS: Record<WeaponClass, string> = {
  suicide:
    'suicide suicide-bomber kamikaze svbied vbied-borne suicide-vest suicide-bombing vest explosives-laden explosive-laden',
  chemical: 'chemical chlorine sarin mustard nerve-agent vx novichok gas poison-gas phosgene cyanide',
  grenade: 'grenade hand-grenade stun-grenade',
  air: 'airstrike air-strike drone uav unmanned quadcopter jet warplane plane aircraft fighter-jet f-16 f-35 su-35 mig helicopter helicopters gunship warplanes aerial air airplane airforce shahed glide predator reaper loitering napalm barrel-bomb',
  artillery:
    'rocket missile mortar artillery shell howitzer katyusha grad rpg rpgs rocket-propelled mlrs himars cannon shellfire gunboat projectile tank shelling launcher catapult round barrage salvo iskander kalibr scud cluster munition bazooka',
  explosive:
    'bomb ied landmine mine explosive dynamite car-bomb vbied device tnt c-4 semtex gelignite charge roadside boobytrap booby-trap detonator ordnance uxo claymore truck-bomb parcel-bomb letter-bomb',
  firearm:
    'cache ammunition weaponry arsenal gun rifle pistol gunfire bullet ak-47 ak-47s kalashnikov machine-gun submachine shotgun sniper firearm revolver handgun weapon arm machinegun musket shot gunshot carbine uzi m-16',
  blade: 'knife machete axe sword blade spear arrow dagger stick baton stone rock brick club hammer hatchet bow',
  fire: 'molotov petrol-bomb arson incendiary firebomb gasoline petrol cocktail',
}

const CLASS_OF = new Map<string, WeaponClass>()
for (const [kind, words] of Object.entries(BY_CLASS) as [WeaponClass, string][])
  for (const word of words.split(' ')) if (!CLASS_OF.has(word)) CLASS_OF.set(word, kind)

/** Every word of the classes. */
export const WEAPON_WORDS: ReadonlySet<string> = new Set(CLASS_OF.keys())

/** The class of weapon a lemma names, or null. */
export function weaponClass(lemma: string): WeaponClass | null {
  return CLASS_OF.get(lemma) ?? null
}

/** Words for weapons that can be fired, thrown or dropped and counted: what "fired", "landed", "intercepted" count. */
export const MUNITIONS = new Set(
  'rocket missile mortar shell drone bomb grenade projectile round uav ied mine landmine explosive device munition bullet warhead katyusha shot salvo barrage launcher'.split(
    ' ',
  ),
)

/** What weapons are found in, or counted by. */
export const HOLDERS = new Set(
  'depot hideout warehouse tunnel cache stash stockpile amount quantity number store storehouse shipment package truck workshop factory hoard consignment load'.split(
    ' ',
  ),
)

/** Words for what is found there. */
export const WEAPON_STOCK = new Set(
  'weapon arm ammunition rifle firearm gun explosive weaponry munition pistol'.split(' '),
)

/** Weapons that, once found, are blown up or carried off. */
export const DISPOSABLE = new Set(
  'mine landmine ied explosive device bomb boobytrap booby-trap cache ammunition ordnance uxo stash stockpile'.split(
    ' ',
  ),
)

/** Words for poisons of war that mean nothing else near a weapon. */
export const CHEMICALS = new Set('chlorine sarin novichok phosgene nerve-agent poison-gas tabun'.split(' '))

/** Kinds of gas that are no poison used on people. */
export const HARMLESS_GASES = new Set('tear methane natural greenhouse exhaust petrol cooking liquefied'.split(' '))

/** The same in two words, the second right after the first; a gas plant and tear gas are none. */
export const CHEMICAL_PAIRS = new Set(
  'poison:gas poisonous:gas toxic:gas mustard:gas nerve:gas nerve:agent chemical:weapon chemical:agent chemical:shell chemical:munition chemical:attack chemical:bomb toxic:agent asphyxiating:gas'.split(
    ' ',
  ),
)

/** Words that put a poison into a weapon. Lemmas. */
export const POISON_CARRIERS = new Set('with contain carry load fill use release drop fire lace spread of'.split(' '))

/** Weapon words too common outside war to make a trigger an event by themselves. */
export const WEAK_WEAPONS = new Set(
  'air plane tank round charge arm weapon stone rock stick club hammer bow jet device shot gas fire'.split(' '),
)

/** Aircraft that strike: "jets struck a depot", unlike a plane that hit a house. */
export const WARPLANES = new Set('jet warplane gunship bomber drone uav helicopter fighter-jet aircraft'.split(' '))

/** Flying things that carry weapons and are flown by somebody: "one of its fighter jets" is the weapon, "its" the doer. */
export const CARRIERS = new Set(
  'jet warplane plane aircraft helicopter gunship drone uav bomber tank gunboat warship ship artillery plane vehicle battery submarine boat f-16'.split(
    ' ',
  ),
)

/** After a poison, what makes it no load of a weapon: "sarin attack", "chlorine plant". */
export const CHEMICAL_HEADS = new Set(
  'attack facility plant arsenal programme program site inspector watchdog'.split(' '),
)
