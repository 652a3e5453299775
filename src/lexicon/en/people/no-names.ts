export { noNames } from '../people.ts'
