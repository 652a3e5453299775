export { lifeTakers, tollNouns, tollVerbs } from '../tolls.ts'
