/** Apart from the formats themselves, so that help does not load them. */
export const formatNames = ['terminal', 'json', 'markdown', 'junit', 'html'] as const
export type FormatName = (typeof formatNames)[number]
