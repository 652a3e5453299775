import { having, valued } from '../having.ts'

/** Forms of "be" and what stands for it in a passive. */
export const beForms = having('be')

/** Verbs that may stand before a participle or a state: "have been", "could be", "is to be". */
export const helpers = having('helper', 'be', 'uncertain-modal')

/** Verbs of report and belief between the victims and what happened to them: "12 are feared to have been killed". */
export const reporting = having('reporting')

/** Verbs that link people with their state: "remained missing", "was pronounced dead". */
export const linkingVerbs = having('linking-verb')

/** Adverbs and the like between the victims and the word of harm that are not in "-ly". */
export const harmAdverbs = having('harm-adverb')

/** Common verbs and other words at which a noun phrase ends, besides prepositions, auxiliaries and conjunctions. */
export const phraseEnds = having('phrase-end', 'clause-subject')

/** Frequent words of English that are words of no other language that news is written in. */
export const englishMarkers = having('english-marker')

/** The commonest words and marks of English: they are in nearly every sentence and so say nothing about it. */
export const frequentWords = having('frequent-word')

/** Words other than those in "-ly" that stand next to a verb without being part of what it says. */
export const adverbs = having('adverb')

/** The articles of what was not named before. */
export const indefiniteArticles = having('indefinite-article')

/** Open a noun phrase for one: "a", "each". */
export const singularOpeners = having('singular-opener')

/** The articles. */
export const articles = having('indefinite-article', 'article')

/** Open a noun phrase that means no one in particular: "did not discuss any cases". */
export const anyOne = having('indefinite-article', 'any-one')

/** Verbs that stand before the verb of saying: "has said", "would not say". */
export const auxiliaries = having('auxiliary', 'modal', 'uncertain-modal', 'have-form')

const coordinators = having('coordinator')

/** Before a verb of saying that has its subject in common with an earlier verb. */
export const verbCoordinators = having('coordinator', 'verb-coordinator')

/** Join two clauses. */
export const andOrBut = having('and-or-but')

export const andSigns = having('and-sign')

/** Join the members of a list. */
export const listJoins = having('list-join')

/** Set one report against another. */
export const contrasts = having('contrast')

/** Open a clause that concedes something. */
export const concessives = having('contrast', 'concessive')

/** Open a clause that is not part of the phrase before it: "asked them to leave, but this was dropped". */
export const clauseSplits = having('clause-split')

/** Open what the journalist says of the words before: "“good people”, meaning the strikers". */
export const glosses = having('gloss')

/** Before these what is reported may end. */
export const contentEnds = having('clause-split', 'content-end', 'gloss', 'possessive-relative')

export const possessiveRelatives = having('possessive-relative')

/** "Has" and "have": the tense of an article that tells what holds now. */
export const presentHaves = having('present-have')

/** Verbs of what was said of an earlier time, or of a later one seen from then: "had left", "would leave". */
export const backshifts = having('backshift', 'past-be', 'past-have')

export const reasons = having('reason')

export const conditions = having('condition')

/** Open a subordinate clause that a main clause must follow. */
export const mainClauseAwaiting = having('reason', 'main-clause-awaiting')

/** Open a sentence and join it to the one before. */
export const sentenceJoins = having('sentence-join')

/** Open a clause and join it to the one before. */
export const clauseJoins = having('sentence-join', 'clause-join')

/** Never open an introduction that a comma ends. */
export const clauseContinuers = having('clause-continuer')

/** Words that open a reported clause. */
export const clauseOpeners = having('clause-opener')

/** Before a verb of saying that only stands within what another says. */
export const nestingWords = having('nesting-word')

/** Open what is asked or demanded. */
export const questionOpeners = having('question-opener')

/** Follow the "asked" of a person to whom a question was put: "Hill, asked about the fire, said". */
export const afterAsked = having('after-asked')

/** At the end of what was reported these only lead on to the next clause. */
export const continuations = having('dash', 'comma-or-dash', 'content-cut', 'contrast', 'concessive', 'continuation')

/** Conjunctions that join two of a kind: "France and Spain". */
export const andOr = having('and-or')

/** Words that open a noun phrase. */
export const determiners = having('determiner', 'several-word')

/** Dashes, one of which may be written as two hyphens. */
export const dashes = having('dash')

/** The same, where a single hyphen may stand for one. */
export const anyDashes = having('dash', 'any-dash')

/** Between two of these stands an aside. */
export const commaOrDash = having('dash', 'comma-or-dash')

/** Marks that end a clause, commas aside. */
export const clauseCuts = having('dash', 'clause-cut')

/** Marks that end what was reported when a verb of saying follows. */
export const contentCuts = having('dash', 'comma-or-dash', 'content-cut')

/** Marks that may stand between a quotation and the verb that takes it. */
export const afterQuotation = having('dash', 'any-dash', 'after-quotation')

export const openingBrackets = having('opening-bracket')

export const closingBrackets = having('closing-bracket')

export const sentenceEnds = having('sentence-end')

/** Ends of a sentence that is not a question. */
export const plainEnds = having('plain-end')

/** Marks that lead up to a quotation. */
export const quotationLeads = having('quotation-lead')

/** Marks after the speaker. */
export const subjectEnds = having('subject-end')

/** Marks after the addressee. */
export const hearerEnds = having('hearer-end')

