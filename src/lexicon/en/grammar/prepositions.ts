export { prepositions } from '../grammar.ts'
