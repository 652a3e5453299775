export { modalNames, uncertainModals } from '../grammar.ts'
