import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The first script of the history page, a line long: browsers take their time to open the files of a database that
 * nobody has open, and can do it while the page's own scripts are still on their way. Its answer is of no use.
 */
export default defineUnlistedScript(() => {
  void indexedDB.databases().catch(() => undefined);
});
