import { courtesyTitles, ranks } from '../../lexicon/en/people.ts'

/** All that stands before a name and is no part of it: "Mrs.", "Gen.", "Prime Minister". */
export const honorifics: ReadonlySet<string> = new Set([...courtesyTitles, ...ranks])
