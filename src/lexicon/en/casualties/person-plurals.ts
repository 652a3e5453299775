export { irregularPlurals } from '../people.ts'
