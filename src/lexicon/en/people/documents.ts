export { documents } from '../people.ts'
