export { quotingVerbs } from '../saying.ts'
