import { having } from '../having.ts'

/** What one goes by, and what says nothing: "according to plan". */
export const notSources = having('not-source')

/** Verbs that name the addressee first: "told reporters that", "warned residents to". */
export const addressedVerbs = having('addressed-verb', 'informing-verb', 'telling-verb', 'briefing-verb')

/** Verbs of giving a name away: "asked not to be named". */
export const namingVerbs = having('naming-verb')

/** Verbs of being sorry, which tell to whom before they tell for what. */
export const apologies = having('apology')

/** Verbs by which a journalist reminds his readers: "it will be recalled that". */
export const reminders = having('reminder')

/** Lead to what somebody asked for. */
export const anonymityLinks = having('anonymity-link')

/** What somebody asks for who will not be quoted, or declines to give. */
export const withheldThings = having('withheld-thing')

/** Follow the person who was only called or phoned. */
export const afterSummoned = having('after-summoned')

/** Follow a verb that has no object: "as Hill said last week". */
export const afterObjectless = having('after-objectless')

/** After "he said," these continue about the saying. */
export const asideOpeners = having('aside-opener')

/** Words of phrases for recent time: "this week". */
export const ofLate = having('of-late')

/** Verbs that report a question. */
export const asks = having('asks')

/** Verbs for what somebody thinks, which may only be the reason for what he did. */
export const beliefVerbs = having('belief-verb')

/** Verbs that report and leave the truth with the speaker. */
export const claims = having('claims')

/** Verbs whose content is a quotation or a clause, never a plain noun phrase: "said the plan" is not content, "said the plan failed" is. */
export const clauseVerbs = having('clause-verb', 'belief-verb')

/** Verbs that hit somebody with words, or run into something: "slammed the plan", "slammed into a wall". */
export const collidingVerbs = having('colliding-verb')

/** After a verb of hitting these make it a collision and not a saying. */
export const collisionDirections = having('collision-direction')

/** Verbs that report with the speaker vouching for what was doubtful. */
export const confirms = having('confirms')

/** Verbs of saying whose object may be the kind of words: "chanted slogans". */
export const chantingVerbs = having('chanting-verb')

/** Kinds of words that are chanted or shouted. */
export const chantedThings = having('chanted-thing')

/** Verbs that foresee, of which "to" tells what is to come: "forecast to reach". */
export const foreseeingVerbs = having('foreseeing-verb')

/** What people are feared to be: "many feared dead". */
export const fearedStates = having('killed/state', 'missing/state')

/** Say that something was reported, and not by whom. */
export const hearsayAdverbs = having('hearsay-adverb')

/** Adverbs that are a part of what is said. */
export const contentAdverbs = having('content-adverb')

/** Before what somebody speaks of; not a part of it. */
export const topicPrepositions = having('topic-preposition')

/** Prepositions of phrases that say when, where, to whom and about what something is said. */
export const asidePrepositions = having('aside-preposition')

/** With an indefinite article after them, they belong to the reporting: "in a statement". */
export const statementPrepositions = having('statement-preposition')

/** Directly before a quotation, they show that it is the content. */
export const quotationOpeners = having('quotation-opener')

/** Verbs that make a subject of a "that" before them: "said that's not true". */
export const thatVerbs = having('after-that')

/** Those to whom something is said for the public: "confirmed the raid to reporters". */
export const pressPeople = having('press-people')

/** Before "of" they point at a piece of what is written: "Part of the statement read". */
export const partitiveNouns = having('partitive-noun')

/** Nothing but the content follows these. */
export const contentMarks = having('content-mark')

/** Verbs that pass a saying on, so that its content may follow them: "in a letter published on Monday that". */
export const publishingVerbs = having('publishing-verb')

/** Verbs that report a figure, and nothing when none follows: "listed 16 deaths", "counted four". */
export const countingVerbs = having('counting-verb')

/** Those who hear what no one in particular says: "the jury heard that". */
export const courts = having('court')

/** Nouns whose content may be what somebody is to do: "his promise to build". */
export const deedNouns = having('deed-noun')

/** Stand between such a noun and the deed. */
export const deedLinks = having('deed-link')

/** Say when such a thing was said: "his statement earlier this year that". */
export const nounTimes = having('noun-time')

/** Verbs whose "-ing" form is a deed and not speech: "Hugh Hill, defending Mary Ford, told". */
export const deeds = having('deed')

/** Verbs that always take an object: a past form without one is a participle after its noun, "the men accused of theft". */
export const objectVerbs = having('object-verb')

/** Verbs that report a denial. */
export const denies = having('denies')

/** Verbs that double their last consonant before an ending: "referred", "admitting". */
export const doubledConsonants = having('doubled-consonant')

/** Verbs that report a doubt. */
export const doubts = having('doubts')

/** Verbs that hand something on or set it going: what stands after them is a thing, with quoted words in it or not. */
export const handingVerbs = having('handing-verb', 'publishing-verb', 'showing-verb')

/** The last word of an addressee: "told a news conference", "told state television", "told the jury". */
export const hearers = having('hearer')

/** Verbs that stand before their subject after a reported clause: "The toll will rise, said the mayor." */
export const invertedVerbs = having('inverted-verb')

/** Of these, verbs that cannot have a noun phrase for an object. */
export const clauseOnlyVerbs = having('clause-only-verb')

/** Follow a subject after its verb: "said Hill, a doctor". */
export const afterInverted = having('after-inverted')

/** After a name in a headline, these lead to what it speaks of: "Hill on Taxes:". */
export const labelTopics = having('label-topic')

/** Labels of a turn in an interview, which do not name who takes it. */
export const turnLabels = having('turn-label')

/** Of these, the labels of the person asked. */
export const answerLabels = having('answer-label')

/** Labels in capitals that are not a speaker. */
export const headingLabels = having('heading-label')

