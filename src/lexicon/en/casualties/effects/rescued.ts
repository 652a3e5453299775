import type { EffectWords } from './words.ts'

export const rescued: EffectWords = {
  participles: `
    rescued
    freed
    released
    saved
    liberated
    pulled alive
    pulled out alive
    pulled to safety
    brought to safety
    plucked to safety
    picked up alive
    airlifted to safety
    found alive
    set free
  `,
  verbs: `
    rescue
    rescues
    rescued
    rescuing
    free
    frees
    freed
    freeing
    saved
    saving
    liberated
    liberating
    released
    releasing
    releases
    release
  `,
  intransitives: `
  `,
  states: `
    rescued
  `,
  nouns: `
    rescues
  `,
  acts: `
    rescue
    release
    liberation
  `,
}
