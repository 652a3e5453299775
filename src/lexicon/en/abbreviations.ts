export { abbreviations, beforeNumbers, uncapitalized } from './page.ts'
