/** Words with a capital that are not names of actors: calendar, clock, faiths, headings. Own list, 2026-11. */
export const notNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est ramadan eid christmas easter ashura nowruz internet twitter facebook telegram whatsapp youtube video photo file coordinates islam christianity god covid covid-19 km mph kg tv id usd'.split(
    ' ',
  ),
)

/** Words that no personal name holds. Own list, 2026-11. */
export const notPersons: ReadonlySet<string> = new Set(
  'operation war treaty agreement act day week year resolution conference summit award prize cup games league plan project deal accord charter protocol convention law bill building university new north south east west northern southern eastern western central great united national international federal royal air sea land holy red black white blue green golden state street middle human rights peace security defense defence foreign interior health world global special joint first second third world-wide article chapter section figure table category type version model phase mark initiative strategy review report cold civil'.split(
    ' ',
  ),
)
