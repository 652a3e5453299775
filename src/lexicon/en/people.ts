import { having, valued } from '../having.ts'

/** Collective nouns after which "of" and a number tell how many people they are: "a family of six", "its crew of four". */
export const crews = having('crew')

/** What people live in or as, counted instead of them: households are a unit of their own. */
export const householdNouns = having('household-noun')

/** Relatives, whose loss is their death: "lost her husband and two grandsons". */
export const kin = having('kin')

/** Relatives of whom children are counted: "a mother of three". */
export const parents = having('parent')

/** Adjectives and nouns in "-ly", which end no noun phrase as adverbs do: "an elderly couple", "five family members". */
export const lyAdjectives = having('ly-adjective')

/** Plural and collective nouns for those who do harm, as the subject of its verb: "Israeli forces killed". */
export const perpetrators = having('perpetrator')

/** Endings by which an unlisted word may name a person: "herbalist", "basketmaker", "choirmaster". */
export const personEndings = having('person-ending')

/** Words with such an ending, or in "-men", that name no person. */
export const noPersons = having('no-person')

/** Nouns for a person, in the singular, and the group of victims that they mean; `-` where they do not mean one. */
export const personNouns = valued('person')

/** Plurals that no rule makes of their singular. */
export const irregularPlurals = valued('plural-of')

/** Nouns for a body of any kind: "the group" is whichever spoke last. */
export const anyBody = having('any-body', 'private-body')

/** Nouns of bodies that are so only within a name: "Evening Post", "United Nations"; "the post" by itself is not a body. */
export const bodiesInNames = having('body-in-name')

/** Titles that say nothing about what a person does. */
export const courtesyTitles = having('courtesy-title')

/** Nouns of what is written and can be a source. */
export const documents = having('document')

/** Titles and nouns of a woman. */
export const femaleTitles = having('female-title')

/** Given names and short forms that lists of names leave out, since they are words or foreign: "Jack", "Bashar". */
export const furtherGivenNames = having('further-given-name', 'female-given', 'male-given')

/** Names that women, or men, are given; some are words or places too, and are names of people only within a fuller one: "Grace Holt". */
export const [womensNames, mensNames] = [having('female-given', 'female-word'), having('male-given', 'male-word')]

/** Plural nouns of people who speak together without names. */
export const groups = having('group')

/** Titles and nouns of a man. */
export const maleTitles = having('male-title')

/** Small words within a name. */
export const nameParticles = having('name-particle')

/** What follows a surname: "Martin King Jr.". */
export const nameSuffixes = having('name-suffix')

/** Honours, degrees and ranks of lawyers, whose letters stand after a name: "Mark Hill KC". */
export const postnominals = having('postnominal')

/** Capitalized words that open a sentence or stand in names of days and the like, and never begin the name of a speaker. */
export const noNames = having(
  'no-name',
  'object-pronoun',
  'subject-pronoun',
  'unnamed-one',
  'clause-subject',
  'determiner',
  'several-word',
  'sentence-opener',
  'subordinator',
  'condition',
  'main-clause-awaiting',
  'month-name',
  'uncertain-modal',
  'unmistakable-verb',
  'clause-continuer',
)

/** What an office is of that is not a name: the name after it is its holder's, "Superintendent of Police Meena Rawat". */
export const officeObjects = having('office-object')

/** Roles that are not surnames: after a body's name they are an office in it, "Carbon Motors CEO". */
export const offices = having('office')

/** Nouns of bodies that speak as one. */
export const organizationNouns = having('organization-noun', 'body-in-name', 'private-body', 'public-body')

/** Make another office of one: the deputy minister is not the minister. */
export const otherOffices = having('other-office')

/** Organizations whose names would otherwise be read as a person's: "Reuters", "Red Cross". */
export const outlets = having('outlet')

/** Offices with a department, whose name before them is of the office: "Home Minister", "Treasury Secretary". */
export const portfolioOffices = having('portfolio-office')

/** Nouns of people that are bodies after "and" in a name: "Health and Safety Executive". */
export const bodiesAfterAnd = having('body-after-and')

