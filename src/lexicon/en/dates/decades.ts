import { table } from '../../words.ts'

/** Decades in words; the twentieth century is meant. */
export const decadeWords = table(`
  twenties: 192
  thirties: 193
  forties: 194
  fifties: 195
  sixties: 196
  seventies: 197
  eighties: 198
  nineties: 199
`)
