/**
 * What tells that an armed group or force moves, grows, splits or joins. Lemmas. Our own list, 2026-11.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Somebody sends them: the object moves. */
export const SENDING = words('reinforce dispatch send move amass mass station bolster beef')

/** They come of themselves. */
export const MOVING = words('arrive')

/** Bodies whose coming and going is none of that. */
export const POLICE = words('police policeman officer guard personnel patrol commander general')

/** A body is made. */
export const FORMING = words('form create establish')

export const RECRUITING = words('recruit conscript enlist')

/** One force to another. */
export const JOINING = words('join rejoin ally split break')

/** What is made when a force is formed. */
export const BODIES = words(
  'force army unit brigade battalion regiment militia group wing corps division squad command alliance coalition front movement troop organisation organization guard fleet battlegroup task-force paramilitary',
)

/** What is sent beside people. */
export const EQUIPMENT = words(
  'reinforcement tank vehicle armour armor jet fighter warship aircraft helicopter missile equipment system artillery presence security defence defense weaponry hardware carrier bomber submarine destroyer frigate',
)

/** Beside words for soldiers, those that name the forces of a state. */
export const STATE_FORCES = words('army navy airforce government air-force coalition regime')

/** Before a noun, what makes it a state's: "army units", "pro-government militias". */
export const OF_STATE = words('army military police government regime state pro-government federal loyalist')
