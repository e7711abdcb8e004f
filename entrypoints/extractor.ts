import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../lib/extract/read.ts';

/** Injected into a tab when its story is wanted; evaluates to `Result<Cutting>`. */
export default defineUnlistedScript(() => read(document, location.href));
