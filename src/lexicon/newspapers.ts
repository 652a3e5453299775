import { table } from './words.ts'

/** Regional papers and stations by the host of their pages: latitude, longitude and country of their town. */
export const newspapers = table(`
  latimes.com: 34.05 -118.24 US
`)
