/** Whether a word ends in some letters; a regular expression would be slower, and every word of a text is asked. */
export const endsIn = (word: string, ending: string): boolean => word.endsWith(ending)

/** Whether a word has the ending of a past form: "wanted", but not "bed". */
export const isPastForm = (word: string): boolean => PAST.test(word)

const PAST = /[a-z]{2}ed$/
