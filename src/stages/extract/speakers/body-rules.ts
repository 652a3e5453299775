import { nounOf } from '../../../english/forms/noun-lemma.ts'
import { isAcronym, isHonorific, isOrganizationNoun, isOutlet, isRole } from '../../../english/listed-words.ts'
import { isDemonym } from '../../../english/names/demonym-words.ts'
import { isForename } from '../../../english/names/given-names.ts'
import { isOwnerMark } from '../../../english/people/hyphenated.ts'
import { type Identity, identity } from '../../../english/people/identity.ts'
import { bodiesAfterAnd, bodiesInNames, organizationNouns, topicalBodies } from '../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../rules/rule.ts'
import { isCapital as startsWithCapital } from '../../../text/capital.ts'
import { formIs } from '../../../text/of-form.ts'
import { oneOf } from '../../../text/one-of.ts'
import { type Item, tokens } from '../../../text/pattern/pattern.ts'
import { capital, hyphen, modifier } from './classes.ts'

const bodies = new Set([...organizationNouns].filter((noun) => !/[\s-]/.test(noun) && !bodiesInNames.has(noun)))
const isTopicalBody = oneOf(topicalBodies)
const isBodyInNames = oneOf(bodiesInNames)
const isBodyAfterAnd = oneOf(bodiesAfterAnd)

export const possessive: ReadonlySet<string> = new Set(["'s"])
export const isCapital = (item: Item | undefined): boolean => item !== undefined && capital(item)
/** A word that ends the name of a body: "Interior Ministry". */
export const bodyName = (item: Item): boolean => capital(item) && isOrganizationNoun(item)
/** A word of a name that names no body by itself: it may be joined by "and". */
export const plain = (item: Item): boolean => capital(item) && !isOrganizationNoun(item)
/** A word that opens what a body is for: "Institute of". */
export const bodyHead = (item: Item): boolean => capital(item) && isTopicalBody(item)
/** A word of what a body is for, and not of the next one who speaks. */
const isTopic = (item: Item): boolean =>
  !isForename(item) && !isHonorific(item) && !isRole(item) && !isOutlet(item) && !isDemonym(item)

/** A last word of what a body is for: any with a capital, even one that elsewhere only opens a line, "Correction". */
const topic = (item: Item): boolean =>
  item.kind === 'word' && item.label === null && startsWithCapital(item.text) && !isOrganizationNoun(item)
/** A noun for many people, which own what is named after it: "farmers" of "the farmers’ union". */
const many = (item: Item): boolean =>
  item.kind === 'word' && !startsWithCapital(item.text) && nounOf(item)?.plural === true

/** A noun that is a body only within a name, and here a word of one: "Relief" in "Relief and Aid Council". */
const onlyInNames = (item: Item): boolean => capital(item) && isBodyInNames(item)

/** A last word of a name with "and" in it that is a body only there: "Executive". */
const afterAnd = (item: Item): boolean => capital(item) && isBodyAfterAnd(item)

const wing = formIs(({ text }) => /^\p{Lu}{1,3}$/u.test(text))
const tightOpen = ({ text, spaced }: Item): boolean => text === '(' && !spaced

const classes = {
  letters: isAcronym,
  wing,
  tightOpen,
  owners: isOwnerMark,
  many,
  modifier,
  bodies,
  capital,
  possessive,
  bodyName,
  afterAnd,
  plain,
  bodyHead,
  topic,
  onlyInNames,
  hyphen,
}

const namedBody: Identity = identity({ kind: 'organization', by: 'name' })

