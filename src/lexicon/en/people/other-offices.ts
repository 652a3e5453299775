export { otherOffices } from '../people.ts'
