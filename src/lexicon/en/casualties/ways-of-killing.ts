export { waysOfKilling } from '../casualties.ts'