/** Marks after a name that is signed. */
export const signatureEnds = having('signature-end')

/** Modals that leave it open whether something happens. */
export const uncertainModals = having('uncertain-modal')

/** Modals that are names when capitalized. */
export const modalNames = having('modal-name')

/** Make an owner of the noun before them. */
export const possessiveMarks = having('possessive-mark')

/** Stand between an owner and what he owns, in either order. */
export const ownerSigns = having('owner-sign')

/** Possessive pronouns of the third person, for people. */
export const possessivePronouns = having('possessive-pronoun')

/** Open a noun phrase for something that is known. */
export const definiteOwners = having('possessive-pronoun', 'definite-owner')

/** Open a phrase that says what somebody is to others: "her grandad". */
export const kinOwners = having('possessive-pronoun', 'definite-owner', 'kin-owner')

/** Open a noun phrase. */
export const nounOpeners = having('possessive-pronoun', 'noun-opener')

/** Prepositions that open a phrase next to a clause: "In Rome", "after the vote". */
export const prepositions = having(
  'preposition',
  'topic-preposition',
  'aside-preposition',
  'leading-preposition',
  'statement-preposition',
)

/** Pronouns that are an object. */
export const objectPronouns = having('object-pronoun')

/** Objects that were named before. */
export const thirdObjects = having('third-object')

/** Pronouns after which a word that may be a noun is a verb: "they claim". */
export const clauseSubjects = having('clause-subject')

/** After these "'s" is "is" or "has", and not a possessive. */
export const beforeContractedIs = having('before-contracted-is')

/** Words for nobody at all. */
export const negativeSubjects = having('negative-subject')

/** Point at what stands in the paragraph before: "This is stated in the report." */
export const pointers = having('pointer')

/** Relative pronouns that a verb follows directly: "the movement that called the rally". */
export const subjectRelatives = having('subject-relative')

/** Open a relative clause with whatever follows them: "whose team found the survivor". */
export const relatives = having('subject-relative', 'relative')

/** Open a relative clause after a comma: "A doctor, who asked not to be named". */
export const commaRelatives = having('comma-relative')

/** Stand after a preposition: "of whom", "in which". */
export const prepositionRelatives = having('preposition-relative')

/** Begin a clause that tells of a noun or of a place or time: "in the town where he lived". */
export const clauseRelatives = having('subject-relative', 'relative', 'clause-relative')

/** After these, somebody or something is described, and not the saying: "who has worked there since 2011". */
export const tellingRelatives = having('comma-relative', 'telling-relative')

/** Pronouns that are a subject. */
export const subjectPronouns = having('subject-pronoun', 'unnamed-one', 'clause-subject')

/** Words after which a new clause begins. */
export const subordinators = having('subordinator', 'condition', 'main-clause-awaiting', 'clause-continuer')

/** Words that open a sentence when they are capitalized after "U.S." or "Inc.", since no name begins with them. */
export const sentenceOpeners = having('sentence-opener')

/** Words that continue with the time of day after "a.m." and "p.m.", though they are capitalized. */
export const timeContinuations = having('time-continuation', 'month-name')

/** Tie what is reported to the words before it: "The bridge opened in May, and the mayor said that". */
export const reportTies: ReadonlySet<string> = new Set([...coordinators, ...having('report-tie')])

/** Verbs wherever they stand, so that the tagger is not needed: it agrees on each of 80,000 in news. */
export const unmistakableVerbs = having('unmistakable-verb')

/**
 * The function words of English with all that each may be; the words around it decide which it is in a sentence.
 *
 * An auxiliary has its verb and its form after it: "auxiliary be past" for "was".
 */
export const functionWords = valued('reads')

/** Past tense and past participle of verbs that do not take "-ed", by their base form; one form where both are the same. */
export const irregularVerbs = valued('past-forms')

/** Irregular plurals, with their singular; a noun that is a plural as it stands is its own. */
export const irregularNounPlurals = valued('singular')

/** Singulars that end as plurals do: "news", "bus". */
export const singularsInS = having('ends-in-s')

/** Open a noun phrase for someone who was not named before: "a spokesman", "one minister". */
export const indefiniteOpeners = having('indefinite-opener')

/** Forms that make the present perfect, so that what happened may continue: "has killed 40 people since March". */
export const presentHave = having('present-have')

/** Finite forms of "be" that the third person has. */
export const finiteBe = having('finite-be')

/** Forms of "have" before a participle, as they stand in full. */
export const perfectHave = having('present-have', 'past-have')

/** Join the last of a list to those before it. */
export const listLinks = having('and-or', 'and-sign')

/** Stand between the members of a list: "Dallas, Collin and Denton counties". */
export const listSeparators = having('and-or', 'and-sign', 'list-join')

/** Parts of a word that an apostrophe cuts off it: "she's", "they've". */
export const clitics = having('clitic')

/** Words that an apostrophe before them shortens, when it is not a quotation mark: "'twas", "rock 'n' roll". */
export const elisions = having('elision')

/** Words that titles of works leave without a capital. */
export const smallInTitles = having('small-in-title')

/** Pronouns of whoever the subject is: "identified himself as a farmer". */
export const reflexives = having('reflexive')

/** Marks before an item of a list, at the beginning of its line. */
export const bullets = having('bullet')
