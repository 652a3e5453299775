import * as z from 'zod'

/** How a cue presents what is said. */
export const stanceSchema = z.enum(['says', 'confirms', 'claims', 'denies', 'warns', 'urges', 'asks', 'doubts'])

/** What kind of source says something. */
export const speakerKindSchema = z.enum(['person', 'organization', 'document', 'group', 'unnamed'])
