/** How a reading says no: it returns what this returns, with the reason, which `claimwire explain` shows. */
export type No = (why: string) => null

/** For readings whose reason is not asked for. */
export const unheard: No = () => null

/** Keeps the last reason, for an explanation of what was read. */
export class Refusals {
  #why: string | null = null

  readonly no: No = (why) => {
    this.#why = why
    return null
  }

  /** The reason that was given since the last call; null where there was none. */
  take(): string | null {
    const why = this.#why
    this.#why = null
    return why
  }
}
