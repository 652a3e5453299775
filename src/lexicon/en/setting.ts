import { having } from '../having.ts'

/** Words before a figure that set it in another event than the article's own. */
export const backgroundMarks = having('background-mark')

/** Words that set a figure in another event, before it or after it, below the head of an article, which may tell its own event with them. */
export const belowHeadMarks = having('below-head-mark')

/** How an event is compared with earlier ones: "the deadliest in the city since 2023" sets what follows in the earlier one. */
export const superlatives = having('superlative')

/** Words after a figure by which it counts a year, a war or the like, and not one event: "40 people have been shot this year". */
export const longSpans = having('long-span')

/** Verbs and nouns of reacting to what happened: a date next to them is that of the reaction. */
export const condemning = having('condemning')

/** What continues for long: what it "has killed" are not the dead of one event. */
export const longWars = having('long-war')

/** Words that introduce another event than the one before: "in a separate incident". */
export const otherEventOpeners = having('other-event-opener')

/** Nouns for events that may be reported side by side. */
export const eventNouns = having('event-noun')

/** Times that no rule for dates reads: a figure with such a time has no other. */
export const unreadDates = having('unread-date')

/** What a country does to others, where its name stands directly before: "Chad killed 12 people in Darfur". */
export const actingVerbs = having('acting-verb')

/** What the name of a place that no gazetteer has may end before: "in Zorba on Monday", but not "in Zorba custody". */
export const afterNames = having('after-name')

/** Verbs whose object is to do something: "urged the United States and France to act". */
export const callingVerbs = having('calling-verb')

/** What may stand after those who are called on: "urged Chad to act", "blamed Chad for the raid". */
export const afterCalled = having('after-called')

/** Words and marks that end a clause: a time or an event after them does not belong to what stands before. */
export const clauseEnds = having('clause-end')

/** Words that begin a clause of its own after a figure: "five died, and in another attack three". */
export const clauseBeginnings = having('clause-beginning')

/** What there is between two parties, which are then no scene: "the ceasefire between Israel and Hezbollah". */
export const dealings = having('dealing')

/** Words that may stand between a preposition and the name of a place, besides those for its parts and kinds: "from the nearby village of Tarma". */
export const describers = having('describer')

/** Prepositions that a name after them is a place by, also where no gazetteer has it. */
export const locating = having('locating')

/** Nouns for people by where they come from: "natives of Tarma". */
export const natives = having('native')

/** Words of bringing people away, after which "from" is where it happened: "evacuated 300 people from Tarma". */
export const removalWords = having('removal-word')

/** Nouns of those who rule, who act from where they sit: "the government in Kinshasa put the number at 61". */
export const rulers = having('ruler')

/** Nouns of bodies that act from where they sit, and of the buildings that they sit in: "the court in Tarma was bombed". */
export const offices = having('seat-office')

/** Verbs of telling something to an addressee who is named next: "told reporters in Tarma". */
export const addressing = having('addressing')

/** Verbs of saying that are followed by where it was said: "said in Tarma". */
export const saidWhere = having('said-where')

/** Words that a clause begins after, so that a name that follows is its subject: "officials said Chad killed 12". */
export const clauseOpeners = having('subject-clause-opener')

/** Words that a body which acts may stand after: "by the government in Kinshasa". */
export const bodyOpeners = having('body-opener')

/** Those who speak for a government abroad: "Moscow's envoy". */
export const envoys = having('envoy')

/** Words before a date that a span begins at, which may continue: "has killed 40 people since December". */
export const spanOpeners = having('span-opener')

/** Participles that a hyphen ties to a place: "a US-built truck" is not in the US. */
export const compoundParticiples = having('compound-participle')

/** Forces that act abroad as well as at home: "United States forces killed 12 people". */
export const forces = having('force')

/** Words that may stand between a country and its forces. */
export const forceModifiers = having('force-modifier')

/** Those who play for a country: "the Brazil international". */
export const players = having('player')

/** What a broadcaster is called after its place: "Abu Dhabi TV". */
export const broadcasters = having('broadcaster')

/** Nouns for what happens to people and places, as against what is done about it: "crash", "shooting", "flood". */
export const happenings = having('happening')

/** Verbs, in the base form, of what is done or happens at a spot: "the road is cut off at Zorba", "arrested at Zorba". */
export const spotVerbs = having('at-spot', 'befalling')

/** Verbs, in the base form, of what befalls people and things: "the plane overran the runway", "most suffocated". */
export const befallings = having('befalling')

