export { leadingWords } from '../dates.ts'
