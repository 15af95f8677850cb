// Irregular English forms, our own list, 2026-11: "base form form …" for verbs, "singular plural" for nouns.

const VERBS = `be am is are was were been being 's 're 'm|have has had having 've|do does did done|go goes went gone|
say said|get got gotten|make made|take took taken|come came|see saw seen|know knew known|give gave given|find found|
think thought|tell told|become became|show showed shown|leave left|feel felt|bring brought|begin began begun|keep kept|
hold held|write wrote written|stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|
lead led|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|
spend spent|grow grew grown|win won|buy bought|die died dying|lie lay lain lying|rise rose risen|catch caught|sell sold|
fight fought|throw threw thrown|seek sought|eat ate eaten|shoot shot|strike struck stricken|flee fled|bear bore borne|
sink sank sunk|blow blew blown|fly flew flown|drive drove driven|arise arose arisen|bind bound|bleed bled|breed bred|
choose chose chosen|cling clung|creep crept|deal dealt|dig dug|drink drank drunk|feed fed|forbid forbade forbidden|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|grind ground|hang hung|hide hid hidden|lay laid|
lend lent|light lit|overcome overcame|overrun overran|overthrow overthrew overthrown|ride rode ridden|ring rang rung|
shake shook shaken|shrink shrank shrunk|sing sang sung|slay slew slain|sleep slept|slide slid|spin spun|spring sprang sprung|
steal stole stolen|stick stuck|sting stung|swear swore sworn|sweep swept|swim swam swum|swing swung|teach taught|tear tore torn|
wake woke woken|wear wore worn|weep wept|withdraw withdrew withdrawn|withhold withheld|withstand withstood|undergo underwent undergone|
undertake undertook undertaken|foresee foresaw foreseen|mistake mistook mistaken|rebuild rebuilt|retake retook retaken|
resend resent|uphold upheld|shed|hit|put|cut|set|let|quit|hurt|cost|burst|cast|shut|split|spread|broadcast|target targeted targeting|
behead beheaded|tie tied tying|vie vied vying|can could ca|will would 'd 'll wo|may might|shall should sha|agree agreed|free freed|
guarantee guaranteed|decree decreed|shoe shod|panic panicked panicking|picnic picnicked|traffic trafficked trafficking`

const NOUNS = `man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|wife wives|
life lives|knife knives|half halves|wolf wolves|leaf leaves|thief thieves|shelf shelves|loaf loaves|calf calves|self selves|
policeman policemen|policewoman policewomen|gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|serviceman servicemen|
tribesman tribesmen|fisherman fishermen|fireman firemen|airman airmen|seaman seamen|businessman businessmen|
militiaman militiamen|rifleman riflemen|crewman crewmen|guardsman guardsmen|clansman clansmen|countryman countrymen|
lawman lawmen|hitman hitmen|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|
phenomenon phenomena|criterion criteria|datum data|medium media|aircraft|series|species|headquarters|means|barracks|personnel|
gas gases|bus buses|virus viruses|campus campuses|census censuses|corps|news|politics|ashes ashes|kamikaze kamikazes|echo echoes|
hero heroes|veto vetoes|embargo embargoes|torpedo torpedoes|tomato tomatoes|potato potatoes|volcano volcanoes|mosquito mosquitoes|
cargo cargoes|mango mangoes|tornado tornadoes|lens lenses|chassis|cache caches|ache aches|headache headaches|axe axes|shoe shoes|toe toes|
movie movies|pie pies|tie ties|lie lies|zombie zombies|rookie rookies|bookie bookies|calorie calories|selfie selfies|quarantine quarantines`

/** Base form of each irregular form of a verb. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = readForms(VERBS)

/** Singular of each irregular plural. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = readForms(NOUNS)

function readForms(list: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const line of list.split('|')) {
    const [base, ...others] = line.trim().split(/\s+/) as [string, ...string[]]
    forms.set(base, base)
    for (const other of others) forms.set(other, base)
  }
  return forms
}
