import { words } from '../../words.ts'

/** Words beside the name of a people by which it is their language: "speaks French". */
export const speechWords = words(`
  speak
  speaks
  spoke
  spoken
  speaking
  learn
  learned
  learning
  translated
  fluent
`)
