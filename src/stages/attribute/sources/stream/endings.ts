/** Whether a word ends in some letters; as an expression it would be compiled, and asked for each word of a text. */
export const endsIn = (word: string, ending: string): boolean => word.endsWith(ending)

/** Whether a word has the ending of an adverb: "repeatedly". */
export const isAdverbial = (word: string): boolean => word.length > 2 && word.endsWith('ly')

/** Whether a word has the ending of a past form: "wanted", but not "bed". */
export const isPastForm = (word: string): boolean => PAST.test(word)

const PAST = /[a-z]{2}ed$/
