export { courtesyTitles } from '../people.ts'
