import type { Evidence } from '../../model/article.ts';
import type { Claim } from './claim.ts';

/**
 * The story cut out of its page, with a little of what stands around it, as a cutting from a newspaper: all that
 * `interpret` needs, and nothing of the DOM. Plain JSON, and flat: boxes, marks and lines name each other by number,
 * so that it passes from the page to the background in one piece and can be checked there in one pass (`open.ts`).
 */
export interface Cutting {
  /** The page's address. */
  url: string;
  /** What the page's data says; without `body`, which has served by now. */
  claims: Claim[];
  headline: { text: string; kicker: string | null; box: number | null; evidence: Evidence };
  story: { core: number; scope: number; confidence: number; source: Evidence['source'] };
  /** The steps of the page's breadcrumb. */
  trail: string[];
  /** A part of the page is named as a paywall. */
  walled: boolean;
  /** Our own limit was reached: the page goes on after what is here. */
  truncated: boolean;
  /** In page order, each after the one around it. */
  boxes: CutBox[];
  /** Each after the one around it. */
  marks: CutMark[];
  lines: CutLine[];
  pictures: CutPicture[];
}

/** A block element; what is left out is 0, none or empty. */
export interface CutBox {
  /** Number of the box around it; only the first has none. */
  in?: number;
  tag: string;
  words?: string;
  prose?: number;
  weight?: number;
  linked?: number;
  furniture?: string;
  /** Number of the line before which it stands, where it holds none itself. */
  at?: number;
  lang?: string;
  time?: CutTime;
  /** A small part of the story that holds several things, one of them a heading, a picture, a link or a control. */
  mixed?: true;
  /** The authors' names, where each has a link or a mark of its own. */
  people?: string[];
  frame?: CutFrame;
}

/** A frame, or a post of a social network. */
export interface CutFrame {
  /** Addresses as the page has them; the first of a known provider counts. */
  addresses: string[];
  title: string;
}

/** An inline element around text. */
export interface CutMark {
  in?: number;
  tag: string;
  words?: string;
  /** Its class is a label's above a headline. */
  kicker?: true;
  /** Of a link, as the page has it. */
  href?: string;
  time?: CutTime;
}

/** An element that is marked as a date. */
export interface CutTime {
  /** What it gives to machines; empty where it gives nothing. */
  value: string;
  /** Class and itemprop. */
  name: string;
}

export interface CutLine {
  /** Number of the box that it stands in. */
  in: number;
  /** Text nodes as they are, each with the number of the mark around it, or -1. */
  pieces: [text: string, mark: number][];
}

/** A picture. */
export interface CutPicture {
  in: number;
  /** Number of the line before which it stands. */
  at: number;
  /** Absolute, http or https; left out where it cannot be the story's. */
  src?: string;
  alt?: string;
  /** CSS pixels, where the page says so. */
  width?: number;
  height?: number;
}
