import { courtesyTitles, ranks } from '../../lexicon/en/people.ts'

/** All that comes before a name and is not part of it: "Mrs.", "Gen.", "Prime Minister". */
export const honorifics: ReadonlySet<string> = new Set([...courtesyTitles, ...ranks])
