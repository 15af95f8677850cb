/**
 * Words beside a number that make it something other than a count. Our own list, 2026-11.
 */

/** Units that measure: "30 kilometres", "5 percent", "155 mm". */
export const measures: ReadonlySet<string> = new Set(
  `km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm millimetre millimetres
  foot feet ft inch inches yard yards hectare hectares acre acres kg kilogram kilograms kilo kilos gram grams tonne tonnes
  ton tons pound pounds lb lbs litre litres liter liters barrel barrels gallon gallons percent pct degrees mph kph knots
  dollar dollars euro euros pounds sterling rupee rupees shekel shekels rial rials hryvnia rouble roubles ruble rubles
  yuan yen colon colons peso pesos dinar dinars m2 m3 cents points watts megawatts mw gw kilotons percentage volts`.split(
    /\s+/,
  ),
)

/** Nouns that a number after them names rather than counts: "Resolution 1701", "Flight 752", "aged 35". */
export const numberedNouns: ReadonlySet<string> = new Set(
  `resolution article chapter section paragraph page volume part phase level stage type mark model number no no. nos flight
  route highway road motorway street avenue tower camp block district zone sector unit brigade battalion regiment division
  room gate building apartment class group channel line day week step round game week aged age version track exhibit
  count annex point item figure table box bus train form protocol area site hill point pier dock`.split(/\s+/),
)

/** What is said of those a number counts, without naming them: "120 injured", "nine missing". */
export const conditions: ReadonlySet<string> = new Set(
  'dead killed injured wounded hurt missing detained captured arrested displaced homeless unaccounted alive'.split(' '),
)

/** Words before "one" that make it a pronoun: "this one", "the one", "another one". */
export const pronominalOne: ReadonlySet<string> = new Set(
  'the this that which any every each some another no last first next only loved'.split(' '),
)
