export { locating } from '../setting.ts'
