export { streetHeads } from '../places.ts'
