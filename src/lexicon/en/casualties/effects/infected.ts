import type { EffectWords } from './words.ts'

export const infected: EffectWords = {
  participles: `
    infected
    sickened
    poisoned
    hospitalized with the disease
    diagnosed with
    confirmed with the virus
    quarantined
  `,
  verbs: `
    infect
    infects
    infected
    infecting
    sicken
    sickens
    sickened
    sickening
  `,
  intransitives: `
    fell ill
    fallen ill
    fell sick
    fallen sick
    became ill
    became sick
    tested positive
    test positive
    contracted
    caught the disease
    caught the virus
  `,
  states: `
    infected
    sick
    ill
    positive
  `,
  nouns: `
    infections
    infection
  `,
  acts: `
    infection
    infections
  `,
}
