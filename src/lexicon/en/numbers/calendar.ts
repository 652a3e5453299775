export { months, yearOpeners } from '../numbers.ts'
