export { diseases } from '../casualties.ts'
