import type { EffectWords } from './words.ts'

export const kidnapped: EffectWords = {
  participles: `
    kidnapped
    kidnaped
    abducted
    taken hostage
    held hostage
    taken captive
    held captive
    seized by gunmen
    snatched
    whisked away
    whisked off
    spirited away
    carried off
    marched into the bush
    marched into the forest
    taken into the forest
    taken into the bush
  `,
  verbs: `
    kidnap
    kidnaps
    kidnapped
    kidnapping
    kidnaped
    kidnaping
    abduct
    abducts
    abducted
    abducting
    snatched
    snatching
    whisked away
    whisking away
    carried off
    carrying off
    spirited away
  `,
  intransitives: `
  `,
  states: `
    hostage
    captive
    kidnapped
    abducted
  `,
  nouns: `
    hostages
    hostage
    kidnappings
    abductions
    abductees
    captives
  `,
  acts: `
    kidnapping
    kidnappings
    kidnaping
    abduction
    abductions
  `,
}
