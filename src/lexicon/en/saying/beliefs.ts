export { beliefVerbs } from '../saying.ts'
