export { attributing } from '../casualties.ts'
