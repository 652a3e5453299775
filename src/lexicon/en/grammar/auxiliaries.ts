export { auxiliaries } from '../grammar.ts'
