export { perpetrators } from '../people.ts'
