/** How ACLED's sub-types tell weapons apart. */
export type WeaponClass =
  | 'missile'
  | 'rocket'
  | 'shell'
  | 'drone'
  | 'aircraft'
  | 'ied'
  | 'mine'
  | 'grenade'
  | 'suicide'
  | 'chemical'
  | 'firearm'
  | 'blade'
  | 'fire'
  | 'bomb'
  | 'other'

/** Nouns and noun pairs (singular, lower case) by class. Own list, from general knowledge, 2026-11. */
const CLASSES: Readonly<Record<WeaponClass, string>> = {
  missile:
    'missile;ballistic missile;cruise missile;guided missile;anti-tank missile;antitank missile;surface-to-air missile;interceptor;projectile;scud;kalibr;iskander;kinzhal;tomahawk;hypersonic missile;interceptor missile',
  rocket:
    'rocket;katyusha;katyusha rocket;grad;grad rocket;qassam rocket;multiple rocket launcher;rocket launcher;launcher;rocket artillery;himars;rocket salvo;mlrs',
  shell:
    'shell;mortar;mortar shell;mortar round;artillery;artillery shell;artillery round;howitzer;tank shell;cannon;tank fire;artillery fire;mortar fire;barrage;shrapnel;cluster munition;phosphorus shell;artillery piece;artillery system;ammunition',
  drone:
    'drone;unmanned aerial vehicle;uav;quadcopter;suicide drone;kamikaze drone;attack drone;armed drone;loitering munition;shahed;fpv drone;unmanned aircraft;explosive drone;sea drone;naval drone;bayraktar;reaper',
  aircraft:
    'airstrike bomb;aerial bomb;glide bomb;guided bomb;barrel bomb;cluster bomb;air-to-surface missile;bunker buster',
  ied: 'car bomb;car-bomb;truck bomb;roadside bomb;ied;improvised explosive device;explosive device;vbied;svbied;vehicle bomb;motorcycle bomb;booby trap;booby-trap;sticky bomb;magnetic bomb;letter bomb;parcel bomb;time bomb;pipe bomb;homemade bomb;explosive charge;dynamite charge;dynamite;dynamite stick;explosive;explosives;tnt;detonator;bomb vest;package bomb;vehicle-borne improvised explosive device;homemade explosive;c-4;plastic explosive;anfo;gelignite;explosive artifact;explosive artefact;gelatin;bicycle bomb',
  mine: 'mine;landmine;land mine;antipersonnel mine;anti-personnel mine;anti-tank mine;limpet mine;naval mine;unexploded ordnance;ordnance',
  grenade:
    'grenade;hand grenade;fragmentation grenade;stun grenade;rocket-propelled grenade;rpg;rpg-7;tear-gas grenade;grenade launcher',
  suicide:
    'suicide vest;explosive vest;suicide belt;explosive belt;explosives belt;suicide bomb;explosives vest;suicide truck',
  chemical:
    'chemical weapon;sarin;chlorine;chlorine gas;mustard gas;nerve agent;poison gas;toxic gas;chemical agent;novichok',
  firearm:
    'gun;rifle;assault rifle;machine gun;machinegun;machine-gun;submachine gun;submachinegun;pistol;handgun;revolver;shotgun;firearm;kalashnikov;ak-47;ak47;m-16;m16;sniper rifle;automatic weapon;small arm;bullet;live ammunition;rubber bullet;live round;carbine;galil;automatic rifle;gunfire;small-arms fire;heavy machine gun;silencer;live fire;sniper fire',
  blade: 'knife;machete;sword;axe;blade;dagger;bayonet;arrow;spear',
  fire: 'molotov cocktail;petrol bomb;molotov;incendiary bomb;firebomb;fire bomb;incendiary device;gasoline bomb;gasoline;arson attack;tear gas;teargas;firebombs',
  bomb: 'bomb;munition;high-powered bomb;warhead;bombs;powerful bomb',
  other: 'weapon;arms;weaponry;club;stone;rock;baton;stick;heavy weapon;weapons;firepower',
}

/** Weapon (singular, lower case, one to five words) → class. */
export const weaponClasses: ReadonlyMap<string, WeaponClass> = new Map(
  (Object.entries(CLASSES) as [WeaponClass, string][]).flatMap(([name, words]) =>
    words.split(';').map((word) => [word, name] as const),
  ),
)
