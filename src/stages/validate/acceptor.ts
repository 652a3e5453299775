import * as z from 'zod'

/** Whether a value holds by a schema. A no may be one too many, a yes never: the schema itself has the last word. */
type Accepts = (value: unknown) => boolean

/**
 * Makes a test of a schema that builds nothing: no copy of the value and no list of what is wrong with it.
 *
 * The schema remains the authority; this reads it once, and asks the schema for every part that is not read here.
 *
 * @example const accepts = acceptor(claimSchema)
 * if (!accepts(claim)) report(claimSchema.safeParse(claim).error)
 */
export function acceptor(schema: z.core.$ZodType): Accepts {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const checks = [...(schema instanceof z.core.$ZodCheck ? [schema] : []), ...(def.checks ?? [])]
  return textTest(def, checks) ?? checks.map(checkTest).reduce(both, typeTest(schema, def))
}

/** A safe integer is finite: that is asked once. */
function both(one: Accepts, other: Accepts): Accepts {
  return one === Number.isFinite && other === Number.isSafeInteger ? other : (value) => one(value) && other(value)
}

/** A string of at least some length in one test: it is most of what records are made of. Null for what is more or none. */
function textTest(def: Definition, checks: readonly z.core.$ZodCheck<never>[]): Accepts | null {
  const only = checks.length === 1 ? (checks[0] as z.core.$ZodChecks)._zod.def : null
  if (def.type !== 'string' || only?.check !== 'min_length') return null
  const least = only.minimum
  return (value) => typeof value === 'string' && value.length >= least
}

type Definition = z.core.$ZodTypes['_zod']['def']

function typeTest(schema: z.core.$ZodType, def: Definition): Accepts {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return Number.isFinite
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'nullable': {
      const accepts = acceptor(def.innerType)
      return (value) => value === null || accepts(value)
    }
    case 'optional': {
      const accepts = acceptor(def.innerType)
      return (value) => value === undefined || accepts(value)
    }
    case 'array': {
      const accepts = acceptor(def.element)
      return (value) => {
        if (!Array.isArray(value)) return false
        for (let i = 0; i < value.length; i++) if (!accepts(value[i])) return false // `every` would pass over a gap
        return true
      }
    }
    case 'record':
      return def.keyType._zod.def.type === 'string' ? orEmpty(asking(schema)) : asking(schema)
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? strictObject(def.shape) : asking(schema)
    default:
      return asking(schema)
  }
}

/** A test that asks the schema itself. */
function asking(schema: z.core.$ZodType): Accepts {
  return (value) => z.core.safeParse(schema, value).success
}

/** An object without any key, as nearly all records whose keys are the users' are, holds whatever their values have to be. */
function orEmpty(accepts: Accepts): Accepts {
  return (value) => isEmpty(value) || accepts(value)
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false
  for (const _ in value) return false
  return true
}

function oneOf(values: readonly unknown[]): Accepts {
  const [first] = values
  if (values.length === 1) return (value) => value === first
  // Few enough that to compare takes less than to hash
  return (value) => values.includes(value)
}

function strictObject(shape: z.core.$ZodShape): Accepts {
  const keys = Object.keys(shape)
  const parts = Object.values(shape).map(acceptor)
  /** From here on all keys may be left out. */
  const required = keys.findLastIndex((key) => shape[key]?._zod.def.type !== 'optional') + 1
  const inAnyOrder = (record: Readonly<Record<string, unknown>>): boolean => {
    let there = 0
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? ''
      if (parts[i]?.(record[key]) !== true) return false
      if (key in record) there++
    }
    let own = 0
    for (const _ in record) own++
    return own === there
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>>
    let at = 0
    // Keys in the schema's order, as they nearly always are, are read where they are met: to look each up by name takes thrice as long.
    for (const key in record) {
      if (key !== keys[at]) return inAnyOrder(record)
      if (parts[at]?.(record[key]) !== true) return false
      at++
    }
    return at >= required
  }
}

/** A check of a value whose type holds: its length, its range, its pattern, or whatever a refinement asks. */
function checkTest(check: z.core.$ZodCheck<never>): Accepts {
  const { def } = (check as z.core.$ZodChecks)._zod
  switch (def.check) {
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : asking(check as z.core.$ZodNumberFormat)
    case 'min_length':
      return (value) => (value as string | readonly unknown[]).length >= def.minimum
    case 'greater_than': {
      const { inclusive } = def
      const least = Number(def.value)
      return (value) => (inclusive ? (value as number) >= least : (value as number) > least)
    }
    case 'less_than': {
      const { inclusive } = def
      const most = Number(def.value)
      return (value) => (inclusive ? (value as number) <= most : (value as number) < most)
    }
    case 'string_format': {
      const { format, pattern } = def
      if (format !== 'regex' || pattern === undefined || pattern.global || pattern.sticky) return asChecked(check)
      return (value) => pattern.test(value as string)
    }
    default:
      return asChecked(check)
  }
}

/** Whatever a refinement asks. */
function asChecked(check: z.core.$ZodCheck<never>): Accepts {
  const { check: run } = (check as z.core.$ZodCheck<unknown>)._zod
  return (value) => {
    const payload = { value, issues: [] }
    return run(payload) === undefined && payload.issues.length === 0
  }
}
