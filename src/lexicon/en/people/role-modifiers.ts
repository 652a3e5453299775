export { roleModifiers } from '../people.ts'