/** Names of bodies that are longer than a run of capitals. */
export const bodyRules: readonly PatternRule<Identity>[] = [
  {
    id: 'speakers/body-of',
    pattern: tokens(':capital{1,4} :owners (:capital | & :capital){0,3} :bodyName', classes),
    read: () => namedBody,
    examples: [
      ["{Ruritania's Interior Ministry} denied it.", { kind: 'organization', by: 'name' }],
      ["The {Dock Workers' General Union} denied it.", { kind: 'organization', by: 'name' }],
    ],
    rejects: ["Hill's house was sold.", "The Hills' house was sold."],
  },
  {
    id: 'speakers/body-of-many',
    pattern: tokens('(the|a|an) :modifier{0,2} :many :owners :bodies', classes),
    read: () => identity({ kind: 'organization' }),
    examples: [
      ["{The farmers' union} denied it.", { kind: 'organization', by: 'noun' }],
      ["{A local women's group} denied it.", { kind: 'organization', by: 'noun' }],
    ],
    rejects: ["The farmers' wells were dry."],
  },
  {
    id: 'speakers/body-and',
    pattern: tokens(
      '(the|:possessive) (?<extent> (:plain{1,3} | :onlyInNames) and (:capital{0,3} :bodyName | :capital :afterAnd))',
      classes,
    ),
    read: () => namedBody,
    examples: [
      ['The {Mines and Energy Ministry} denied it.', { kind: 'organization' }],
      ['The {Relief and Resettlement Commission} denied it.', { kind: 'organization' }],
      ['The {Health and Safety Executive} denied it.', { kind: 'organization' }],
      ["Ruritania's {Flood and Fire Relief Agency} denied it.", { kind: 'organization' }],
      ["The party's {Central Legal and Moral Affairs Commission} denied it.", { kind: 'organization' }],
    ],
    rejects: ['The White House and State Department denied it.'],
  },
  {
    id: 'speakers/body-for-a',
    pattern: tokens('(?<extent> :capital{0,3} :bodyHead for (a|an) :capital{1,5})', classes),
    read: () => namedBody,
    examples: [
      ['The {Committee for a Free Leeds} denied it.', { kind: 'organization' }],
      ['The {Ruritanian Council for an Open Port} denied it.', { kind: 'organization' }],
    ],
    rejects: ['Police held Hugh Hill for a Leeds robbery.'],
  },
  {
    id: 'speakers/body-of-and',
    pattern: tokens(
      '(?<extent> :capital{0,4} :bodyHead (of|for) (the)? :plain{1,4} (, :plain{1,2})? and (?<topic> :topic :plain{0,2}))',
      classes,
    ),
    read: ({ groups: { topic } }, no) =>
      topic?.items.every(isTopic) ? namedBody : no('whoever is named after “and” may be another source'),
    examples: [
      ['The {Institute of Volcanology and Seismology} denied it.', { kind: 'organization' }],
      ['The {Ruritanian Department of Forestry and Fire Protection} denied it.', { kind: 'organization' }],
      ['The {High Court of England and Wales} denied it.', { kind: 'organization' }],
      ['The {Ministry of Water, Land and Housing} denied it.', { kind: 'organization' }],
      ['The {Department of Parole and Correction} denied it.', { kind: 'organization' }],
      ['The {Office for Disarmament and Peace} denied it.', { kind: 'organization' }],
    ],
    rejects: [
      'The Department of Justice and President Ford denied it.',
      'The Institute of Physics and Mary Ford denied it.',
    ],
  },
  {
    // "Gas and Electric (GE)": the letters after it say that it is one name.
    id: 'speakers/body-with-letters',
    pattern: tokens('(?<extent> :capital{1,4} and :capital{1,3}) \\( (?<letters> :capital (& :capital)?) \\)', classes),
    read: ({ groups: { extent, letters } }, no) => {
      const initials = extent?.items
        .filter(isCapital)
        .map(({ text }) => text.charAt(0))
        .join('')
      return initials ===
        letters?.items
          .filter(isCapital)
          .map(({ text }) => text)
          .join('')
        ? namedBody
        : no('the letters are not those of the name')
    },
    examples: [
      ['{Coastal Gas and Electric} (CG&E) denied it.', { kind: 'organization' }],
      ['Then {Harbour and Canal Trust} (HCT) denied it.', { kind: 'organization' }],
    ],
    rejects: ['Hugh Hill and Mary Ford (MP) denied it.'],
  },
  {
    // A party's wing: "JD(U)"
    id: 'speakers/body-wing',
    pattern: tokens('(?<extent> :letters :tightOpen :wing \\))', classes),
    read: () => namedBody,
    examples: [
      ['The {JD(U)} denied it.', { kind: 'organization' }],
      ['Then {CPI(M)} denied it.', { kind: 'organization' }],
    ],
    rejects: ['The SP (Leeds) denied it.'],
  },
  {
    // Armed groups are told apart by where they fight
    id: 'speakers/body-in',
    pattern: tokens(
      '(islamic state | al (:hyphen)? qaeda) (in|of) (the)? :capital{1,3} (and (the)? :capital)?',
      classes,
    ),
    read: () => namedBody,
    examples: [
      ['The {Islamic State in the Highlands} denied it.', { kind: 'organization' }],
      ['Then {al-Qaeda in Ruritania} denied it.', { kind: 'organization' }],
    ],
    rejects: ['The Islamic State in its statement denied it.'],
  },
  {
    // "The Committee to Protect Journalists"
    id: 'speakers/body-to',
    pattern: tokens('(?<extent> :capital{0,3} :bodyHead to :capital :capital{1,3})', classes),
    read: () => namedBody,
    examples: [['The {Committee to Protect Journalists} denied it.', { kind: 'organization' }]],
    rejects: ['The Committee to which Hill wrote denied it.', 'Hill took the Committee to Leeds.'],
  },
]
