import * as z from 'zod'

/** How likely something is right, from 0 to 1; measured on gold, see docs/accuracy.md. */
export const confidenceSchema = z.number().min(0).max(1)
