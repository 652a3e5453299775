export { femaleTitles } from '../people.ts'
