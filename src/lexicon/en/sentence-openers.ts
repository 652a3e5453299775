export { sentenceOpeners, timeContinuations } from './grammar.ts'
