import type { EffectWords } from './words.ts'

export const missing: EffectWords = {
  participles: `
    never found
    never seen again
    reported missing
    listed as missing
    listed missing
    swept away
    washed away
    disappeared
    forcibly disappeared
    lost at sea
  `,
  verbs: `
  `,
  intransitives: `
    went missing
    go missing
    gone missing
    goes missing
    disappeared
    disappear
    vanished
    vanish
    disappeared without trace
  `,
  states: `
    missing
    unaccounted for
    unaccounted
    lost at sea
    untraced
    still missing
  `,
  nouns: `
    missing
    disappearances
    unaccounted
  `,
  acts: `
    disappearance
    disappearances
  `,
}
