import { REJECTED_SCHEMA, type Rejected } from '../../model/rejected.ts'

/** Refuses an input: nothing of it is read further, the rest goes on. */
export function refuse(file: string, record: number | null, code: string, reason: string): Rejected {
  return {
    schema: REJECTED_SCHEMA,
    source: { file, record },
    article: null,
    kind: 'input',
    stage: 'ingest',
    code,
    reason,
  }
}

/** Whether something that came out of ingest is a refusal and not an article. */
export function isRejected(value: object): value is Rejected {
  return 'schema' in value && value.schema === REJECTED_SCHEMA
}
