#!/usr/bin/env node
import module from 'node:module'

// Before anything else is loaded: from Node 22 on, code that was compiled once is kept for the next start.
;(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.()

await import('./program.ts')
