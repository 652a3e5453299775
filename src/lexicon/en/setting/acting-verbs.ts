export { actingVerbs } from '../setting.ts'
