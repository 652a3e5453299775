import type { InputForm } from '../reader.ts'

/** One article per line. */
export const jsonl: InputForm = {
  form: 'jsonl',
  says: 'JSON Lines',
  endings: ['jsonl', 'ndjson'],
  sniff: ({ text, name }) => jsonOf(text, name) === 'jsonl',
  read: async function* (inflow, context) {
    const { readJsonLines } = await import('../records/jsonl.ts')
    yield* readJsonLines(inflow, context)
  },
}

/** A list of articles, or objects that are written over several lines. */
export const json: InputForm = {
  form: 'json',
  says: 'JSON',
  endings: ['json'],
  sniff: ({ text, name }) => jsonOf(text, name) === 'json',
  read: async function* (inflow, context) {
    const { readJsonValues } = await import('../records/json.ts')
    yield* readJsonValues(inflow, context)
  },
}

function jsonOf(start: string, name: string): 'jsonl' | 'json' | null {
  if (/^\s*\[\s*(?:\{\s*["}]|\]\s*$)/.test(start)) return 'json'
  if (/\.(?:jsonl|ndjson|jsonlines)$/i.test(name)) return 'jsonl'
  if (/\.json$/i.test(name)) return /^\s*\{/.test(start) && !isSpread(start) ? 'jsonl' : 'json'
  if (!/^\s*\{\s*"/.test(start)) return null
  return isSpread(start) ? 'json' : 'jsonl'
}

/** Whether an object begins that is written over several lines. */
function isSpread(start: string): boolean {
  const line = /^\s*(\{[^\n]*)\n/.exec(start)?.[1]?.trimEnd()
  return line !== undefined && (line === '{' || /[,{[:]$/.test(line))
}
