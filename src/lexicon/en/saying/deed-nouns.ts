export { deedLinks, deedNouns, nounTimes } from '../saying.ts'
