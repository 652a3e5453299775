export { nounsOfSaying } from '../saying.ts'
