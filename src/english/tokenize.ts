import { clitics } from '../lexicon/en/grammar.ts'
import { abbreviations, beforeNumbers, uncapitalized } from '../lexicon/en/page.ts'
import type { Token } from '../model/document.ts'
import { alternatives } from '../text/alternatives.ts'
import { isCapital } from '../text/capital.ts'
import { DOUBLE_ENCODED, DOUBLE_ENCODED_APOSTROPHE } from '../text/double-encoded.ts'
import { oneOf } from '../text/one-of.ts'
import { TextItem } from '../text/pattern/item.ts'
import { isDigit, isLetter, PlainRun } from '../text/plain-run.ts'
import { formOf, type WordForm } from '../text/word-form.ts'

/** How many characters a token may have; a longer run is cut, so that no later step meets a word of a megabyte. */
const LONGEST_TOKEN = 200

const NUMBER = String.raw`\p{N}{1,${LONGEST_TOKEN}}(?:[.,:]\p{N}{1,20}){0,8}`
const INITIALS = String.raw`(?:\p{L}\.){2,8}`
const WORD = String.raw`(?!${DOUBLE_ENCODED})\p{L}(?:(?!${DOUBLE_ENCODED})[\p{L}\p{M}\p{N}]){0,${LONGEST_TOKEN}}`
/** One token at the cursor; alternatives from the most particular to the least. */
const TOKEN = new RegExp(
  `(${INITIALS})|(${WORD})|(${NUMBER})|(${DOUBLE_ENCODED}[\u0153\u009d\u2122\u02dc\u201c\u201d\u00a6]?|\\.{2,40}|''|\`\`|[^\\s\\p{L}\\p{N}])`,
  'suy',
)
const SPACE = /\s{1,1000}/suy
const APOSTROPHE = `(?:['’]|${DOUBLE_ENCODED_APOSTROPHE})`
const NEGATION = new RegExp(`^${APOSTROPHE}t(?![\\p{L}\\p{N}])`, 'iu')
/** What follows the apostrophe of O'Brien, D'Souza, Ma'rib. */
const REST_OF_NAME = /^['’]\p{L}[\p{L}\p{M}]{1,40}/u
/** The same of names with the sound of "ng'", which East Africa has: Mung'aro, Ndung'u, Ng'ang'a. */
const REST_AFTER_NG = /^['’][aeiou][a-z]{0,40}(?:(?<=ng)['’][aeiou][a-z]{0,40})?/u
const NUMBERED = /^\.\s?\p{N}/u
const CLITIC = new RegExp(
  `^${APOSTROPHE}${alternatives([...clitics].map((clitic) => clitic.slice(1)))}(?![\\p{L}\\p{N}])`,
  'iu',
)

/**
 * Cuts a stretch of text into tokens; their offsets are into the whole text.
 *
 * Linear in the length of the stretch, and total: every character that is not white space belongs to exactly one token. Plain
 * ASCII, which nearly all of an English text is, is cut by its character codes; the expressions above are asked for the rest.
 *
 * @example tokenize('The 44-day war', 0, 14).map((token) => token.text) // ['The', '44', '-', 'day', 'war']
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  let spaced = true
  const push = (end: number, kind: Token['kind'], form: WordForm) => {
    tokens.push(new TextItem(at, form, spaced, kind))
    at = end
    spaced = false
  }
  const pushNew = (end: number, kind: Token['kind']) => push(end, kind, formOf(text.slice(at, end)))
  /** One word, or what it is cut into. */
  const pushWord = (end: number, form: WordForm) => {
    for (const cut of wordCuts(text, form, end)) {
      if (cut === end && at + form.text.length === end) push(end, 'word', form)
      else pushNew(Math.min(to, cut), 'word')
    }
  }
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 0x20) {
      at++
      spaced = true
      continue
    }
    if (isLone(code) || (code === FULL_STOP && text.charCodeAt(at + 1) !== FULL_STOP)) {
      run.readMark(at, code)
      push(at + 1, 'mark', run.form(text))
      continue
    }
    const letters = isLetter(code)
    if (letters || isDigit(code)) {
      run.read(text, at, letters, LONGEST_TOKEN)
      const after = run.end > to || run.end - at === LONGEST_TOKEN ? 'unknown' : afterRun(text, run.end, letters)
      if (after === 'nothing') {
        push(run.end, letters ? 'word' : 'number', run.form(text))
        continue
      }
      if (after === 'apostrophe' || (after === 'stop' && run.end - at > 1)) {
        pushWord(run.end, run.form(text))
        continue
      }
    }
    SPACE.lastIndex = at
    if (SPACE.test(text)) {
      at = Math.min(SPACE.lastIndex, to)
      spaced = true
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) {
      pushNew(at + 1, 'mark')
      continue
    }
    const end = Math.min(to, at + match[0].length)
    if (match[2] === undefined)
      pushNew(end, match[1] !== undefined ? 'word' : match[3] !== undefined ? 'number' : 'mark')
    else pushWord(end, formOf(text.slice(at, end)))
  }
  return tokens
}

