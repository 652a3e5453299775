/** The records and files that have a schema. */
export const schemaNames = ['claim', 'article', 'rejected', 'run', 'config', 'fixture'] as const
export type SchemaName = (typeof schemaNames)[number]
