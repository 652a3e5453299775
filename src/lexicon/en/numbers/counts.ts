export { beforeCounts, countWords, fractionalCounts, severalWords, superlatives } from '../numbers.ts'
