/**
 * A character of the scripts from Thai to Hangul, and of those beyond the basic plane; not the dashes and quotation
 * marks of Latin text. Asked before `\p{Script=…}`, whose tables are dear to build and which most pages never need.
 */
export const ASIAN = /[\u0e00-\u1fff\u2e80-\uffff]/;
