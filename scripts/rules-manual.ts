import { plainFields } from '../src/explain/plain-fields.ts'
import { rulebooks } from '../src/rulebooks.ts'
import type { Over, RuleBook } from '../src/rules/book.ts'
import type { Rule } from '../src/rules/rule.ts'
import { ruleHomes } from './rule-homes.ts'
import { sourceFiles } from './source-files.ts'

type AnyRule = Rule<never, unknown>

/** What a book's rules are asked about, as the heading says it. */
const OVER: Readonly<Record<Over, string>> = {
  matches: 'each is asked about what its pattern matches in a sentence',
  names: 'each is asked about a name of the gazetteer and what stands beside it, and adds its weight',
  claims: 'each is asked about a claim, reported or in the article’s own voice',
  places: 'each is asked about a place that was found',
  figures: 'each is asked about a casualty figure that was found',
  quotations: 'each is asked about a stretch within quotation marks',
  sayings: 'each is asked about a reporting event',
  sentences: 'each is asked about a sentence',
}

/** The manual of all rules, made of their examples and rejects: `docs/rules.md`. */
export async function rulesManual(): Promise<string> {
  const files = [...sourceFiles('src/stages'), ...sourceFiles('src/rules')]
  const homes = await ruleHomes(files, (path) => import(new URL(`../${path}`, import.meta.url).href))
  const home = (id: string) => homes.get(id) ?? null
  const books = rulebooks.filter(({ rules }) => rules.length > 0)
  const count = books.reduce((sum, { rules }) => sum + rules.length, 0)
  const lines = [
    '# Rules',
    '',
    '<!-- Made by "npm run docs:rules"; do not edit by hand. On a merge conflict, make it anew. -->',
    '',
    `The ${count} rules, with the examples that test them. What a rule finds stands in bold, and after the arrow what it is read as; in`,
    'what stands under "not in" it must find nothing. Every example and reject is run through the whole product',
    '(`test/rules.test.ts`). `claimwire explain` says which rules had to do with words of an article of your own; `claimwire eval --by rule`',
    'says of fixtures which rules fired, which are most often wrong, and which never fired ([gold.md](gold.md#what-is-measured)).',
    '',
    ...books.map((book) => `- [${titleOf(book)}](#${anchorOf(titleOf(book))}): ${book.rules.length}`),
    ...books.flatMap((book) => [
      '',
      `## ${titleOf(book)}`,
      '',
      `${sentenceOf(OVER[book.over])}`,
      ...book.rules.flatMap((rule) => described(rule, home(rule.id))),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** Two books of one name are told apart by what they are asked about. */
function titleOf({ name, over }: RuleBook): string {
  const isAlone = rulebooks.filter((book) => book.name === name).length === 1
  const title = sentenceOf(name).slice(0, -1)
  return isAlone ? title : `${title}, over ${over}`
}

const sentenceOf = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** The anchor that a heading gets where Markdown is shown. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-')

function described(rule: AnyRule, file: string | null): string[] {
  const { id, examples, rejects } = rule
  const marks = [
    ...('says' in rule && typeof rule.says === 'string' ? [escaped(rule.says)] : []),
    ...('weight' in rule && typeof rule.weight === 'number' ? [`Weighs ${rule.weight}.`] : []),
    ...('confidence' in rule && typeof rule.confidence === 'number' ? [`Confidence ${rule.confidence}.`] : []),
    ...(file === null ? [] : [`Written in [${file.replace(/^.*\//, '')}](../${file}).`]),
  ]
  return [
    '',
    `### \`${id}\``,
    '',
    ...(marks.length === 0 ? [] : [marks.join(' '), '']),
    ...examples.map((example) => {
      const [marked, value] = typeof example === 'string' ? [example, {}] : example
      const read = fields(value)
      return `- ${marking(marked)}${read === '' ? '' : ` → ${read}`}`
    }),
    ...(rejects.length === 0 ? [] : ['', 'Not in:', '', ...rejects.map((reject) => `- ${escaped(reject)}`)]),
  ]
}

/** A sentence with what is found in it in bold in place of its braces. */
function marking(marked: string): string {
  return marked
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? `**${escaped(part.slice(1, -1).trim())}**` : escaped(part)))
    .join('')
}

/** Text in which no character means anything to Markdown; one line of it. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')

/** What a match is read as: "effect killed, best 12". */
function fields(value: object): string {
  return Object.entries(plainFields(value))
    .map(([key, one]) => `${key} ${typeof one === 'object' ? JSON.stringify(one) : one}`)
    .map((field) => `\`${field.replaceAll('`', "'")}\``)
    .join(', ')
}
