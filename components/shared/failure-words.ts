import type { Failure, WhyNotReadable } from '../../lib/model/result.ts';

export interface FailureWords {
  /** What happened, as a short heading. */
  title: string;
  /** Why, and what the reader can do now. */
  advice: string;
}

const OFF_LIMITS: Record<WhyNotReadable, string> = {
  'browser-page':
    'The browser keeps its own pages closed to extensions, so that none can change your settings. Open a story and click the icon there.',
  'reader-view':
    'Firefox’s Reader View is closed to extensions. Leave it (F9, or its sign in the address bar), then click the icon again.',
  store: 'The browser keeps its extension store closed to extensions, so that none can recommend itself.',
  pdf: 'This is a PDF in the browser’s own viewer, which extensions may not read. If the story also exists as a web page, open that.',
  file: 'This is a file on your device. Lede reads pages of the web, since a story is kept under its address there. Open the story on its site.',
  'no-access':
    'Lede has no access to this site. Click its icon to read this page alone, or allow access to sites, and Lede notices stories by itself.',
  hidden:
    'The browser lets no extension in here: this is a page of its own, a page’s source, a file on your device or an empty tab. Open a story and click the icon there.',
  closed:
    'It has not loaded, or the browser keeps this site closed to extensions. If it should be a story, load it again.',
};

/**
 * @param failure an expected error, as data
 * @returns what to tell the reader: what happened and what to do next
 */
export function failureWords(failure: Failure): FailureWords {
  switch (failure.kind) {
    case 'page-not-readable':
      return { title: 'This page is off limits', advice: OFF_LIMITS[failure.why] };
    case 'no-story-found':
      return {
        title: 'No story on this page',
        advice: 'Lede found no run of text that reads as an article. It may still be loading: try again.',
      };
    case 'tab-closed':
      return {
        title: 'The tab is gone',
        advice: 'It was closed or went to another page before it was read. Open the story again.',
      };
    case 'article-not-valid':
      return {
        title: 'The page gave something unreadable',
        advice: `One part of the story is not what it should be (${failure.path}). Reload the page and try again; if it stays so, a report helps to mend it.`,
      };
    case 'storage-full':
      return {
        title: 'No room left on this device',
        advice:
          'Nothing that you kept is lost, but nothing new can be kept. Free some space on the disk, or delete saved stories, then try again.',
      };
    case 'storage-unavailable':
      return {
        title: 'The reading history cannot be opened',
        advice:
          'In private windows, and where site data is blocked, the browser gives no place to keep it. You can read on; nothing is kept.',
      };
    case 'not-in-history':
      return {
        title: 'Not in the history any more',
        advice:
          'The story was deleted, perhaps in another window. Look in the trash, or open its page again.',
      };
    case 'file-not-understood':
      return {
        title: 'The file cannot be read',
        advice: `${failure.line === null ? 'It' : `Line ${failure.line}`} is not what it should be: ${failure.detail}. Nothing was changed.`,
      };
    case 'nothing-to-export':
      return {
        title: 'Nothing to export',
        advice:
          'Choose at least one story whose text was kept; for highlights, one in which you have marked something.',
      };
    case 'backup-not-allowed':
      return failure.folder === null
        ? {
            title: 'Backups wait for your permission',
            advice:
              'The browser does not let Lede put files into the downloads folder. Allow it, and the backup is made at once.',
          }
        : {
            title: 'Backups wait for the folder',
            advice: `The browser wants you to allow the folder “${failure.folder}” again before Lede may write there, as it does now and then. Allow it, and the backup is made at once.`,
          };
    case 'folder-gone':
      return {
        title: 'The folder for backups is gone',
        advice: `“${failure.folder}” was moved, renamed or deleted, or is on a disk that is not there. Bring it back and try again, or choose another folder.`,
      };
    case 'backup-not-written':
      return {
        title: 'The backup could not be written',
        advice: `The browser gave up on the file (${failure.detail}). Earlier backups are untouched. Look whether there is room on the disk, then try again.`,
      };
    case 'backup-not-whole':
      return {
        title: 'The backup did not read back whole',
        advice: `It was thrown away, and earlier backups are untouched. What was wrong: ${failure.detail}. Try again; if it stays so, a report helps to mend it.`,
      };
    case 'backup-running':
      return {
        title: 'A backup is being made already',
        advice: 'Another window of Lede, or Lede in the background, is at it. Wait until it is done.',
      };
    case 'stopped':
      return { title: 'Stopped', advice: 'You ended it before it was done. Nothing was changed.' };
    case 'unexpected':
      return {
        title: 'Something went wrong in Lede',
        advice: 'This is our mistake, not yours. Try again; if it happens once more, copy the report below.',
      };
  }
}
