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
