export { crews } from '../people.ts'
