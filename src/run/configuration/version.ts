import { readFileSync } from 'node:fs'
import { root } from '../../shipped/root.ts'

const { version: own } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string
}

/** The version of this package, from its own package.json. */
export const version = own
