export { describers } from '../setting.ts'
