export { natives } from '../setting.ts'
