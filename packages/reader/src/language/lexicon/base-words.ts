// Base forms that spelling alone does not tell from their inflected forms. Our own list, 2026-11, of verbs and adjectives
// common in news: those that end in e, and those that seem to have lost one but have not.

const WITH_E = `determine become combine examine contribute distribute attribute substitute restore excite incite discourage extradite
adhere pollute consume confide persecute dislike indulge nickname reschedule package supersede institute constitute fortune abate abuse accuse ache acquire advise age agree allege angle announce apologize approve argue
arrange arrive articulate assemble assume assure bake balance base battle behave believe besiege bite blame blaze blockade bomb
brace breathe bridge bribe bundle cache cage capsize capture care cause cease challenge change charge chase choke cite
circle close coincide collapse collide come compare compete compile complete compose compromise concede conclude confine confuse
continue converge convene cooperate cope core couple crumble cruise cure damage dance dare date debate deceive decide declare
decline decrease define delete deplore deprive describe deserve desire devise devote dice die dine disable dislodge dispute
dissolve divide divorce dodge double drape dribble drive drone ease edge eliminate emerge enable encircle encourage endorse endure
enforce engage ensure entice erase erode escape evade evolve exchange exclude excuse execute expire explode explore expose extreme
face fade fake fare fascinate fate fierce file fine fire flame flare force forge frame freeze fuse fume gauge gaze give
glide grave graze grieve guide handle hate have heave hike hire hope house huddle hurdle ignite ignore imagine implore impose improve
include increase induce infiltrate inflame injure inquire inspire insure interfere intervene intrigue invade invite invoke
issue joke judge juggle justice kidnap knife large late launder league leave lecture legislate like line live lodge lose love lure
lunge make manage manoeuvre maneuver massacre measure merge migrate mine minute mobilize move muscle name negotiate nice note notice
nuke oblige observe obscure ooze oppose outline outrage overcome overtake pace page paralyze parade pare participate
paste pause penalize perceive persuade phone pierce pile place plague plane please pledge plunge poke poise police pose postpone precede prepare
preserve preside presume prevail price probe produce profile promise promote propose provide provoke prune puncture purchase purge pursue
puzzle quake quote race rage raise range rape rare rate reassure rebuke receive recline recognize reconcile reduce
refine refuse rehearse rejoice release relieve relocate remove rename replace require rescue reserve reside resolve resume
retire retrieve reverse revive revoke ripple rinse rise robe rule safe sabotage sacrifice salvage sample save savage scale
scare schedule scheme score scramble scrape secure seduce seize sense separate serve settle severe shake shame shape
share shave shine shore shove siege simple single slice smile smoke smuggle sole solve space sparse spare spike
square squeeze stabilise stable stage stake stampede stare state stifle stone store strange strike stroke struggle subside sue suppose
sure surge surprise survive suspense swipe tackle take tame tape taste tease tense terrace theorize thrive tie time
tire torture trace trade tremble triple trouble tumble tune type undermine undertake unite unleash urge use vacate value voice vote
wage wake wane waste wave welcome whistle whole wide wipe wire wise wrestle write yoke zone close nice brave large fierce strange wide
late loose safe sure true white blue rude crude pure mature remote simple noble humble gentle subtle feeble dense tense intense immense
hostile fragile futile fertile sterile volatile pole interrogate prosecute execute evacuate detonate escalate retaliate liberate assassinate
devastate dominate investigate terminate violate mutilate decapitate annihilate eradicate isolate negotiate deteriorate obliterate
besiege disengage bulldoze barricade rewire crave grace reface `

const WITHOUT_E = `great further add abandon accept affect aid aim alarm allow alter amend anchor anger answer appeal appear approach arm arrest assault
assert assist attack attempt avoid await banish batter begin bellow benefit better blast block board bomb bombard border broaden broker
burden burn bury cancel center channel clamor clean clear cluster combat comment commit condemn conceal confer conquer consider contain
control cool corner counter cover creep crush defeat defer defend deliver demand deter differ dismantle dispel
down drown edit embed embroil enlist enter equal equip expel explain export fail falter fasten favor fear filter
flatten float focus follow foster gallop gather govern group halt hammer hand happen harbor harden harm harvest hinder honor
honour impair import incur inhabit inherit inspect instal install interpret interview issue jail join kidnap label labor labour
land leak lean lengthen level libel limit linger list listen loan load loom loot maintain marshal master matter mean
merit mirror model monitor moor murder murmur muster neighbor number obtain occur offer open order orphan pardon panel patrol
pelt permit pilot pivot plead plunder plot point poison ponder prefer prevail prison profit proffer prohibit
prosper protest proof pull quarrel question raid rain ransom reach reason rebel reckon recover refer regain
register reign reject remain remember render repair repeat repel report reset retain return reveal rain ravel revel
riot rival rob rocket rumour rumor sadden sail scatter season secret seem sever shatter shell shelter shoulder sicken signal
siphon slaughter slow smother sniff solicit spark spiral spoil spot squad stem stiffen stir storm strengthen
suffer suggest summon surrender surround suspect sustain swear target tarnish threaten tighten torment total trail train
transfer travel tunnel uncover usher utter vanish veil venture visit vomit wander warm warn water weaken weather whisper widen
witness wonder worsen wreck yell yield audit exit credit debut deposit exhibit exploit forfeit inhabit orbit limit merit spirit
transit treat retreat entreat ransack hijack ambush quick slow high low near long short young old strong weak soft hard tough rough broad deep dark clean
clear poor dear near lower upper narrow clever bitter tender slender sober`

/** Base forms that end in e. */
export const BASES_WITH_E: ReadonlySet<string> = new Set(WITH_E.split(/\s+/).filter((word) => word.endsWith('e')))

/** Base forms that end in a consonant after which an e might seem lost. */
export const BASES_WITHOUT_E: ReadonlySet<string> = new Set(WITHOUT_E.split(/\s+/))