/** Those that may come after it: "died in hospital on Sunday". */
export const laterDeaths = having('later-death')

/** What they then die of: "died of his wounds on Sunday". */
export const earlierHarms = having('earlier-harm')

/** Verbs, in the base form, by which an event comes about: "it happened at noon", "fighting broke out". */
export const comingAbout = having('coming-about')

/** Verbs, in the base form, of those who come when something has happened: "officers were called at noon". */
export const answerings = having('answering')

/** Verbs, in the base form, of what is done and said afterwards, whose time and place are not the event's: "was arraigned on Friday". */
export const aftermaths = having('aftermath')

/** Words for those to whom something happened, and for what is left of it. */
export const befallen = having('befallen')

/** Words of sympathy with those to whom something happened, which say nothing about it. */
export const sympathies = having('sympathy')

/** Words of the page before the time that it was put there: "Posted: Tuesday, 10:49". */
export const stampWords = having('stamp-word')

/** Nouns that begin the name of a building: "Hotel Belva". */
export const leadingBuildings = having('leading-building')

/** Where it is judged what happened elsewhere. */
export const courtNouns = having('court-noun')

/** Nouns for one person after a place where that one is from: "an Ohio man". */
export const personsFrom = having('one-person')

/** What opens a sentence that sums up all of an event: "In all, 21 people were killed". */
export const summingUp = having('summing-up')

/** Verbs, in the base form, of being on the way, whose places are where from and where to: "was flying to Tarma". */
export const headingVerbs = having('heading-verb')

/** Nouns of what has not happened, also where a happening stands before them: "wildfire risk", "hurricane season". */
export const merelyPossible = having('merely-possible')

/** What befalls a whole land and not one spot of it, as it is spelled: "floods", "cholera". */
export const spreadings = having('spreading')

/** Seas, on which no town lies: "the Java Sea". */
export const openWaters = having('open-water')

/** What leads from somebody to a deed that is laid to him: "wanted for". */
export const wantedFor = having('wanted-for')

/** Prepositions that say that something was all over a place: "across Pakistan". */
export const allOvers = having('all-over')

/** What a land does whose deaths and cases are counted: "Zambia has recorded 11 deaths". */
export const recorders = having('recorder')

/** Words for an event other than the one in question. */
export const otherOnes = having('other-one')

/** Nouns of those who were there. */
export const witnesses = having('witness-role')

/** Prepositions by which somebody is at a scene: "in the building"; "at" leads to abstract nouns as often. */
export const scenePrepositions = having('scene-preposition')

/** Nouns of what a nation is as an idea: "the history of France". */
export const nationhood = having('nationhood')

/** Nouns of land, waters and buildings, which are in the country that an adjective before them names: "Cuban roads". */
export const landNouns = having('land-noun')

/** Words by which what follows is contrasted with what was said before, and so happened at a place of its own. */
export const contrasts = having('contrast')

/** Words of a town's police and fire brigade, which follow its name: "Duluth police". */
export const townForces = having('town-force')

/** Nouns of a part of a town that follow its name: "the Austin neighborhood". */
export const quarterNouns = having('quarter-noun')

/** Nouns of a part of a place that follow its name and lead to the whole: "the Harbor Gateway area of Los Angeles". */
export const partNouns = having('quarter-noun', 'part-noun')

/** What somebody speaks by who is elsewhere: "said by telephone from Goma". */
export const distantMedia = having('distant-medium')

/** Verbs, in the base form, of what is thought, owned, meant or settled, which takes place nowhere: "agreed", "owed". */
export const placelessVerbs = having('placeless-verb')

/** Verbs, in the base form, of moving, perceiving and handling, by which a scene is told: "ran", "heard", "locked". */
export const sceneVerbs = having('scene-verb')

/** Verbs, in the base form, of saying what one holds something to be, which happens nowhere: "called the raid a crime". */
export const judgingVerbs = having('judging-verb')

/** Phrases for the whole country that an article is about: "nationally", "across the country". */
export const nationwide = having('nationwide')

/** Phrases for the whole state or province that an article is about: "statewide", "in the province". */
export const unitwide = having('unitwide')

/** Phrases that name where an article's event was once more: "there", "in the city", "at the same". */
export const samePlaces = having('same-place')

/** Verbs, in the base form, of bringing out those who had come to harm before: when that was done is not when they came to it. */
export const recoverings = having('recovering')

/** Words of a length of time up to now: "the past week". */
export const upToNow = having('up-to-now')
