export { adverbs } from '../grammar.ts'
