export { backgroundMarks, longSpans, superlatives } from '../setting.ts'
