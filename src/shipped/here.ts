import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where this code runs from. A bundle of CommonJS does not know, and is taken to run in the folder that it was started in. */
export const here: string = import.meta.url ?? pathToFileURL(join(process.cwd(), 'bundle.cjs')).href

/** Loads packages that are not modules, or that are only loaded when something asks for them. */
export const load = createRequire(here)
