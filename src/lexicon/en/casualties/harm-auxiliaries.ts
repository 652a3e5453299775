export { beForms, harmAdverbs, helpers, linkingVerbs, reporting } from '../grammar.ts'
