/**
 * States: code, name, adjectives, capital (as news uses it for the government), other names.
 * Own list, from general knowledge, 2026-11. Governments and forces are made from it by rule (state-actors.ts).
 */
export interface Country {
  /** ISO 3166-1 alpha-2; of states that are no more, the code they had. */
  code: string
  name: string
  adjectives: readonly string[]
  /** Capitals and seats of power that stand for the government ("Moscow said"). */
  seats: readonly string[]
  otherNames: readonly string[]
}

/** `code | name | adjectives | seats | other names`, names within a column parted by ";". */
const TABLE = `
AF|Afghanistan|Afghan|Kabul|
AL|Albania|Albanian|Tirana|
DZ|Algeria|Algerian|Algiers|
AO|Angola|Angolan|Luanda|
AR|Argentina|Argentine;Argentinian;Argentinean|Buenos Aires|
AM|Armenia|Armenian|Yerevan|
AU|Australia|Australian|Canberra|
AT|Austria|Austrian||
AZ|Azerbaijan|Azerbaijani;Azeri|Baku|
BH|Bahrain|Bahraini|Manama|
BD|Bangladesh|Bangladeshi|Dhaka|
BY|Belarus|Belarusian|Minsk|
BE|Belgium|Belgian||
BZ|Belize|Belizean||
BJ|Benin|Beninese|Cotonou|
BO|Bolivia|Bolivian|La Paz|
BA|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia;Bosnia-Herzegovina
BR|Brazil|Brazilian|Brasilia|
BG|Bulgaria|Bulgarian|Sofia|
BF|Burkina Faso|Burkinabe;Burkinabè|Ouagadougou|Burkina
BI|Burundi|Burundian|Bujumbura;Gitega|
KH|Cambodia|Cambodian|Phnom Penh|
CM|Cameroon|Cameroonian|Yaounde|
CA|Canada|Canadian|Ottawa|
CF|Central African Republic|Central African|Bangui|CAR
TD|Chad|Chadian|N'Djamena|
CL|Chile|Chilean||
CN|China|Chinese|Beijing|People's Republic of China
CO|Colombia|Colombian|Bogota|
CD|Democratic Republic of the Congo|Congolese|Kinshasa|Democratic Republic of Congo;DR Congo;DRC;Congo
CG|Republic of the Congo|Congo-Brazzaville|Brazzaville|Congo-Brazzaville
CR|Costa Rica|Costa Rican||
CI|Ivory Coast|Ivorian|Abidjan|Côte d'Ivoire;Cote d'Ivoire
HR|Croatia|Croatian|Zagreb|
CU|Cuba|Cuban|Havana|
CY|Cyprus|Cypriot|Nicosia|
CZ|Czech Republic|Czech|Prague|Czechia
DK|Denmark|Danish|Copenhagen|
DJ|Djibouti|Djiboutian||
DO|Dominican Republic|Dominican||
EC|Ecuador|Ecuadorian;Ecuadoran|Quito|
EG|Egypt|Egyptian|Cairo|
SV|El Salvador|Salvadoran;Salvadorean||
GQ|Equatorial Guinea|Equatoguinean||
ER|Eritrea|Eritrean|Asmara|
EE|Estonia|Estonian|Tallinn|
ET|Ethiopia|Ethiopian|Addis Ababa|
FI|Finland|Finnish|Helsinki|
FR|France|French|Paris|
GA|Gabon|Gabonese|Libreville|
GM|Gambia|Gambian|Banjul|
GE|Georgia|Georgian|Tbilisi|
DE|Germany|German|Berlin|
GH|Ghana|Ghanaian|Accra|
GR|Greece|Greek|Athens|
GT|Guatemala|Guatemalan||
GN|Guinea|Guinean|Conakry|
GW|Guinea-Bissau|Bissau-Guinean||
HT|Haiti|Haitian|Port-au-Prince|
HN|Honduras|Honduran|Tegucigalpa|
HU|Hungary|Hungarian|Budapest|
IN|India|Indian|New Delhi;Delhi|
ID|Indonesia|Indonesian|Jakarta|
IR|Iran|Iranian|Tehran;Teheran|Islamic Republic of Iran;Islamic Republic
IQ|Iraq|Iraqi|Baghdad|
IE|Ireland|Irish|Dublin|
IL|Israel|Israeli|Jerusalem;Tel Aviv|Jewish state
IT|Italy|Italian|Rome|
JP|Japan|Japanese|Tokyo|
JO|Jordan|Jordanian|Amman|Hashemite Kingdom
KZ|Kazakhstan|Kazakh;Kazakhstani|Astana|
KE|Kenya|Kenyan|Nairobi|
XK|Kosovo|Kosovar;Kosovan|Pristina|
KW|Kuwait|Kuwaiti||
KG|Kyrgyzstan|Kyrgyz|Bishkek|
LA|Laos|Laotian;Lao|Vientiane|
LV|Latvia|Latvian|Riga|
LB|Lebanon|Lebanese|Beirut|
LR|Liberia|Liberian|Monrovia|
LY|Libya|Libyan|Tripoli|
LT|Lithuania|Lithuanian|Vilnius|
MG|Madagascar|Malagasy||
MW|Malawi|Malawian||
MY|Malaysia|Malaysian|Kuala Lumpur|
ML|Mali|Malian|Bamako|
MR|Mauritania|Mauritanian|Nouakchott|
MX|Mexico|Mexican|Mexico City|
MD|Moldova|Moldovan|Chisinau|
MN|Mongolia|Mongolian||
ME|Montenegro|Montenegrin||
MA|Morocco|Moroccan|Rabat|
MZ|Mozambique|Mozambican|Maputo|
MM|Myanmar|Burmese|Naypyidaw;Naypyitaw|Burma
NA|Namibia|Namibian||
NP|Nepal|Nepali;Nepalese|Kathmandu|
NL|Netherlands|Dutch|The Hague|
NZ|New Zealand|New Zealand|Wellington|
NI|Nicaragua|Nicaraguan|Managua|
NE|Niger|Nigerien|Niamey|
NG|Nigeria|Nigerian|Abuja|
KP|North Korea|North Korean|Pyongyang|DPRK
MK|North Macedonia|Macedonian|Skopje|
NO|Norway|Norwegian|Oslo|
OM|Oman|Omani|Muscat|
PK|Pakistan|Pakistani|Islamabad|
PS|Palestine|Palestinian|Ramallah|State of Palestine
PA|Panama|Panamanian||
PG|Papua New Guinea|Papua New Guinean||
PY|Paraguay|Paraguayan||
PE|Peru|Peruvian|Lima|
PH|Philippines|Philippine;Filipino|Manila|
PL|Poland|Polish|Warsaw|
PT|Portugal|Portuguese|Lisbon|
QA|Qatar|Qatari|Doha|
RO|Romania|Romanian|Bucharest|
RU|Russia|Russian|Moscow|Russian Federation
RW|Rwanda|Rwandan|Kigali|
SA|Saudi Arabia|Saudi;Saudi Arabian|Riyadh|
SN|Senegal|Senegalese|Dakar|
RS|Serbia|Serbian|Belgrade|
SL|Sierra Leone|Sierra Leonean|Freetown|
SK|Slovakia|Slovak|Bratislava|
SI|Slovenia|Slovenian|Ljubljana|
SO|Somalia|Somali|Mogadishu|
ZA|South Africa|South African|Pretoria|
KR|South Korea|South Korean|Seoul|Republic of Korea
SS|South Sudan|South Sudanese|Juba|
ES|Spain|Spanish|Madrid|
LK|Sri Lanka|Sri Lankan|Colombo|
SD|Sudan|Sudanese|Khartoum|
SE|Sweden|Swedish|Stockholm|
CH|Switzerland|Swiss|Bern|
SY|Syria|Syrian|Damascus|Syrian Arab Republic
TW|Taiwan|Taiwanese|Taipei|
TJ|Tajikistan|Tajik|Dushanbe|
TZ|Tanzania|Tanzanian|Dar es Salaam|
TH|Thailand|Thai|Bangkok|
TG|Togo|Togolese|Lome|
TN|Tunisia|Tunisian|Tunis|
TR|Turkey|Turkish|Ankara|Türkiye;Turkiye
TM|Turkmenistan|Turkmen|Ashgabat|
UG|Uganda|Ugandan|Kampala|
UA|Ukraine|Ukrainian|Kyiv;Kiev|
AE|United Arab Emirates|Emirati|Abu Dhabi|UAE;Emirates
GB|United Kingdom|British;UK;U.K.|London|UK;U.K.;Britain;Great Britain
US|United States|US;U.S.;American|Washington|US;U.S.;USA;U.S.A.;United States of America;America
UY|Uruguay|Uruguayan||
UZ|Uzbekistan|Uzbek|Tashkent|
VA|Vatican|Vatican||Holy See
VE|Venezuela|Venezuelan|Caracas|
VN|Vietnam|Vietnamese|Hanoi|Viet Nam
YE|Yemen|Yemeni|Sanaa;Sana'a|
ZM|Zambia|Zambian||
ZW|Zimbabwe|Zimbabwean|Harare|
BB|Barbados|Barbadian||
BN|Brunei|Bruneian||
BS|Bahamas|Bahamian||
BT|Bhutan|Bhutanese|Thimphu|
BW|Botswana|Botswanan||
CV|Cape Verde|Cape Verdean||Cabo Verde
FJ|Fiji|Fijian||
GY|Guyana|Guyanese||
IS|Iceland|Icelandic||
JM|Jamaica|Jamaican||
KM|Comoros|Comorian||
LS|Lesotho|Basotho|Maseru|
LU|Luxembourg|Luxembourgish||
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian||
MV|Maldives|Maldivian||
SB|Solomon Islands|Solomon Islands||
SG|Singapore|Singaporean||
SR|Suriname|Surinamese|Paramaribo|Surinam
SZ|Eswatini|Swazi||Swaziland
TL|Timor-Leste|East Timorese;Timorese|Dili|East Timor
TT|Trinidad and Tobago|Trinidadian||Trinidad
EH|Western Sahara|Sahrawi;Saharawi||Sahrawi Arab Democratic Republic;Sahrawi Republic
SU|Soviet Union|Soviet||USSR;U.S.S.R.
YU|Yugoslavia|Yugoslav;Yugoslavian||
CS|Czechoslovakia|Czechoslovak;Czechoslovakian||
DD|East Germany|East German||German Democratic Republic;GDR
YD|South Yemen|South Yemeni||
`

const split = (column: string | undefined): string[] => (column ? column.split(';') : [])

export const countries: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, name, adjectives, seats, otherNames] = line.split('|')
    return {
      code: code!,
      name: name!,
      adjectives: split(adjectives),
      seats: split(seats),
      otherNames: split(otherNames),
    }
  })
