/** What is known of a claim that somebody made. */
export const statedFields = ['id', 'article', 'text', 'speaker', 'date'] as const
/** Which key or column holds each field. */
export type StatedMap = Partial<Record<(typeof statedFields)[number], string>>
