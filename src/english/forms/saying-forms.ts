import { asks } from '../../lexicon/en/saying/asks.ts'
import { claims } from '../../lexicon/en/saying/claims.ts'
import { confirms } from '../../lexicon/en/saying/confirms.ts'
import { denies } from '../../lexicon/en/saying/denies.ts'
import { doubts } from '../../lexicon/en/saying/doubts.ts'
import { nounsOfSaying } from '../../lexicon/en/saying/nouns.ts'
import { says } from '../../lexicon/en/saying/says.ts'
import { urges } from '../../lexicon/en/saying/urges.ts'
import { warns } from '../../lexicon/en/saying/warns.ts'
import { inflect } from './inflection.ts'

/** First words of every form of a verb or noun of saying, and "according": without one of them a sentence reports nothing. */
export const sayingForms: ReadonlySet<string> = new Set([
  ...[says, confirms, claims, denies, warns, urges, asks, doubts].flatMap((verbs) =>
    [...verbs].flatMap((verb) => inflect(verb).map(([form]) => form.split(' ')[0] ?? form)),
  ),
  ...nounsOfSaying,
  'according',
])
