import type { EffectWords } from './words.ts'

export const abused: EffectWords = {
  participles: `
    abused
    tortured
    raped
    gang-raped
    beaten
    beaten up
    sexually assaulted
    sexually abused
    molested
    assaulted
    mistreated
    ill-treated
    enslaved
    trafficked
    flogged
    whipped
    battered
  `,
  verbs: `
    abused
    abusing
    torture
    tortured
    torturing
    rape
    raped
    raping
    gang-raped
    sexually assaulted
    sexually assaulting
    sexually abused
    sexually abusing
    molested
    molesting
    beat
    beating
    beat up
    assaulted
    assaulting
    enslaved
    enslaving
    trafficked
    flogged
  `,
  intransitives: `
  `,
  states: `
    abused
  `,
  nouns: `
    rapes
    rape victims
    torture victims
  `,
  acts: `
    torture
    rape
    gang rape
    abuse
    sexual abuse
    beating
    ill-treatment
  `,
}
