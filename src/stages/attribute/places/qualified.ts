import type { FoundPlace } from '../../../model/found-place.ts'
import { containedMentions, liesIn } from './containment.ts'
import type { Name } from './names.ts'

/**
 * Parts the mentions of a name by the places that they are written within, where no place of the name lies in all of those:
 * "Durham, England, and Durham, N.C." are two. A mention without one goes with the mention before it that has one.
 */
export function apart(text: string, names: readonly Name[]): Name[] {
  const outerOf = new Map<FoundPlace, Name>()
  for (const { mention, inner, outer } of containedMentions(text, names)) {
    const [name, container] = [names[inner], names[outer]]
    if (name !== undefined && container !== undefined && mayLieIn(name, container)) outerOf.set(mention, container)
  }
  return names.flatMap((name) => {
    const outers = new Set(name.mentions.flatMap((mention) => outerOf.get(mention) ?? []))
    if (outers.size < 2 || liesInAll(name, [...outers])) return [name]
    return partedBy(name, outerOf)
  })
}

const liesInSome = (place: Name['options'][number]['place'], { options }: Name): boolean =>
  options.some((outer) => liesIn(place, outer.place))

const mayLieIn = (name: Name, outer: Name): boolean => name.options.some(({ place }) => liesInSome(place, outer))

const liesInAll = (name: Name, outers: readonly Name[]): boolean =>
  name.options.some(({ place }) => outers.every((outer) => liesInSome(place, outer)))

function partedBy(name: Name, outerOf: ReadonlyMap<FoundPlace, Name>): Name[] {
  const parts = new Map<Name, FoundPlace[]>()
  const first = name.mentions.find((mention) => outerOf.has(mention))
  let current = first === undefined ? undefined : outerOf.get(first)
  for (const mention of name.mentions) {
    current = outerOf.get(mention) ?? current
    if (current === undefined) continue
    const same = parts.get(current)
    if (same === undefined) parts.set(current, [mention])
    else same.push(mention)
  }
  return [...parts].map(([outer, mentions]) => ({ mentions, written: name.written, options: optionsIn(name, outer) }))
}

/** What a name may mean within another place; the shares are of what is left. */
function optionsIn({ options }: Name, outer: Name): Name['options'] {
  const inside = options.filter(({ place }) => liesInSome(place, outer))
  const whole = inside.reduce((sum, { share }) => sum + share, 0) || 1
  return inside.map(({ place, bearing, prominence, share }) => ({ place, bearing, prominence, share: share / whole }))
}
