export { subordinators } from '../grammar.ts'
