/** Characters and words that break programs, for texts that are made up: the fuzzer and the tests of properties take them from here. */
export const STRANGE: readonly string[] = [
  // characters of more than one code unit, and of more than one code point
  ...['😀', '👨‍👩‍👧', '🇺🇦', '𝟙𝟚', '𝒜lice', 'é', 'e\u0301', '\u0301', 'Z\u0351\u036b', 'ﬁ', 'ß', 'ŉ'],
  // another length in lower case, or in upper case
  ...['İ', 'İstanbul', 'ı', 'ΑΣ', 'Ⱥ', 'ǅ'],
  // right to left, and marks that turn the direction
  ...['שלום', 'مرحبا', '\u200f', '\u202e', '\u2066'],
  // other scripts without white space
  ...['北京', '東京で12人', 'ไทย', 'Київ', 'Αθήνα'],
  // what other programs drop or choke on
  ...[
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u0000',
    '\u001f',
    '\u007f',
    '\ufffd',
    '\uffff',
    '\ud83d',
    '\ude00',
    '\udbff',
    '\u2028',
    '\u3000',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN'],
]

/** Marks that may end a sentence, alone and with what closes after them. */
export const SENTENCE_ENDS: readonly string[] = ['…', '!', '?', '?!', '.', '.”', '.)', '."', '?”']
