// Reads a file, for tests in a process of its own, and tells what came of it and the most memory that it took, in MB.
import { isRejected, readInput } from '../../src/input/ingest.ts'
import { configSchema } from '../../src/model/config.ts'

const [, , path = ''] = process.argv
const seen: string[] = []
for await (const one of readInput({ path, name: 'big' }, configSchema.parse({}), null))
  seen.push(isRejected(one) ? one.code : one.text)
console.log(JSON.stringify({ seen, peak: process.resourceUsage().maxRSS / 1024 }))
