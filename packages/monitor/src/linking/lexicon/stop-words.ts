/** Words too common in English news to say what a report is about. Our own list, 2026-11. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against ago all also although am among an and another any are around as at away back be
  became because been before being between both but by came can could day days did do does down during each early either
  else even ever every few first for former from further get given go had has have he her here hers him his how however i
  if in including into is it its itself just last late later least less like made make many may me might more most much
  must near new no nor not now of off old on once one only or other others our out over own part per people put said same
  saw say says second see seen several she should since so some still such take taken than that the their them then there
  these they third this those though three through time to told too took toward two under until up upon use used very
  was we week well went were what when where whether which while who whom whose why will with within without would year
  years yet you your according added monday tuesday wednesday thursday friday saturday sunday night morning evening
  reported reports statement`.split(/\s+/),
)
