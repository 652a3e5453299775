export { privateBodies } from '../people.ts'
