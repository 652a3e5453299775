export { phraseEnds } from '../grammar.ts'
