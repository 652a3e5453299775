export { furniture, leftoverOpenings, listHeadings } from './page.ts'
