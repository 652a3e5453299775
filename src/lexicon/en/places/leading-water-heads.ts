export { leadingWaterHeads } from '../places.ts'
