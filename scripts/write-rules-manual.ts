import { writeFileSync } from 'node:fs'
import { rulesManual } from './rules-manual.ts'

/** Writes `docs/rules.md` of the rules as they are. */
const manual = await rulesManual()
writeFileSync(new URL('../docs/rules.md', import.meta.url), manual)
console.log(`rules: ${manual.match(/^### /gm)?.length ?? 0} in docs/rules.md`)
