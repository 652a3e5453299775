import { having } from '../../having.ts'

/** What an office is of that is no name: the name behind it is whoever holds it, "Superintendent of Police Meena Rawat". */
export const officeObjects = having('office-object')
