import { type SourceFile, withoutComments } from './source-files.ts'

/** Rules and their patterns are written of words, and data consists of them; all else that reads language decides by named lists. */
const isControlFlow = (path: string): boolean =>
  /^src\/(?:stages|english|text|tagger|gazetteer)\//.test(path) && !/\/(?:rules|data)\/|\/rules\.ts$/.test(path)

const LIST = /\bwords\(\s*`([^`]*)`/g
const SPLIT = /(?:'([^']*)'|`([^`]*)`)\s*\.(?:trim\(\)\.)?split\(/g
const SET = /\b(?:new Set(?:<string>)?\(|(?:includes|some)\(|=\s*)\[((?:\s*'[^'\n]*',?)+)\s*\]/g
const LITERAL =
  /(?<=[=(,:?&|![{]\s*|return\s+)\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*(?=\s*[.,;)\]}\n:?&|])/g
const ALTERNATIVE = /(?:(?<=\|)|(?<=[(:^]|\\b)(?=[\p{L}' -]+[?)]*\|))[\p{L}][\p{L}' -]+/gu
const WORD = /^\p{L}[\p{L}'’ -]*$/u

const wordsIn = (text: string, cut: RegExp): readonly string[] =>
  text.split(cut).filter((word) => WORD.test(word.trim()))

/** The words that a file of control flow lists: in lists, sets, split strings and alternatives of regular expressions. */
export function inlineWords({ path, code }: SourceFile): readonly string[] {
  if (!isControlFlow(path)) return []
  const bare = withoutComments(code)
  return [
    ...Array.from(bare.matchAll(LIST), ([, list = '']) => wordsIn(list, /\n/)).flat(),
    ...Array.from(bare.matchAll(SPLIT), ([, quoted, text]) => wordsIn(quoted ?? text ?? '', /\s/)).flat(),
    ...Array.from(bare.matchAll(SET), ([, list = '']) => wordsIn(list.replaceAll("'", ''), /,/)).flat(),
    ...Array.from(bare.matchAll(LITERAL), ([, pattern = '']) => pattern.match(ALTERNATIVE) ?? []).flat(),
  ]
}
