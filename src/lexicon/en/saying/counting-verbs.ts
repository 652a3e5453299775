export { countingVerbs } from '../saying.ts'
