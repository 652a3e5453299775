import { formsOf } from '../../../english/forms/saying-verbs.ts'
import { isHonorific, isPreposition } from '../../../english/listed-words.ts'
import { isForename } from '../../../english/names/given-names.ts'
import { isCompounded, isOwnerMark } from '../../../english/people/hyphenated.ts'
import { type Identity, identity } from '../../../english/people/identity.ts'
import { roleBefore } from '../../../english/people/office-before.ts'
import { readName } from '../../../english/people/person-name.ts'
import { readRoleNoun } from '../../../english/people/role-noun.ts'
import { afterObject } from '../../../english/people/titles.ts'
import { determiners } from '../../../lexicon/en/grammar.ts'
import {
  bodiesInNames,
  compoundTails,
  documents,
  groups,
  organizationNouns,
  personTails,
  roles,
  topicalBodies,
} from '../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../rules/rule.ts'
import { isCapital as isCapitalized } from '../../../text/capital.ts'
import { itemAt } from '../../../text/item-at.ts'
import { formIs } from '../../../text/of-form.ts'
import { listedIn, oneOf } from '../../../text/one-of.ts'
import { type Item, tokens } from '../../../text/pattern/pattern.ts'
import { bodyHead, bodyName, bodyRules, isCapital, plain, possessive } from './body-rules.ts'
import { capital, hyphen, modifier, more, roleWord, tight } from './classes.ts'
import { officeRules } from './office-rules.ts'
import { isFieldOfPeople, isOpeningAdverb, isPersonBeforeWho } from './openers.ts'

const isCompoundTail = oneOf(compoundTails)
/** "based" of "Leeds-based": right after a hyphen. */
const tail = (item: Item): boolean => !item.spaced && isCompoundTail(item)
const isYear = formIs(({ text }) => /^(?:1[89]|20)\d\d$/.test(text))

/** Single words only: what stands before the last one is read as its modifier, "prime" in "prime minister". */
const nouns = new Set(
  [...roles, ...groups, ...documents, ...[...organizationNouns].filter((noun) => !bodiesInNames.has(noun))].filter(
    (noun) => !/[\s-]/.test(noun),
  ),
)
/** Words in the middle of a body's name: "Doctors Without Borders", "Save the Coast". */
const between = ({ text }: Item): boolean => text === 'Without' || text === 'Against'
const bodies = new Set(
  [...organizationNouns, ...groups].filter((noun) => !/[\s-]/.test(noun) && !bodiesInNames.has(noun)),
)
/** "a 1989 report": a year, and no number of people. */
const year = (item: Item): boolean => item.kind === 'number' && isYear(item)
/** "that" before a noun opens a clause far more often than it points at somebody: "his claim that people left". */
const articles = new Set([...determiners].filter((word) => word !== 'that'))
/** "a survey published in 2017 by the Royal Society". */
const made = ({ lower }: Item): boolean => lower.endsWith('ed')
const classes = {
  bodyHead,
  made,
  between,
  bodies,
  plain,
  possessive,
  owners: isOwnerMark,
  bodyName,
  body: topicalBodies,
  year,
  capital,
  more,
  roleWord,
  hyphen,
  tight,
  tail,
  modifier,
  nouns,
  tails: personTails,
  articles,
}

const pronounOf = listedIn(
  new Map([
    ['he', identity({ by: 'pronoun', gender: 'male' })],
    ['she', identity({ by: 'pronoun', gender: 'female' })],
    ['they', identity({ kind: 'group', by: 'pronoun', plural: true })],
    ['we', identity({ kind: 'group', by: 'pronoun', plural: true })],
    ['i', identity({ by: 'pronoun' })],
    ['it', identity({ kind: 'organization', by: 'pronoun' })],
  ]),
)

/** "Superintendent of Police Meena Rawat": the holder follows what the office is of. */
function isNamedBehind(of: readonly Item[]): boolean {
  const after = afterObject(of, 0)
  return after > 0 && isCapital(of[after])
}

/** "the state-run agency", "their sisters-in-law": a noun with a hyphen after it, or at the end of a compound with a preposition. */
function isHyphened(around: readonly Item[], from: number, to: number): boolean {
  if (isPreposition(itemAt(around, from - 2)) && isCompounded(around, from)) return true
  const [mark, after] = [around[to], around[to + 1]]
  return mark !== undefined && after?.spaced === false && hyphen(mark)
}

