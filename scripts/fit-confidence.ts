import { buildApart } from './build-apart.ts'
import type { fitConfidence } from './confidence/fit.ts'

/**
 * Fits `src/confidence/weights.ts` to gold, and says how well confidence fits gold that it was not fitted to.
 *
 * All articles give the weights. The calibration error that is printed is of gold that was not fitted to: articles are halved by their
 * ids, and each half is checked with the weights of the other.
 *
 *   node --import jiti/register scripts/fit-confidence.ts --quotes FILE --speakers FILE --dates FILE --settings FILE --fixtures FOLDER
 *
 * Each may be given several times. FILE holds an article a line, `{"id", "text", "published", "gold"}`: `gold.quotes` with spans and
 * speaker (--quotes where all quotations are annotated, --speakers where only some are), `gold.dates` with a TIMEX3 value, or
 * `gold.when` and `gold.where` of the event. FOLDER holds fixtures as docs/gold.md describes them.
 * The program is built first: what the build replaces, jiti would read otherwise.
 */
const builtAt = await buildApart(['scripts/confidence/fit.ts'], 'confidence')
const fit: { readonly fitConfidence: typeof fitConfidence } = await import(builtAt('scripts/confidence/fit.ts'))
await fit.fitConfidence(new URL('../src/confidence/weights.ts', import.meta.url))
