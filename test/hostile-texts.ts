import fc from 'fast-check'
import { STRANGE } from '../scripts/fuzz/hostile-words.ts'
import { lexiconWords } from './lexicon-words.ts'

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const word = fc.constantFrom(...lexiconWords)

const figure = fc.oneof(
  fc.nat({ max: 3000 }).map(String),
  fc.constantFrom(
    '1,200',
    '3.5',
    '3:30',
    '12/03/2024',
    '2024-02-30',
    '1990s',
    "'90s",
    '3.30pm',
    '$5m',
    '€2.3bn',
    '10 km',
    '50%',
  ),
  fc.constantFrom(
    '1st',
    '31st',
    '44-day',
    '45-year-old',
    '5-7',
    '12–15',
    'two dozen',
    'half a million',
    '٣٤',
    '１２',
    '½',
    'Ⅳ',
  ),
  fc.constantFrom('99999999999999999999', '0', '00', '-1', '1e9', '1.2.3.4', '0x1F', '9'.repeat(400)),
)
const mark = fc.constantFrom(
  ...'.,;:!?…—–-()[]{}<>/\\|@#$%^&*_+=~"“”„‟«»‘’\'`',
  "''",
  '``',
  '...',
  '. . .',
  '?!',
  '“‘',
  '.”',
)
/** White space of every kind, with what ends lines and paragraphs. */
const space = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2009',
  '\u2028',
  '\u2029',
  '\u3000',
  '',
)
const strange = fc.constantFrom(...STRANGE)
const person = fc.constantFrom(
  'Dufour',
  'Mr. Khan',
  "O'Brien's",
  'Anna-Maria',
  'the minister',
  'She',
  'J. K. Rowe',
  'police',
)

/** Halves of sentences, which other pieces then interrupt. */
const phrase = fc.constantFrom(
  ...['at least 12 people were killed', 'killing 3 and wounding', 'the death toll rose to', 'including two children'],
  ...['“It is over,” said', '"We know,', 'he told reporters that', 'according to', ', who said', 'said: “'],
  ...['on Monday', 'from 10 to 12 March', 'two weeks ago', 'in Paris, Texas', 'near the border with', 'north of Ganja'],
)

/** Texts made of what the rules wait for and of what breaks programs; nearly no two pieces make sense together. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: word },
        { weight: 3, arbitrary: word.map(capitalized) },
        { weight: 1, arbitrary: word.map((one) => one.toUpperCase()) },
        { weight: 3, arbitrary: phrase },
        { weight: 4, arbitrary: figure },
        { weight: 5, arbitrary: mark },
        { weight: 2, arbitrary: strange },
        { weight: 2, arbitrary: person },
      ),
      space,
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.flat().join(''))

/** Any text at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
)
