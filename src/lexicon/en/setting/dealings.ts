export { dealings } from '../setting.ts'