/** What somebody speaks or writes in: "in a statement", "during an interview". */
export const media = having('medium')

/** Forms of verbs of saying that are as often nouns, and are verbs only where a part of speech says so. */
export const nounForms = having('noun-form')

/** Before a noun phrase, these are not a part of it. */
export const passedOver = having('passed-over')

/** Who is counted and not named: "one of the survivors", "some of them". */
export const countedOnes = having('counted-one')

/** End a noun phrase, prepositions and auxiliaries aside. */
export const phraseEnds = having('noun-phrase-end')

/** Go on about a noun: "Hill, close to the family". */
export const afterNoun = having('after-noun')

/** Open an apposition: "Mary Ford, the only doctor of the town". */
export const appositionOpeners = having('apposition-opener')

/** Never a subject after their verb. */
export const noSubjects = having('no-subject')

/** Stand for somebody whom nothing describes. */
export const unnamedOnes = having('unnamed-one')

/** Open a clause, whose subject follows before its verb: "as calls to her line failed". */
export const nounAwaiting = having('noun-awaiting')

/** Nouns that report what follows them: "the claim that", "a warning that". */
export const nounsOfSaying = having('noun-of-saying')

/** Further nouns for what was said or done, by which the journalist tells what another makes of it: "a position he has since changed". */
export const commentNouns = having('comment-noun')

/** Participles of what an event brings about: after "officials said," they continue with what was said, and not with the saying. */
export const outcomes = having('outcome')

/** Before a past form these show that it is an adjective: "as detailed", "new alleged cases". */
export const beforeParticiple = having('before-participle')

/** Open the object or the clause that shows a verb: "critics claim the". */
export const objectOpeners = having('object-opener')

/** Open a phrase between speaker and verb that belongs to the reporting: "Hill, speaking in Rome, said". */
export const speakingForms = having('speaking-form')

/** Open a phrase that tells when or where something is said. */
export const sayingPlaceOpeners = having('saying-place-opener')

/** Of these, prepositions that a name of a medium may follow directly: "on Telegram". */
export const mediumNamers = having('medium-namer')

/** Prepositions before a medium: "in a statement". */
export const mediumOpeners = having('medium-namer', 'medium-opener')

/** Lead to the source of what was said: "This is stated in the report." */
export const statedLinks = having('stated-link')

/** Where somebody posts or is on the air: "wrote on Twitter", "said on CNN". */
export const platforms = having('platform')

/** Verbs that report speech only next to a quotation: "he smiled", "she began" by themselves report nothing. */
export const quoteOnlyVerbs = having('quote-only-verb', 'handing-verb', 'publishing-verb', 'showing-verb')

/** Verbs for passing on what another said: "was quoted as saying". */
export const quotingVerbs = having('quoting-verb')

/** Verbs that report without taking a side, in their base form; a phrase is inflected in its first word. */
export const says = having('says')

/** Verbs for what a document says, which other sources do by acting: "The records show". */
export const showingVerbs = having('showing-verb')

/** What is taken, and not said: "claimed 12 lives". */
export const livesTaken = having('life-taken')

/** What the state has: "state television", "state prosecutors". */
export const stateNouns = having('state-noun')

/** Verbs whose object is the addressee. */
export const tellingVerbs = having('telling-verb', 'briefing-verb')

/** In the passive, these name the addressee and not the speaker: "Residents were told to stay indoors." */
export const informingVerbs = having('informing-verb')

/** Verbs whose object may be a medium: "told Reuters". */
export const briefingVerbs = having('briefing-verb')

/** The plainest verbs of saying, whose content is surest. */
export const plainVerbs = having('plain-verb')

/** Lead from the agent of a passive to what the agent says: "described by officials as". */
export const passiveLinks = having('passive-link')

/** Lead from the addressee to the content. */
export const toldLinks = having('told-link')

/** After the addressee, these show that the phrase continues. */
export const hearerJoins = having('hearer-join')

/** Follow the addressee. */
export const afterHearer = having('after-hearer')

/** End a longer phrase for the addressee. */
export const afterHearerPhrase = having('after-hearer-phrase')

/** Verbs that report what somebody is to do. */
export const urges = having('urges')

/** Verbs that report a warning or a fear. */
export const warns = having('warns')

/** Verbs that, negated, only say that nothing was said: "did not answer questions", "does not disclose its losses". */
export const withheld = having('withheld')

/** Verbs that tell who said a quotation whose closing mark is missing. */
export const unclosedEnds = having('unclosed-end')

/** Words that the name of a speaker begins with: "he", "the mayor". */
export const speakerOpeners = having('speaker-opener')

/** Point at the one who was named last. */
export const latterOnes = having('latter')

/** Verbs of what a person alone says or does, next to a name that may be a place's: "Lincoln recalled". */
export const personalVerbs = having('personal-verb')

/** Verbs by which a document goes out, so that whoever does it says what it says: "issued a statement saying". */
export const issuingVerbs = having('issuing-verb')

/** Verbs of telling who somebody is, which report only with "as": "identified the driver as Hugh Hill". */
export const identifyingVerbs = having('identifying-verb')

/** Nouns by which what happened is only pointed at, and not told: "confirmed the incident". */
export const emptyThings = having('empty-thing')

/** Pronouns that only point at what was told before: "disclosed this in Leeds". */
export const emptyPronouns = having('empty-pronoun')

/** Verbs whose passive tells what somebody says, with his name after "by": "was identified as Hugh Hill by police". */
export const agentVerbs = having('agent-verb')

/** Participles of what a body does that keeps figures: "recorded as magnitude 6 by the institute". */
export const reckonedForms = having('reckoned-by')

/** Stand between such a participle and what it tells. */
export const agentLinks = having('agent-link')
