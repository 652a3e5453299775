export { withheld } from '../saying.ts'
