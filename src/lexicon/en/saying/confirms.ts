export { confirms } from '../saying.ts'
