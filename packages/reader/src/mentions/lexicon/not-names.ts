/** Words with a capital that are not names of actors: calendar, clock, faiths, headings. Own list, 2026-11. */
export const notNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est ramadan eid christmas easter ashura nowruz internet twitter facebook telegram whatsapp youtube video photo file coordinates islam christianity god covid covid-19 km mph kg tv id usd'.split(
    ' ',
  ),
)
