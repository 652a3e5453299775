export { equivalences } from '../tolls.ts'
