export { measures } from '../numbers.ts'
