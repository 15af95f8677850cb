/** Titles before names ("Gen.", "President", "Sheikh"). Own list, from general knowledge, 2026-11. */
export const titleWords: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir lord lady dame sheikh sheik shaikh sayyid imam mullah ayatollah mufti rabbi father sister brother bishop archbishop cardinal pope rev reverend msgr monsignor king queen prince princess emir sultan president vice-president vice premier prime minister chancellor secretary undersecretary governor mayor senator sen rep representative congressman congresswoman deputy ambassador envoy judge justice attorney prosecutor gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal pvt private adm admiral brig brigadier cmdr commander commandant marshal chief commissioner inspector officer spokesman spokeswoman spokesperson director chairman chairwoman chair leader journalist activist lawyer engineer eng coach professor doctor'.split(
    ' ',
  ),
)

/** Titles that are never a name's first word on their own: what follows is a person. */
export const abbreviatedTitles: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col maj capt lt sgt cpl pvt adm brig cmdr rev msgr sen rep eng'.split(' '),
)

/** Small words inside personal names ("Rami Abdel Rahman al-Sayed", "Luis de la Puente"). */
export const nameParticles: ReadonlySet<string> = new Set(
  'al el bin ibn bint abu abd abdel abdul abdullah de del de-la la las los da dos von van der den di du y e ul ur ud'.split(
    ' ',
  ),
)
