import { words } from '../../words.ts'

/** Adjectives and nouns in "-ly", which end no noun phrase as adverbs do: "an elderly couple", "five family members". */
export const lyAdjectives = words(`
  elderly
  family
  friendly
  sickly
  burly
  orderly
  unruly
  portly
  saintly
  scholarly
  disorderly
  assembly
`)
