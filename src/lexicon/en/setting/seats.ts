export { offices, rulers } from '../setting.ts'
