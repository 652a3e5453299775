export { afterSummoned, anonymityLinks, namingVerbs, withheldThings } from '../saying.ts'
