export { townSiteHeads } from '../places.ts'
