// Abbreviations written with a full stop. Our own list, 2026-11, lower case, without the last stop.

/** Abbreviations that lead to a name or number, so that a sentence never ends with them: "Maj. Gen. Smith". */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mme mlle dr prof rev fr hon pres gov lt col gen maj capt cpt sgt cpl pvt pfc adm brig cmdr cdr
  insp det supt sen rep reps sens amb st ste mt ft vs sr sra srta gral cnel min sec dep asst spc lcpl
  ssgt msgt tsgt jan feb mar apr jun jul aug sept sep oct nov dec fig figs vol eq approx ca viz cf al-haj
  mon tue tues wed thu thur thurs fri sat`
    .trim()
    .split(/\s+/),
)

/** Abbreviations that may also stand last in a sentence: "at 9.30 a.m. The army …". */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr esq etc inc corp ltd co llc plc bros dept est univ assn ave blvd rd km mi lb lbs oz hr hrs
  ph.d m.d b.a m.a d.c e.g i.e a.m p.m u.s u.k u.n e.u u.s.a u.a.e u.s.s.r`
    .trim()
    .split(/\s+/),
)

/** Abbreviations only before a number: "No. 5", "pp. 3-4". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(['no', 'nos', 'art', 'pp', 'para'])

/** Words that open a sentence after an abbreviation that may or may not have closed one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we i you his her its their our my there here in on at by for from
  with after before during since until while when where as if although though however but and or so yet according
  meanwhile earlier later police witnesses officials some many most several two three no not what who why how
  another both each all one also`
    .trim()
    .split(/\s+/),
)
