export { householdNouns } from '../people.ts'