/** "The Harbour Herald states the ship sank": a verb after a name. */
function isVerbOfName(phrase: readonly Item[]): boolean {
  const [before, last] = [phrase[phrase.length - 2], phrase[phrase.length - 1]]
  if (last === undefined || isCapital(last) || !isCapital(before)) return false
  return formsOf(last.word)?.some(({ use }) => use === 'third') === true
}

/** "StatesWest", but not "McCain": words of a firm's name written as one. */
const isFused = (items: readonly Item[]): boolean => items.length === 1 && FUSED.test(items[0]?.text ?? '')
const FUSED = /^(?!(?:Ma?c|De|Di|Du|La|Le|Fitz|Van|Von|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u

/** Who could be a source. Order: of two findings of one length, the earlier rule's is kept. */
export const rules: readonly PatternRule<Identity>[] = [
  {
    id: 'speakers/noun',
    pattern: tokens(
      '(?<phrase> (:articles :year? (:modifier :hyphen?){0,3} | :roleWord{1,3} :hyphen?)? :nouns (:hyphen :tails)?) ((:made (in|on)? :year?)? (?<link> of|for|at|from|with|by) (?<of> (the|a|an)? (:capital{1,2} :possessive)? (:capital | :hyphen :tight | & :capital){1,6} (of (the)? :capital{1,3})? (:modifier{0,3} :bodies :capital{0,2})? | (the|a|an|its|their|his|her) (:modifier | :possessive | :hyphen){0,5} :bodies))?',
      classes,
    ),
    read: ({ groups: { phrase, link, of }, around, from, to }, no) => {
      // "Speaker of the House Rep. Ann Hill", "Secretary of State Mary Ford": a name stands after what the office is of.
      if (
        of?.items.some((item, i) => i > 0 && ((isHonorific(item) && isCapitalized(item.text)) || isForename(item))) ||
        isNamedBehind(of?.items ?? [])
      )
        return no('a name follows what the office is of')
      if (phrase === undefined || isHyphened(around, from, to)) return no('it is part of a compound')
      if (isVerbOfName(phrase.items)) return no('it is the verb of the name before it')
      // "delegate Bill Hill": the noun is a given name.
      const named = of === undefined && isCapital(phrase.items[phrase.items.length - 1]) && isCapital(around[to])
      return named
        ? no('it is part of a name')
        : (readRoleNoun(phrase.items, of?.items, link?.items[0]) ?? no('it is nobody who speaks'))
    },
    examples: [
      ['{Police} found nothing.', { kind: 'group', by: 'noun' }],
      ['{The minister} said so.', { kind: 'person', role: 'minister' }],
      [
        '{A spokeswoman for Acme Steel} declined to say more.',
        { kind: 'unnamed', gender: 'female', organization: 'Acme Steel' },
      ],
      ["{A spokesman for the general's office} said so.", { role: 'spokesman', organization: "general's office" }],
      ["{A clerk of the town clerk's office} said so.", { role: 'clerk', organization: "town clerk's office" }],
      ['{The mayor of Leeds} said so.', { role: 'mayor of Leeds', organization: null }],
      ['{The Minister for Works} said so.', { role: 'Minister for Works', organization: null }],
      ['They met {a local official}, who said so.', { kind: 'unnamed', role: 'local official' }],
      ['Then {local officials} said so.', { kind: 'group', plural: true }],
      ["{The head of the police's own investigators} said so.", { role: 'head' }],
      ['They met {a Leeds-based analyst}, who said so.', { role: 'analyst', organization: null }],
      ['{The commander-in-chief} said so.', { role: 'commander-in-chief' }],
      ['{The mayor-elect} said so.', { role: 'mayor-elect' }],
      ['{Her mother-in-law} said so.', { role: 'mother-in-law', gender: 'female', organization: null }],
      ['{The report} was late.', { kind: 'document' }],
      [
        'They read {a survey published in 2017 by the Harbour Society}, which said so.',
        { organization: 'Harbour Society' },
      ],
      ["{The director of Ruritania's Harbour Relief} said so.", { organization: 'Harbour Relief' }],
      ['{A Justice Ministry spokesman} said so.', { role: 'spokesman', organization: 'Justice Ministry' }],
      ['{The South Ruritanian minister} said so.', { role: 'South Ruritanian minister', organization: null }],
      ['{An HRA spokesman} said so.', { role: 'spokesman', organization: 'HRA' }],
      ['{The Ruritanian government} said so.', { kind: 'organization', by: 'name' }],
      ['Then {local media} said so.', { kind: 'group' }],
      ['{The Emir of Bida} left.', { by: 'noun', role: 'Emir of Bida', surname: null }],
      ['{The Superintendent of Police} left.', { by: 'noun', role: 'Superintendent of Police', organization: null }],
      ['{The Director of the Harbour Relief Agency} left.', { by: 'noun', organization: 'Harbour Relief Agency' }],
      ['{The Director-General of the Relief Agency} left.', { by: 'noun', organization: 'Relief Agency' }],
    ],
    rejects: [
      'The Harbour Herald states that rain fell.',
      'The state-run bridge was closed.',
      'Their daughters-in-law left.',
      'The bridge was closed.',
      'Rain fell on Friday.',
      'Then delegate Bill Hill left.',
      'Speaker of the House Rep. Ann Hill left.',
      'Secretary of State Mary Ford left.',
    ],
  },
  {
    id: 'speakers/name',
    pattern: tokens(
      '(save the | :body on (the)?)? :capital ((of|for) (the)? :plain{0,3} :bodyHead (of|for) :plain{1,4} and :plain{1,3} | :body on (the)? :capital | :more | :between :capital | :owners :bodyName | for (the)? :capital at :capital | (of|for) (the)? :capital){0,8}',
      classes,
    ),
    // A role in lower case before the name is read with it, and is not part of the mention.
    read: ({ items, around, from, to }, no) => {
      if (around[to]?.kind === 'number' && isCapital(around[to + 1])) return no('it is a number of a title')
      if (isPersonBeforeWho(items, around, from, to)) return no('it is a noun, with the capital of its sentence')
      if (isFieldOfPeople(items, around, from, to))
        return no('it tells what the people are of, who are named by a noun')
      if (items.some(tail)) return no('it begins with a compound that only tells where the bearer is')
      if (isOpeningAdverb(items, around, from))
        return no('it is an adverb or a participle, with the capital of its sentence')
      const role = roleBefore(around, from, capital)
      const read = readName(role.length === 0 ? items : [...role, ...items])
      // "the Courier", "the National Unit": nobody is called by his name alone with an article.
      const body = read?.kind === 'person' && read.role === null && read.honorific === null && !isForename(items[0])
      return body && (around[from - 1]?.lower === 'the' || isFused(items))
        ? identity({ ...read, kind: 'organization', given: null, surname: null })
        : (read ?? no('it is not a name of anybody'))
    },
    examples: [
      ['{IPHR Director Brigitte Dufour} spoke.', { role: 'Director', organization: 'IPHR', surname: 'Dufour' }],
      ['Then company spokesman {Karl Brandt} left.', { role: 'company spokesman', given: 'Karl', kind: 'person' }],
      ['{Mrs. Okafor} was there.', { honorific: 'Mrs.', gender: 'female', surname: 'Okafor' }],
      ['The {Ministry of Health} opened a line.', { kind: 'organization' }],
      ['It was {Ludwig van der Berg}.', { given: 'Ludwig', surname: 'Berg' }],
      ['{Carbon Motors CEO} left.', { kind: 'person', by: 'noun', role: 'CEO', organization: 'Carbon Motors' }],
      ['The {Courier} said so.', { kind: 'organization', surname: null }],
      ['{HarbourAir} said so.', { kind: 'organization', surname: null }],
      ['Then {McHale} said so.', { kind: 'person', surname: 'McHale' }],
      ['District 7 {Councilwoman Mary Ford} said so.', { kind: 'person', surname: 'Ford' }],
      ['{Doctors Without Borders} opened a line.', { kind: 'organization' }],
      ["The {Harbour Boatmen's Association} left.", { kind: 'organization', by: 'name' }],
      ['The {Leeds Residents’ Association} left.', { kind: 'organization', by: 'name' }],
      ['{Deputy Aid Coordinator} left.', { by: 'noun', role: 'Deputy Aid Coordinator' }],
      ['{Joint Commissioner of Police} left.', { role: 'Joint Commissioner of Police', organization: null }],
      ['{Lala Sultan Khan} left.', { role: null, given: 'Lala', surname: 'Khan', organization: null }],
      ['Then head of mission {Hugh Hill} left.', { role: 'head of mission', surname: 'Hill' }],
      ['Then director of public health {Hugh Hill} left.', { role: 'director of public health', surname: 'Hill' }],
      ['Then sub-county commander {Hugh Hill} left.', { role: 'sub-county commander' }],
      ["{Doctor Hugh Hill} of the Dock Workers' Union left.", { surname: 'Hill', organization: "Dock Workers' Union" }],
      ['{Save the Coast} opened a line.', { kind: 'organization' }],
      ['{Director General} left.', { by: 'noun', role: 'Director General' }],
      ['{Country Director} left.', { kind: 'person', role: 'Country Director', organization: null }],
      ['{WHO} opened a line.', { kind: 'organization' }],
      ['{Oxfam Ruritania} opened a line.', { kind: 'organization' }],
      ['{Captain Hugh Hill} of the Leeds Fire Brigade left.', { surname: 'Hill', organization: 'Leeds Fire Brigade' }],
      ['{Superintendent of Police Meena Rawat} left.', { role: 'Superintendent of Police', surname: 'Rawat' }],
      ['The {Prime Minister} left.', { by: 'noun', role: 'Prime Minister', surname: null }],
      ['{World Mail Organization Representative} left.', { organization: 'World Mail Organization' }],
      ['{Attorney-General Hugh Hill} left.', { role: 'Attorney-General', organization: null, surname: 'Hill' }],
      ['{Leeds Police Chief Mary Ford} left.', { role: 'Police Chief', organization: 'Leeds', surname: 'Ford' }],
      ['{Home Minister Karim Shah} left.', { role: 'Home Minister', organization: null, surname: 'Shah' }],
      ['{Secretary of State Dana Cole} left.', { role: 'Secretary of State', given: 'Dana', surname: 'Cole' }],
      ['{Shobha Rani V.J.} left.', { kind: 'person' }],
      ['{Det Con Mary Ford} left.', { role: 'Det Con', given: 'Mary', surname: 'Ford' }],
      ['{Rear Admiral Hugh Hill} left.', { role: 'Rear Admiral', organization: null, surname: 'Hill' }],
      ['{Leeds Red Cross Secretary Mary Ford} left.', { role: 'Secretary', organization: 'Leeds Red Cross' }],
      ['{Office of Civil Defense Administrator Mary Ford} left.', { organization: 'Office of Civil Defense' }],
      ["Then {Gideon Mung'aro} left.", { given: 'Gideon', surname: "Mung'aro" }],
      ["Then {Peter Ng'ang'a} left.", { given: 'Peter', surname: "Ng'ang'a" }],
      ['Then {Inspector Dean Thomas} left.', { role: 'Inspector', given: 'Dean', surname: 'Thomas' }],
      'Then {Council for Free Ports} president {Mary Ford} left.',
      ['Then JD(U) leader {Mary Ford} left.', { role: 'leader', organization: 'JD(U)' }],
      ['The {Harbour Post} left.', { kind: 'organization' }],
      ['{Baker Hugh Hill} left.', { role: 'Baker', given: 'Hugh', kind: 'person' }],
    ],
    rejects: [
      'Reportedly, two towns were hit.',
      'Separately, the mayor left.',
      'Contacted, the mayor left.',
      'Health partners left.',
      'Carer who left was ill.',
      'On Monday it rained.',
      'But nobody came.',
      'Hospitals closed.',
      'Eighty-seven left.',
    ],
  },
  {
    id: 'speakers/name-after-compound',
    pattern: tokens(':capital{1,3} :hyphen :tail (?<extent> :capital{1,5})', classes),
    read: ({ groups: { extent } }, no) => readName(extent?.items ?? []) ?? no('it is not a name of anybody'),
    examples: [
      ['Leeds-based {Harbour Relief} left.', { kind: 'organization' }],
      ['London-born {Mary Ford} left.', { kind: 'person', given: 'Mary', surname: 'Ford' }],
      ['Athens-based {Vela Tankers SA} left.', { kind: 'organization' }],
    ],
    rejects: ['The Leeds-based firm left.'],
  },
  ...bodyRules,
  ...officeRules,
  {
    id: 'speakers/pronoun',
    pattern: tokens('he|she|they|it|we|i'),
    read: ({ around, from }, no) => {
      const [before, own, after] = [around[from - 1], around[from], around[from + 1]]
      // "(Zone I)"
      const isNumeral = own?.lower === 'i' && after?.text === ')' && before !== undefined && isCapital(before)
      return isNumeral ? no('it is a number') : pronounOf(own)
    },
    examples: [
      ['Then {she} said so.', { by: 'pronoun', gender: 'female' }],
      ['{They} said so.', { plural: true }],
    ],
    rejects: ['Her car was gone.', 'The deputy (Zone I) left.'],
  },
]
