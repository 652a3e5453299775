export { dayFirst, monthFirst } from '../dates.ts'