/** Heads of names that say what a body is for: "Department of Forestry and Fire Protection", "Commission on Debates". */
export const topicalBodies = having('topical-body')

/** Nouns for a body that is not a ministry, a court or a coast guard. */
export const privateBodies = having('private-body')

/** Nouns of public bodies, which are not a company, a charity or a group. */
export const publicBodies = having('public-body')

/** Ranks and offices that stand before a name and are not part of it; with and without their full stop. */
export const ranks = having('rank')

/** Words that stand before a role and belong to it, and are not an organization: "former prime minister", "senior executive". */
export const roleModifiers = having('role-modifier')

/** Nouns of what a person is or does, by which a person may be spoken of without a name. */
export const roles = having('role', 'single-office', 'office')

/** Further roles that one person has at a time, so that "the mayor" is the one whom the article names later too. */
export const singleOffices = having('single-office')

/** Bodies within a body, of which one is a member: "the Executive Board of Acme Steel". */
export const innerOrgans = having('inner-organ')

/** Verbs for what the head of a body does: "Mary Ford, who runs the Harbour Institute". */
export const leadingVerbs = having('leading-verb')

/** What ends the name of a firm, which is no agency: "Acme Steel Inc.". */
export const firmEndings = having('firm-ending')

/** After a hyphen they tell of whoever is named next: "Leeds-based Acme Steel". */
export const compoundTails = having('compound-tail')

/** Private bodies that are no firm: "the union". */
export const unincorporated = having('unincorporated')

/** Follow a rank that they belong to: "Det Con". */
export const rankTails = having('rank-tail')

/** Given names of both women and men, which say nothing of gender. */
export const unisexNames = having('unisex-name')

/** Say that an office is held today, and are not part of it: "the current prime minister". */
export const presentOffices = having('present-office')

/** Nouns for a body that tell what it does, by which it is spoken of once it is named: "the newspaper". */
export const tellingBodies = having('telling-body')

/** Roles that firms have too: "the operator, Acme Ferries". */
export const corporateRoles = having('corporate-role')

/** Roles whose word is a part of the body too. */
export const bodilyRoles = having('bodily-role')

/** Roles that as often describe another noun: "a general strike", "two major roads", "the head office". */
export const adjectivalRoles = having('adjectival-role')

/** Offices that one holds of a place, which belongs to them: "governor of Nariño". */
export const officesOfPlaces = having('office-of-place')

/** What follows the noun itself in a compound for people: "brothers-in-law", "passers-by", "mayors-elect". */
export const personTails = having('person-tail')

/** Small words that are names when they are written in capitals: "WHO", "US". */
export const namesInCapitals = having('name-in-capitals')

/** Stand between a person and the body that he or she is of: "Captain Hill of the Fire Brigade". */
export const beforeBodies = having('before-body')

/** Stand between an office and the body that it is in: "researcher at Acme Labs". */
export const beforeEmployers = having('before-body', 'before-employer')

/** Words that never stand between a determiner and its noun, besides those that are not part of a name. */
export const noModifiers = having('no-modifier')

/** People at a school or university, after its name: "a Lincoln student". */
/** Surnames that are no other word, and after which nothing is named: "Lincoln Khan". */
export const usualSurnames = having('usual-surname')

export const students = having('student')

/** Words before "American" and its plural that say where somebody's ancestors came from. */
export const ancestries = having('ancestry')

/** Letters of the parties before a member's state: "D-Ohio". */
export const partyLetters = having('party-letter')

/** Titles that after another title are a given name: "Inspector Dean Thomas", but not "Sergeant Major Thomas". */
export const titlesAsGivenNames = having('title-as-given-name')

/** Titles that are names too, of people who hold none: "Lala Sultan Khan". */
export const titularNames = having('titular-name')

/** Offices that are told with what they are for: "director of public health", "head of mission". */
export const topicalOffices = having('topical-office')
/** Adverbs and the like before what somebody is: "Mary Ford, now a judge", "Hugh Hill, himself a doctor". */
export const descriptionLeads = having('description-lead')
