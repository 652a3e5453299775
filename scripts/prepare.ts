import { staleParts } from './parts.ts'

/** Builds what of `dist` is missing or older than its sources: `npx claimwire` asks for it in a clone, where most often nothing is. */
for (const { script } of await staleParts()) await import(`../${script}`)
