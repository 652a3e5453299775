export { publicBodies } from '../people.ts'
