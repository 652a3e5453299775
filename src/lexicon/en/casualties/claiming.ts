export { claimed, claims } from '../tolls.ts'
