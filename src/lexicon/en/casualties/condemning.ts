export { condemning } from '../setting.ts'
