import { having } from '../../having.ts'

/** Make another office of one: the deputy minister is not the minister. */
export const otherOffices = having('other-office')
