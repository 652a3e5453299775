export { anyBody } from '../people.ts'
