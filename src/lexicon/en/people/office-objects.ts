export { officeObjects } from '../people.ts'
