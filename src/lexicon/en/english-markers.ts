export { englishMarkers } from './grammar.ts'
