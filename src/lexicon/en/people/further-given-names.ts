export { furtherGivenNames } from '../people.ts'
