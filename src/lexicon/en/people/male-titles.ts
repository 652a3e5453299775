export { maleTitles } from '../people.ts'
