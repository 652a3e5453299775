export { frequentWords } from './grammar.ts'
