import { type Attack, pick, upTo } from './attack.ts'
import { built, corpusTexts } from './built.ts'
import { SENTENCE_ENDS } from './hostile-words.ts'

const PIECES = [
  ...SENTENCE_ENDS,
  ...['"a" said ', '“a” ', ' ‘a', "' ", '" ', '(', ')', '[', '«', '„', '— '],
  ...[
    '12 ',
    '1,200,',
    'two hundred and ',
    '2024 ',
    '12 March ',
    'on Monday ',
    'A. ',
    'A.',
    'U.S. ',
    'said ',
    'he ',
    'of the ',
  ],
  ...[
    '12 people were killed and ',
    'killed ',
    'Paris, ',
    'near Paris in France ',
    'a\n',
    '\n\n',
    '\t',
    '\u0301',
    '👨‍👩‍👧',
    '\ud83d',
  ],
  ...[
    'Mr Smith, a minister, ',
    'according to ',
    'who said ',
    'that ',
    'and ',
    '- ',
    'a-',
    'https://a.b/c?d=',
    'at least ',
    'x',
  ],
]
const WORDS = corpusTexts.join(' ').split(/\s+/)

/** Four times the text may take this many times as long: what is quadratic takes sixteen times. */
const RATIO = 9
const TELLING = 400

/** Fragments, alone and together, over and over: the time stays in proportion to the length. */
export async function linear(): Promise<Attack> {
  const { extract } = await built<typeof import('../../src/index.ts')>('src/index.ts')
  const cost = (text: string) => {
    const before = process.cpuUsage()
    extract({ text, language: 'en' })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  return {
    name: 'linear',
    share: 1,
    attempt: async (lot, number) => {
      const pieces = Array.from({ length: 1 + upTo(lot, 3) }, () =>
        lot() < 0.2 ? ` ${pick(lot, WORDS)}` : pick(lot, PIECES),
      )
      const piece = number < PIECES.length ? (PIECES[number] ?? '') : pieces.join('')
      const filled = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      const slow = () => {
        const [short, long] = [cost(filled(10_000)), cost(filled(40_000))]
        return long > TELLING && long > RATIO * short ? `${Math.round(short)} ms, then ${Math.round(long)}` : null
      }
      const what = slow() === null ? null : slow()
      return what === null ? null : { attack: 'linear', what, input: piece }
    },
  }
}
