export { afterNames } from '../setting.ts'
