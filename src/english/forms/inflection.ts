import { irregularVerbs } from '../../lexicon/en/grammar.ts'
import { doubledConsonants } from '../../lexicon/en/saying.ts'

/** How a verb form is used: the base ("say"), the third person ("says"), the past ("said"), the participle in "-ing". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/**
 * The forms of a verb, or of a phrase that begins with one.
 *
 * @example inflect('point out') // [['point out', 'base'], ['points out', 'third'], ['pointed out', 'past'], …]
 */
export function inflect(phrase: string): readonly (readonly [form: string, use: VerbForm])[] {
  const [verb = '', ...rest] = phrase.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const [past, participle = past] = irregularVerbs.get(verb)?.split(' ') ?? [regularPast(verb)]
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [thirdPerson(verb), 'third'],
    [past ?? verb, 'past'],
    [ing(verb), 'ing'],
  ]
  if (participle !== undefined && participle !== past) forms.push([participle, 'participle'])
  return forms.map(([form, use]) => [form + tail, use])
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  if (verb.endsWith('z') && doublesLast(verb)) return `${verb}zes`
  return /(?:[sxzo]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function regularPast(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (verb.endsWith('e')) return `${verb}d`
  return doublesLast(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}

function ing(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return doublesLast(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`
}

/** Whether the last consonant is doubled before an ending: always where one short vowel stands before it, else as listed. */
export function doublesLast(verb: string): boolean {
  return doubledConsonants.has(verb) || /^(?:[^aeiou]+|[^aeiou]*qu)[aeiou][bdgklmnprtz]$/.test(verb)
}
