/**
 * Past forms that are verbs whatever a tagger makes of them: "Hundreds rallied in Madrid". Forms that are just as often
 * adjectives or nouns ("wounded", "armed") are left out. Our own list, 2026-11.
 */

const FORMS =
  'killed:kill attacked:attack bombed:bomb shelled:shell struck:strike targeted:target raided:raid stormed:storm ambushed:ambush kidnapped:kidnap abducted:abduct murdered:murder assassinated:assassinate executed:execute beheaded:behead massacred:massacre slaughtered:slaughter shot:shoot stabbed:stab clashed:clash fought:fight seized:seize captured:capture recaptured:recapture retook:retake overran:overrun looted:loot burned:burn burnt:burn torched:torch destroyed:destroy detonated:detonate exploded:explode fired:fire launched:launch arrested:arrest detained:detain rallied:rally protested:protest marched:march raped:rape tortured:torture intercepted:intercept downed:down hijacked:hijack bombarded:bombard blew:blow hurled:hurl pounded:pound dynamited:dynamite set:set opened:open died:die slain:slay lynched:lynch hacked:hack rioted:riot vandalized:vandalize ransacked:ransack'

/** Form to lemma. */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').map((pair) => pair.split(':') as [string, string]),
)

/** Participles that a tagger takes for adjectives after "be": "No one was injured". */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  'injured:injure wounded:wound hurt:hurt damaged:damage destroyed:destroy killed:kill burned:burn burnt:burn'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Present forms that a tagger takes for plurals in headlines. */
export const PRESENT_FORMS: ReadonlyMap<string, string> = new Map(
  'kills:kill injures:injure wounds:wound kidnaps:kidnap abducts:abduct destroys:destroy assassinates:assassinate'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
