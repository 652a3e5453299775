export { addressing, saidWhere } from '../setting.ts'
