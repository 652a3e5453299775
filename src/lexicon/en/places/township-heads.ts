export { townshipHeads } from '../places.ts'
