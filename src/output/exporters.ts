import { csv } from './csv/csv.ts'
import type { Exporter } from './exporter.ts'

/** Every form that an output folder can be turned into. */
export const exporters: readonly Exporter[] = [csv]
