export { personNouns } from '../people.ts'
