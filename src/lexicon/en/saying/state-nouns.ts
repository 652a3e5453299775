export { stateNouns } from '../saying.ts'
