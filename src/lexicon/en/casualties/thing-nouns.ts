import { having } from '../../having.ts'

/** Counted things that are neither people nor measures, of which a number may stand beside a word of harm: "30 cattle were killed". */
export const thingNouns = having('thing-noun')
