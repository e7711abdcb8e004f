/** @returns the text with every run of white space (and zero-width space) as one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff\u00ad]+/gu, collapsed).trim();
}

/** A soft hyphen inside a word vanishes; everything else that is white becomes one space. */
const collapsed = (run: string): string => (/^[\u200b\ufeff\u00ad]+$/u.test(run) ? '' : ' ');
