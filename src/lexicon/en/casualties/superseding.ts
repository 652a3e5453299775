export { accounts, accountVerbs, denials, firstly, formerly, miscounts } from '../tolls.ts'
