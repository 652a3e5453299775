export { groups } from '../people.ts'
