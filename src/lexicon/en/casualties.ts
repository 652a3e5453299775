import { having, valued } from '../having.ts'

/** Words that stand for people counted before, as the subject: "they were later killed". */
export const anaphors = having('anaphor', 'taken-anaphor', 'noun-of')

/** The same as the object: "abducted three men and killed them". */
export const anaphoricObjects = having('anaphoric-object')

/** Their bodies, which are found: "their bodies were discovered two days later". */
export const anaphoricBodies = having('anaphoric-body')

/** What is done with bodies. */
export const bodyVerbs = having('body-verb')

/** Verbs that ascribe a harm: the one after "to" is its author, not a victim. */
export const attributing = having('attributing')

/** Words between the victims and the verb that deny it. */
export const negations = having('negation')

/** Words that make what follows a mere possibility, unless "have" follows: "could kill", not "could have". */
export const possible = having('modal', 'uncertain-modal')

/** Words of threat, plan, wish and condition: what follows has not happened. */
export const contrary = having('contrary')

/** Words before a release by which it is only wanted: "demanded the release of 16 travellers". */
export const releaseWishes = having('release-wish')

/** Words of fear: what is said of people without a number has perhaps not happened. */
export const fears = having('fear')

/** Words that make a figure a running total: "since October", "so far this year". */
/** States of those who are hurt worst: some of the injured. */
export const graveStates = having('grave-state')

export const cumulating = having('cumulating')

/** Diseases that are counted in cases and treated: "312 cases of cholera". */
export const diseases = having('disease')

/** Verbs that make people leave: "forced 12,000 people to flee". */
export const forcingVerbs = having('forcing-verb')

/** What they are made to do or where they are sent from. */
export const leavings = having('leaving')

/** Verbs of those who take the displaced in: "hosts 5,000 refugees". */
export const uprootedNouns = having('uprooted-noun')

/** Participles of holding that mean arrest unless what follows says otherwise: "were being held", "have been caught". */
export const heldParticiples = having('held-participle')

/** What stands after "held" or "caught" where nobody is arrested: "held responsible", "caught in the crossfire". */
export const heldOtherwise = having('held-otherwise')

/** After a form of "be", with a hospital as the goal: "was taken to". */
export const hospitalMoves = having('hospital-move')

/** The same where a hospital is named: fighting shifts and moves too. */
export const hospitalShifts = having('hospital-shift')

/** With those moved as object: "sent four people to hospital". */
export const hospitalSenders = having('hospital-sender')

/** Words of the names of hospitals: "Mercy Medical Center". */
export const hospitalNameWords = having('hospital-name')

export const hospitalNouns = having('hospital-noun')

/** Verbs of suicide, with the pronoun: "before killing himself". */
export const ownDeaths = having('own-death')

/** What is done to a house so that nobody can live in it: "88 houses were completely destroyed"; damage alone does not make it so. */
export const razed = having('razed')

/** The same with the houses as object: "torched 40 huts". */
export const razing = having('razing')

/** Verbs that bring people out of danger: "pulled 22 survivors from the mud". */
export const pullingVerbs = having('pulling-verb')

/** Those who bring people out of danger, so that whom they pull from somewhere lives: "rescuers pulled 48 people from the sea". */
export const rescueCrews = having('rescue-crew')

/** What people lie under or in until they are brought out of it: "pulled from the rubble". */
export const engulfing = having('engulfing')

/** Verbs of being or coming somewhere, before a place of shelter. */
export const shelterVerbs = having('shelter-verb')

/** Where those who lost or left their homes stay. */
export const shelterNouns = having('shelter-noun')

/** After a form of "be": hit by a bullet, and nobody says yet whether killed. */
export const shotParticiples = having('shot-participle')

/** With those hit as object: "shot two men". */
export const shotVerbs = having('shot-verb')

/** Counted things that are neither people nor measures, of which a number may stand next to a word of harm: "30 cattle were killed". */
export const thingNouns = having('thing-noun')

/** What medics do to the hurt, with those as object: "treated 12 demonstrators". */
export const treatingVerbs = having('treating-verb')

/** Adverbs and the like after "treated" that speak of manners and not of medicine: "treated badly". */
export const mannersOfTreating = having('manner-of-treating')

/** What is done to patients before they are "released", which is sent home then. */
export const treatments = having('treatment')

/** Verbs that kill when "to death" follows their object: "beat a man to death". */
export const waysOfKilling = having('way-of-killing')

/** With what people are brought to a hospital: "admitted with burns". */
export const woundNouns = having('wound-noun')

/** What somebody breaks who is hurt: "broke a leg". */
export const bones = having('bone')

/** What may stand before the agent of "by" and is not part of it: "by suspected rebels". */
export const beforeAgents = having('noun-opener', 'agent-modifier')

/** Words at which the agent of "by" ends. */
export const agentEnds = having('agent-end')

/** Nouns for persons who may be said to have done harm, besides those that mean it. */
export const doers = having('doer')

/** Words for people counted before who were taken. */
export const takenAnaphors = having('taken-anaphor')

/** Words for people counted before who were held. */
export const heldAnaphors = having('held-anaphor')

/** Words for people counted before, with the noun by which they must have been counted. */
export const nounsOfAnaphors = valued('noun-of')

/** What an account is said to be where it is denied. */
export const untrue = having('untrue')

/** Articles before a figure that is denied as an account: "rejected the toll of 150". */
export const accountArticles = having('account-article')

/** Words after which nothing is wished any more: "asked for a ransom before the release". */
export const wishEnds = having('wish-end')

/** Verbs of telling or learning a fact: in "could confirm the deaths" it is the telling that was possible. */
export const factTellings = having('fact-telling')

/** Forms of "deny", which deny what they stand before. */
export const denying = having('denying')

/** Words between a mere possibility and a figure after which it is said of something else. */
export const scopeEnds = having('scope-end')

/** After a harm, before others who suffered it too: "killed along with 15 militants". */
export const companions = having('companion')

/** Clauses that say of others what was said before: ", as were seventeen others". */
export const echoes = having('echo')

/** Those who suffered some harm, as "the" and the word name them: "among the injured". */
export const harmedOnes = having('harmed-one')

/** Words before "body" that leave nobody dead: "a governing body". */
export const otherBodies = having('other-body')

/** Words between a number and "cases" of a disease. */
export const caseKinds = having('case-kind')

/** Nouns before "deaths" of what is alive and not a person: "24 animal deaths". */
export const livingThings = having('living-thing')
