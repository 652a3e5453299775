import { asks } from './en/saying/asks.ts'
import { claims } from './en/saying/claims.ts'
import { confirms } from './en/saying/confirms.ts'
import { denies } from './en/saying/denies.ts'
import { doubts } from './en/saying/doubts.ts'
import { nounsOfSaying } from './en/saying/nouns.ts'
import { says } from './en/saying/says.ts'
import { urges } from './en/saying/urges.ts'
import { warns } from './en/saying/warns.ts'
import { inflect } from './inflection.ts'

/** First words of every form of a verb or noun of saying, and "according": without one of them a sentence reports nothing. */
export const sayingForms: ReadonlySet<string> = new Set([
  ...[says, confirms, claims, denies, warns, urges, asks, doubts].flatMap((verbs) =>
    [...verbs].flatMap((verb) => inflect(verb).map(([form]) => form.split(' ')[0] ?? form)),
  ),
  ...nounsOfSaying,
  'according',
])
