export { numberBearers } from '../numbers.ts'
