import { table } from '../../words.ts'

/** Days that are known by a name, in the words that tokens are. */
export const namedDays = table(`
  9 / 11: 2001-09-11
  d-day: 1944-06-06
  ve day: 1945-05-08
  v-e day: 1945-05-08
`)
