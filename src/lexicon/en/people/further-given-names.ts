import { having } from '../../having.ts'

/** Given names and short forms that lists of names leave out, since they are words or foreign: "Jack", "Bashar". */
export const furtherGivenNames = having('further-given-name')
