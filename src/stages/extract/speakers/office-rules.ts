import { isForename } from '../../../english/names/given-names.ts'
import { type Identity, identity } from '../../../english/people/identity.ts'
import { isOfField, said } from '../../../english/people/office.ts'
import { determiners } from '../../../lexicon/en/grammar.ts'
import { portfolioOffices } from '../../../lexicon/en/people.ts'
import type { PatternRule } from '../../../rules/rule.ts'
import { type Item, tokens } from '../../../text/pattern/pattern.ts'
import { plain } from './body-rules.ts'
import { capital, modifier } from './classes.ts'

/** "Works" of "Minister of Works and Transport": a word of what an office is for, of which one may be no noun: "Internal Security". */
const field = (item: Item): boolean => plain(item) && !isForename(item)
const isNoun = (item: Item): boolean => field(item) && isOfField(item)

const classes = { articles: determiners, capital, modifier, portfolio: portfolioOffices, field }

/** Offices that are told by more than one field. */
export const officeRules: readonly PatternRule<Identity>[] = [
  {
    id: 'speakers/portfolio',
    pattern: tokens(
      '(:articles)? (?<office> (:modifier | :capital){0,3} :portfolio) (?<link> of|for) (?<fields> (the)? :field{1,4} (, :field{1,3}){0,3} and (the)? :field{1,3})',
      classes,
    ),
    read: ({ groups: { office, link, fields } }, no) =>
      fields?.items.some(isNoun)
        ? identity({ role: `${said(office?.items ?? [])} ${said(link?.items ?? [])} ${said(fields.items)}` })
        : no('it is of places'),
    examples: [
      ['{The Commissioner for Works and Transport} left.', { role: 'Commissioner for Works and Transport' }],
      ['{The Minister of Lands, Housing and Survey} left.', { role: 'Minister of Lands, Housing and Survey' }],
      ['{The Commissioner for Internal Security and Home Affairs} left.', { by: 'noun', organization: null }],
      [
        '{The Minister for Rural Development and Tourism} left.',
        { role: 'Minister for Rural Development and Tourism' },
      ],
      ["The state's {Commissioner for Youth and Sports Development} left.", { by: 'noun' }],
    ],
    rejects: ['The Commissioner for Leeds and York left.', 'It was of Works and Transport.'],
  },
]
