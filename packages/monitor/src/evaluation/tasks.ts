import { polnear } from './attribution.ts'
import { bases } from './bases.ts'
import { counts } from './counts.ts'
import { incidents } from './incidents.ts'
import { case2021 } from './labels.ts'
import { linking } from './linking.ts'
import { muc4 } from './muc4.ts'
import { ner } from './names.ts'
import { geo } from './places.ts'
import { reuse } from './reuse.ts'
import { rams, wikievents } from './roles.ts'
import { statements } from './statements.ts'
import type { Task } from './task.ts'
import { time } from './times.ts'
import { conllu } from './treebank.ts'
import { re3d } from './typed-spans.ts'

/** Everything that can be measured, our own measure first. */
export const tasks = [
  incidents,
  statements,
  muc4,
  counts,
  bases,
  wikievents,
  rams,
  case2021,
  re3d,
  polnear,
  geo,
  time,
  ner,
  conllu,
  linking,
  reuse,
] as unknown as Task<{ id: string }, { id: string }>[]
