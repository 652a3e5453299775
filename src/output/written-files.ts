import { exporters } from './exporters.ts'

/** The files of records in an output folder. */
export const RECORD_FILES = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'] as const
/** The record of the run, which is written last. */
export const RUN_FILE = 'run.json'
/** The page of `claimwire view`, where it is not written elsewhere. */
export const VIEW_FILE = 'view.html'
/** The page of `claimwire sample --review`. */
export const REVIEW_FILE = 'review.html'
/** The folder of pages, where there are more articles than one page has. */
const VIEW_FOLDER = 'view'
/** The folder of `claimwire report`. */
export const REPORT_FOLDER = 'report'

const WRITTEN: ReadonlySet<string> = new Set([
  ...RECORD_FILES,
  RUN_FILE,
  VIEW_FILE,
  REVIEW_FILE,
  VIEW_FOLDER,
  REPORT_FOLDER,
  ...exporters.flatMap(({ fileNames }) => fileNames),
])

/** Whether a file of that name in an output folder is from a run or an export, and so is not an article. */
export const isWritten = (name: string): boolean => WRITTEN.has(name)
