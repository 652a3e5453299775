export { ownNounClasses } from '../nouns.ts'
