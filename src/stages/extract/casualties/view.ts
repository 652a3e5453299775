import type { Sentence, Token } from '../../../model/document.ts'
import { isCapital } from '../../../text/capital.ts'
import type { VagueTable } from '../../../text/numbers/quantity.ts'
import { sentenceHaving, type View, viewOf } from '../../../text/pattern/pattern.ts'
import { effectWords } from './effects.ts'
import { readAged } from './people/aged.ts'
import { type ReadPhrase, readCounted } from './people/counted.ts'
import { readCrew } from './people/crew.ts'
import { MEASURE, PEOPLE } from './people/group.ts'
import { readName } from './people/names.ts'
import { withOwner } from './people/owners.ts'
import { addUp, chunksOf, type Phrase } from './people/series.ts'
import { readHeadlinePerson, readNobody, readPronoun, readSingle } from './people/single.ts'
import { triggers } from './triggers.ts'

/** Whether a sentence has any word of harm: most have none, and are left untouched. */
export const speaksOfHarm = sentenceHaving(triggers)

/** A sentence with its phrases for people and its measures read as one item each. */
export function casualtyView(sentence: Sentence, vague: VagueTable): View {
  const { tokens } = sentence
  const phrases = addUp(tokens, phrasesOf(tokens, vague))
  return viewOf(
    sentence,
    chunksOf(tokens, phrases, (group) => (group === null ? MEASURE : PEOPLE)),
  )
}

function phrasesOf(tokens: readonly Token[], vague: VagueTable): Phrase[] {
  const phrases: Phrase[] = []
  const titled = isTitleCase(tokens)
  for (let i = 0; i < tokens.length; ) {
    const headline = mayOpenHeadline(tokens, i, phrases[phrases.length - 1]) ? readHeadlinePerson(tokens, i) : null
    const first = readPhrase(tokens, i, vague, titled, headline)
    const read = first === null ? null : withOwner(tokens, first, vague)
    if (read === null || read.to <= i) i++
    else {
      phrases.push({ from: i, to: read.to, group: read.group, headline: first === headline })
      i = read.to
    }
  }
  return phrases
}

/** Whether a single person may stand at a token without an article: at the head, behind "kill", or as the next of a list. */
function mayOpenHeadline(tokens: readonly Token[], at: number, last: Phrase | undefined): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.text === ':') return true
  if (/^(?:kill|kills|killing|slay|slays|behead|beheads|abduct|abducts|kidnap|kidnaps)$/.test(before.lower)) return true
  const isNext = last?.to === at - 1
  if (before.lower === 'and') return isNext && last.group?.kind === 'one'
  return before.text === ',' && isNext && last.headline === true
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  vague: VagueTable,
  titled: boolean,
  headline: ReadPhrase | null,
): ReadPhrase | null {
  return (
    readNobody(tokens, at) ??
    readCrew(tokens, at, vague) ??
    readCounted(tokens, at, vague) ??
    readSingle(tokens, at) ??
    readAged(tokens, at) ??
    readPronoun(tokens, at) ??
    headline ??
    readDeathOf(tokens, at) ??
    (titled ? null : readName(tokens, at))
  )
}

/** Headlines leave the article out: "on trial over death of man". A name behind it is read as one. */
function readDeathOf(tokens: readonly Token[], at: number): ReadPhrase | null {
  if (tokens[at - 1]?.lower !== 'of' || !/^(?:death|killing|murder|slaying)$/.test(tokens[at - 2]?.lower ?? ''))
    return null
  const read = readHeadlinePerson(tokens, at)
  const isNamed = [tokens[at], tokens[read?.to ?? at]].some((token) => isCapital(token?.text ?? ''))
  return isNamed ? null : read
}

/** Whether nearly every long word is capitalized, so that capitals tell no names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const small = long.filter(({ text, lower }) => text === lower)
  return long.length > 3 && small.length * 5 < long.length && long.some(({ lower }) => effectWords.any.has(lower))
}
