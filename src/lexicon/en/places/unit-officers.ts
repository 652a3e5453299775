import { having } from '../../having.ts'

/** Words behind the name of a state or province by which it is not the city of that name: "New York Governor". */
export const unitOfficers = having('unit-officer')
