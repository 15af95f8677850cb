/**
 * Codes of states, present and past: ISO 3166-1 and Gleditsch–Ward. Own list, 2026-11: ISO from the standard (past states from its list of
 * formerly used codes), Gleditsch–Ward numbers and days from their published list of independent states (ksgleditsch.com), as of 2026-11.
 * Left out as unsure: Kosovo's alpha-3 and numeric (the standard has none), Yugoslavia's numeric (it changed with the federation).
 * Palestine, the Vatican and Western Sahara are not on Gleditsch and Ward's list.
 */
export interface IsoCodes {
  alpha2: string
  /** Null where the standard has none. */
  alpha3: string | null
  /** Three digits, as text: "004". */
  numeric: string | null
}

interface StateRow extends IsoCodes {
  /** Gleditsch–Ward number, and the days it was a member from and to, both included; open where absent. */
  gw: number | null
  since: string | null
  until: string | null
}

/** `alpha-2 | alpha-3 | numeric | Gleditsch–Ward | since | until`; a membership that began before 1945 has no day. */
const TABLE = `
AE|ARE|784|696|1971-12-02 AF|AFG|004|700 AL|ALB|008|339 AM|ARM|051|371|1991-12-21 AO|AGO|024|540|1975-11-11
AR|ARG|032|160 AT|AUT|040|305 AU|AUS|036|900 AZ|AZE|031|373|1991-12-21 BA|BIH|070|346|1992-04-27
BB|BRB|052|53|1966-11-30 BD|BGD|050|771|1971-12-16 BE|BEL|056|211 BF|BFA|854|439|1960-08-05 BG|BGR|100|355
BH|BHR|048|692|1971-08-15 BI|BDI|108|516|1962-07-01 BJ|BEN|204|434|1960-08-01 BN|BRN|096|835|1984-01-01 BO|BOL|068|145
BR|BRA|076|140 BS|BHS|044|31|1973-07-10 BT|BTN|064|760|1949-01-01 BW|BWA|072|571|1966-09-30 BY|BLR|112|370|1991-08-25
BZ|BLZ|084|80|1981-09-21 CA|CAN|124|20 CD|COD|180|490|1960-06-30 CF|CAF|140|482|1960-08-13 CG|COG|178|484|1960-08-15
CH|CHE|756|225 CI|CIV|384|437|1960-08-07 CL|CHL|152|155 CM|CMR|120|471|1960-01-01 CN|CHN|156|710 CO|COL|170|100
CR|CRI|188|94 CS|CSK|200|315||1992-12-31 CU|CUB|192|40 CV|CPV|132|402|1975-07-05 CY|CYP|196|352|1960-08-16
CZ|CZE|203|316|1993-01-01 DD|DDR|278|265|1949-10-05|1990-10-02 DE|DEU|276|260|1949-09-21 DJ|DJI|262|522|1977-06-27
DK|DNK|208|390 DO|DOM|214|42 DZ|DZA|012|615|1962-07-05 EC|ECU|218|130 EE|EST|233|366|1991-09-06 EG|EGY|818|651
EH|ESH|732 ER|ERI|232|531|1993-05-24 ES|ESP|724|230 ET|ETH|231|530 FI|FIN|246|375 FJ|FJI|242|950|1970-10-10
FR|FRA|250|220 GA|GAB|266|481|1960-08-17 GB|GBR|826|200 GE|GEO|268|372|1991-12-21 GH|GHA|288|452|1957-03-06
GM|GMB|270|420|1965-02-18 GN|GIN|324|438|1958-10-02 GQ|GNQ|226|411|1968-10-12 GR|GRC|300|350 GT|GTM|320|90
GW|GNB|624|404|1974-09-10 GY|GUY|328|110|1966-05-26 HN|HND|340|91 HR|HRV|191|344|1992-04-27 HT|HTI|332|41 HU|HUN|348|310
ID|IDN|360|850|1945-08-17 IE|IRL|372|205 IL|ISR|376|666|1948-05-14 IN|IND|356|750|1947-08-15 IQ|IRQ|368|645
IR|IRN|364|630 IS|ISL|352|395 IT|ITA|380|325 JM|JAM|388|51|1962-08-06 JO|JOR|400|663|1946-05-25 JP|JPN|392|740
KE|KEN|404|501|1963-12-12 KG|KGZ|417|703|1991-08-31 KH|KHM|116|811|1953-11-09 KM|COM|174|581|1975-07-06
KP|PRK|408|731|1948-09-09 KR|KOR|410|732|1948-08-15 KW|KWT|414|690|1961-06-19 KZ|KAZ|398|705|1991-12-16
LA|LAO|418|812|1954-05-01 LB|LBN|422|660 LK|LKA|144|780|1948-02-04 LR|LBR|430|450 LS|LSO|426|570|1966-10-04
LT|LTU|440|368|1991-09-06 LU|LUX|442|212 LV|LVA|428|367|1991-09-06 LY|LBY|434|620|1951-12-24 MA|MAR|504|600|1956-03-02
MD|MDA|498|359|1991-08-27 ME|MNE|499|341|2006-06-03 MG|MDG|450|580|1960-06-26 MK|MKD|807|343|1991-11-20
ML|MLI|466|432|1960-09-22 MM|MMR|104|775|1948-01-04 MN|MNG|496|712 MR|MRT|478|435|1960-11-28 MT|MLT|470|338|1964-09-21
MU|MUS|480|590|1968-03-12 MV|MDV|462|781|1965-05-26 MW|MWI|454|553|1964-07-06 MX|MEX|484|70 MY|MYS|458|820|1957-08-31
MZ|MOZ|508|541|1975-06-25 NA|NAM|516|565|1990-03-21 NE|NER|562|436|1960-08-03 NG|NGA|566|475|1960-10-01 NI|NIC|558|93
NL|NLD|528|210 NO|NOR|578|385 NP|NPL|524|790 NZ|NZL|554|920 OM|OMN|512|698 PA|PAN|591|95 PE|PER|604|135
PG|PNG|598|910|1975-09-16 PH|PHL|608|840|1946-07-04 PK|PAK|586|770|1947-08-14 PL|POL|616|290 PS|PSE|275 PT|PRT|620|235
PY|PRY|600|150 QA|QAT|634|694|1971-09-03 RO|ROU|642|360 RS|SRB|688|340|2006-06-05 RU|RUS|643|365
RW|RWA|646|517|1962-07-01 SA|SAU|682|670 SB|SLB|090|940|1978-07-07 SD|SDN|729|625|1956-01-01 SE|SWE|752|380
SG|SGP|702|830|1965-08-09 SI|SVN|705|349|1992-04-27 SK|SVK|703|317|1993-01-01 SL|SLE|694|451|1961-04-27
SN|SEN|686|433|1960-04-04 SO|SOM|706|520|1960-07-01 SR|SUR|740|115|1975-11-25 SS|SSD|728|626|2011-07-09
SU|SUN|810|365||1991-12-25 SV|SLV|222|92 SY|SYR|760|652|1946-01-01 SZ|SWZ|748|572|1968-09-06 TD|TCD|148|483|1960-08-11
TG|TGO|768|461|1960-04-27 TH|THA|764|800 TJ|TJK|762|702|1991-09-09 TL|TLS|626|860|2002-05-20 TM|TKM|795|701|1991-10-27
TN|TUN|788|616|1956-01-01 TR|TUR|792|640 TT|TTO|780|52|1962-08-31 TW|TWN|158|713|1949-12-08 TZ|TZA|834|510|1961-12-09
UA|UKR|804|369|1991-12-01 UG|UGA|800|500|1962-10-09 US|USA|840|2 UY|URY|858|165 UZ|UZB|860|704|1991-08-31 VA|VAT|336
VE|VEN|862|101 VN|VNM|704|816|1954-05-01 XK|||347|2008-02-17 YD|YMD|720|680|1967-11-30|1990-05-21 YE|YEM|887|678
YU|YUG||345||2006-06-04 ZA|ZAF|710|560 ZM|ZMB|894|551|1964-10-24 ZW|ZWE|716|552|1965-11-11
`

const rows: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((row) => [row.slice(0, 2), row]),
)

function rowOf(alpha2: string): StateRow | null {
  const row = rows.get(alpha2)
  if (row === undefined) return null
  const [, alpha3, numeric, gw, since, until] = row.split('|').map((cell) => cell || null)
  return {
    alpha2,
    alpha3: alpha3 ?? null,
    numeric: numeric ?? null,
    gw: gw ? Number(gw) : null,
    since: since ?? null,
    until: until ?? null,
  }
}

/** The codes of a state by its ISO 3166-1 alpha-2 code; null where it is not on the list. */
export function isoCodesOf(alpha2: string): IsoCodes | null {
  const row = rowOf(alpha2)
  return row && { alpha2, alpha3: row.alpha3, numeric: row.numeric }
}

/** A state's Gleditsch–Ward number on a day (YYYY-MM-DD); null where it was no member then. Without a day membership is not asked. */
export function gleditschWardOf(alpha2: string, day: string | null): number | null {
  const row = rowOf(alpha2)
  if (row === null || row.gw === null) return null
  if (day !== null && ((row.since !== null && day < row.since) || (row.until !== null && day > row.until))) return null
  return row.gw
}
