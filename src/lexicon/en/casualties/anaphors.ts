import { words } from '../../words.ts'

/** Words that stand for people counted before, as the subject: "they were later killed". */
export const anaphors = words(`
  they
  they all
  all
  all of them
  all of whom
  the victims
  the hostages
  the captives
  the abductees
  the kidnapped
  the abducted
  the prisoners
  the detainees
  the missing
  those abducted
  those kidnapped
  those captured
  the men
  the women
  the children
  the boys
  the girls
  the villagers
  the soldiers
  the policemen
  the officers
  the workers
  the civilians
`)

/** The same as the object: "abducted three men and killed them". */
export const anaphoricObjects = words(`
  them
  them all
  all of them
  the victims
  the hostages
  the captives
  the prisoners
  the detainees
  the men
  the women
`)

/** Their bodies, which are found: "their bodies were discovered two days later". */
export const anaphoricBodies = words(`
  their bodies
  their corpses
  their remains
  the bodies
  the corpses
  their dead bodies
  their lifeless bodies
  their decapitated bodies
  their mutilated bodies
  their charred bodies
  the victims ' bodies
`)

/** What is done with bodies. */
export const bodyVerbs = words(`
  found
  discovered
  recovered
  retrieved
  dumped
  handed over
  returned
  identified
  buried
  located
  thrown
  left
  exhumed
`)
