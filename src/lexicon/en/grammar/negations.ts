export { negations } from '../grammar.ts'
