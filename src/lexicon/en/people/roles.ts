export { roles } from '../people.ts'
