import type { EffectWords } from './words.ts'

export const detained: EffectWords = {
  participles: `
    detained
    arrested
    rearrested
    captured
    imprisoned
    jailed
    rounded up
    apprehended
    taken into custody
    taken prisoner
    held in custody
    remanded in custody
    interned
    incarcerated
    placed under arrest
    placed in custody
  `,
  verbs: `
    detain
    detains
    detained
    detaining
    arrest
    arrests
    arrested
    arresting
    capture
    captures
    captured
    capturing
    imprisoned
    imprisoning
    jailed
    jailing
    rounded up
    rounding up
    apprehended
    apprehending
    nabbed
    nabbing
  `,
  intransitives: `
    surrendered
  `,
  states: `
    in custody
    in detention
    in police custody
    under arrest
    behind bars
    in prison
    in jail
    detained
    arrested
    captured
  `,
  nouns: `
    arrests
    detentions
  `,
  acts: `
    arrest
    arrests
    detention
    detentions
    capture
    imprisonment
  `,
}
