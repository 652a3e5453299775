export { handingVerbs } from '../saying.ts'
