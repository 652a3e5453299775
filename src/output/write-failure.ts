import { Failure } from '../model/failure.ts'

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, or choose another folder with -o.',
  EDQUOT: 'the disk quota is used up. Make room, or choose another folder with -o.',
  EACCES: 'permission was denied. Choose a folder that you may write to with -o.',
  EPERM: 'permission was denied. Choose a folder that you may write to with -o.',
  EROFS: 'the file system is read-only. Choose another folder with -o.',
  ENOTDIR: 'a file is in the place of a folder. Choose another folder with -o.',
  EEXIST: 'a file is in the place of a folder. Choose another folder with -o.',
  EISDIR: 'a folder is in the place of a file. Move it away, or choose another folder with -o.',
  ERR_FS_EISDIR: 'a folder is in the place of a file. Move it away, or choose another folder with -o.',
}

/** Says in one sentence which file could not be written, why, and what to do. */
export function writeFailure(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const why = ADVICE[code] ?? `${error instanceof Error ? error.message : String(error)}.`
  return new Failure('cannot-write', `Cannot write ${path}: ${why}`, { cause: error })
}
