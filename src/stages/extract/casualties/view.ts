import type { Sentence, Token } from '../../../model/document.ts'
import { isCapital } from '../../../text/capital.ts'
import type { VagueTable } from '../../../text/numbers/quantity.ts'
import { sentenceHaving, type View, viewOf } from '../../../text/pattern/pattern.ts'
import { effectWords } from './effects.ts'
import { type ReadPhrase, readCounted } from './people/counted.ts'
import { MEASURE, PEOPLE } from './people/group.ts'
import { readName } from './people/names.ts'
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
  const headline = isTitleCase(tokens)
  for (let i = 0; i < tokens.length; ) {
    const read = readPhrase(tokens, i, vague, headline)
    if (read === null || read.to <= i) i++
    else {
      phrases.push({ from: i, to: read.to, group: read.group })
      i = read.to
      const second = read.group?.kind === 'one' && tokens[i]?.lower === 'and' ? readHeadlinePerson(tokens, i + 1) : null
      if (second !== null) {
        phrases.push({ from: i + 1, to: second.to, group: second.group })
        i = second.to
      }
    }
  }
  return phrases
}

function readPhrase(tokens: readonly Token[], at: number, vague: VagueTable, headline: boolean): ReadPhrase | null {
  return (
    readNobody(tokens, at) ??
    readCounted(tokens, at, vague) ??
    readSingle(tokens, at) ??
    readPronoun(tokens, at) ??
    (at === 0 || tokens[at - 1]?.text === ':' ? readHeadlinePerson(tokens, at) : null) ??
    readDeathOf(tokens, at) ??
    (headline ? null : readName(tokens, at))
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
