export { haveForms } from '../grammar.ts'
