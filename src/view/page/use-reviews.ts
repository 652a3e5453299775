import { useEffect, useState } from 'preact/hooks'
import { useShared } from './context.ts'
import type { Reviews } from './reviews.ts'

/** The reviews, and a drawing anew whenever one changes. */
export function useReviews(): Reviews {
  const { reviews } = useShared()
  const [, redraw] = useState(0)
  useEffect(() => reviews.watch(() => redraw((times) => times + 1)), [reviews])
  return reviews
}
