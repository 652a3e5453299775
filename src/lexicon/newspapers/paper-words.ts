import { having } from '../having.ts'

/** Words that papers are called by, as they stand in the addresses of their pages: "gainesvilletimes". */
export const paperWords = having('paper-word')
