import type { ComponentChildren } from 'preact'
import { useShared } from './context.ts'
import { hashOf, type Place } from './place.ts'

interface LinkProps {
  /** What of the place is another there. */
  readonly to: Partial<Place>
  readonly class?: string
  /** Whether it leads to what is shown already. */
  readonly current?: boolean
  readonly children: ComponentChildren
}

/** A link to another place in the page, which can be copied, and opened in a tab of its own. */
export function Link({ to, class: name, current = false, children }: LinkProps) {
  const { place, go } = useShared()
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={hashOf({ ...place, ...to })}
      class={name}
      dir="auto"
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
