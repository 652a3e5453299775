export { razed, razing } from '../casualties.ts'
