import { having } from '../../having.ts'

/** Adjectives and nouns in "-ly", which end no noun phrase as adverbs do: "an elderly couple", "five family members". */
export const lyAdjectives = having('ly-adjective')
