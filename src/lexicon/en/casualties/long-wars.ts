export { longWars } from '../setting.ts'
