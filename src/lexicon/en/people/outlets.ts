export { outlets } from '../people.ts'
