import * as z from 'zod'
import { configSchema } from '../../model/config.ts'

/**
 * Says of each mistake in a configuration where it is, what was expected and what was found, one line each.
 *
 * @example mistakes(error, {workers: 'four'}) // ['  workers: expected a whole number, got "four"']
 */
export function mistakes({ issues }: z.ZodError, user: unknown): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownOptions(issue)
    const where = issue.path.length === 0 ? '(the whole)' : issue.path.map(String).join('.')
    return [`  ${where}: expected ${expected(issue)}, got ${shown(at(user, issue.path))}`]
  })
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? 'a whole number'
        : `${/^[aeio]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `a number from ${issue.minimum} up`
    case 'too_big':
      return `a number of at most ${issue.maximum}`
    case 'invalid_format':
      return issue.format === 'date' ? 'a day such as 2024-03-12' : issue.format
    default:
      return issue.message
  }
}

function unknownOptions({ keys, path }: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const known = optionsAt(path).join(', ')
  return keys.map((key) => {
    const where = [...path, key].map(String).join('.')
    return `  ${where}: expected an option's name (${known}), got ${JSON.stringify(key)}`
  })
}

/** The names of the options in a group of them. */
function optionsAt(path: readonly PropertyKey[]): string[] {
  const group = path.reduce<z.core.JSONSchema._JSONSchema | undefined>(
    (schema, key) => (typeof schema === 'object' ? schema.properties?.[String(key)] : undefined),
    z.toJSONSchema(configSchema, { io: 'input' }),
  )
  return typeof group === 'object' ? Object.keys(group.properties ?? {}) : []
}

function at(user: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    user,
  )
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint') return `${value}n`
  const text = typeof value === 'number' ? String(value) : writtenOut(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** JSON has no place for some values, and for none that holds itself. */
function writtenOut(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value that JSON cannot hold'
  }
}