/** With the letter after it, which tells that none follows. */
const LONGEST_CLITIC = 6

const isAbbreviation = oneOf(abbreviations)
const isUncapitalized = oneOf(uncapitalized)
const precedesNumber = oneOf(beforeNumbers)

const FULL_STOP = 0x2e

const run = new PlainRun()

/** Marks that stand alone whatever follows: "," and its like, curly quotation marks, dashes; no stop, straight apostrophe or grave accent. */
const LONE_MARKS = new Uint8Array(0x2100)
for (const mark of ',;:!?()[]{}"$%&*+-/<=>@#^_|~“”‘’–—…') LONE_MARKS[mark.charCodeAt(0)] = 1

const isLone = (code: number): boolean => code < LONE_MARKS.length && LONE_MARKS[code] === 1

/** What comes after a run of letters and figures that may belong to its token; unknown where the expressions above must tell. */
function afterRun(text: string, end: number, letters: boolean): 'nothing' | 'apostrophe' | 'stop' | 'unknown' {
  const code = text.charCodeAt(end) // NaN is the end of the text
  if (letters) {
    if (code === 0x27 || code === 0x2019 || text.startsWith(DOUBLE_ENCODED_APOSTROPHE, end)) return 'apostrophe'
    if (code === FULL_STOP) return 'stop'
  } else if (code === FULL_STOP || code === 0x2c || code === 0x3a) {
    const next = text.charCodeAt(end + 1)
    return next >= 0x80 || isDigit(next) ? 'unknown' : 'nothing'
  }
  // Beyond ASCII only what is surely no letter ends a token here
  return code >= 0x80 && !isLone(code) ? 'unknown' : 'nothing'
}

/**
 * Where a run of letters is cut: with the dot of an abbreviation, and "n't", "'s" and their like split off.
 *
 * @example "Dufour's" is cut after "Dufour" and after "'s"; "don't" after "do" and "n't"; "O'Brien" only at its end
 */
function wordCuts(text: string, form: WordForm, end: number): number[] {
  const { text: word } = form
  const after = text.charCodeAt(end)
  if (after === FULL_STOP && (isAbbreviated(form) || (precedesNumber(form) && NUMBERED.test(text.slice(end, end + 3)))))
    return [end + 1]
  if (after !== 0x27 && after !== 0x2019 && !text.startsWith(DOUBLE_ENCODED_APOSTROPHE, end)) return [end]
  const clitic = cliticAt(text, end)
  if (clitic > 0) return [end, end + clitic]
  if (word.length > 1 && endsInN(word) && NEGATION.test(text.slice(end, end + LONGEST_CLITIC))) {
    return [end - 1, end + (text.startsWith(DOUBLE_ENCODED_APOSTROPHE, end) ? DOUBLE_ENCODED_APOSTROPHE.length : 1) + 1]
  }
  if (!isCapital(word)) return [end]
  const next = text.slice(end, end + 44)
  const rest = word.endsWith('ng') || word.endsWith('Ng') ? REST_AFTER_NG.exec(next) : REST_OF_NAME.exec(next)
  if (rest === null || (word.length > 3 && !word.endsWith('ng'))) return [end]
  const whole = end + rest[0].length
  return cliticAt(text, whole) > 0 ? [whole, whole + cliticAt(text, whole)] : [whole]
}

const endsInN = (word: string): boolean => word.endsWith('n') || word.endsWith('N')

function cliticAt(text: string, at: number): number {
  return CLITIC.exec(text.slice(at, at + LONGEST_CLITIC))?.[0].length ?? 0
}

/** Whether the full stop after a word belongs to it: "Sept.", "vs.", "J."; not "ill." at the end of a sentence. */
function isAbbreviated(form: WordForm): boolean {
  const { text, lower } = form
  if (text.length === 1) return isCapital(text)
  return isCapital(text) ? isAbbreviation(form) : text === lower && isUncapitalized(form)
}
