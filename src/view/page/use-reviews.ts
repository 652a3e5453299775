import { useLayoutEffect, useState } from 'preact/hooks'
import { useShared } from './context.ts'
import type { Reviews } from './reviews.ts'

/** The reviews, and a drawing anew whenever one changes. */
export function useReviews(): Reviews {
  const { reviews } = useShared()
  const [, redraw] = useState(0)
  // As it is drawn, not after: a key may come before the next frame
  useLayoutEffect(() => reviews.watch(() => redraw((times) => times + 1)), [reviews])
  return reviews
}
