export { addressedVerbs } from '../saying.ts'
