export { nounForms } from '../saying.ts'
