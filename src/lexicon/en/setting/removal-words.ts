export { removalWords } from '../setting.ts'
