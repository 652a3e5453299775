export { nameSuffixes } from '../people.ts'
