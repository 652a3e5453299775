/** Reads so many bytes at a place of a file; fewer at its end. */
export type ReadAt = (at: number, length: number) => Promise<Buffer>
