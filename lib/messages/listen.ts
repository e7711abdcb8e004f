import { onMessage, ownOrigin, type Sender } from '../browser/runtime.ts';
import { failure } from '../model/result.ts';
import type { Answer, Kind, Request } from './messages.ts';
import { isKind, parseRequest, SPEAKERS, type Speaker } from './shapes.ts';

/** Where a message of a web page's detector came from. */
export interface From {
  tabId: number;
  /** Of the page. */
  url: string;
  /** A private window. */
  private: boolean;
}

/** What the background does with each message; `from` is null where a page of ours asks. */
export type Handlers = {
  [K in Heard]: (request: Request<K>, from: FromOf<K>) => Promise<Answer<K>>;
};
type Heard = Exclude<Kind, 'page.recheck'>;
type FromOf<K extends Kind> = K extends 'page.detected' | 'page.sought' | 'reading.measured' ? From : null;

/**
 * Registers the background's ear; call it synchronously as the background starts. A message of an unknown kind,
 * a wrong shape or a speaker who may not say it gets the failure `unexpected`; so does a handler that throws.
 */
export function listen(handlers: Handlers): void {
  onMessage((message, sender) => {
    const { kind, request } = envelope(message);
    if (!isHeard(kind)) return undefined;
    return answer(handlers, kind, request, sender);
  });
}

/**
 * Lets another page of ours hear which tabs turned out to show a story; the answer is the background's.
 * @param listener gets what the detector said, where it may say so
 */
export function overhearDetected(listener: (said: Request<'page.detected'>, from: From) => unknown): void {
  onMessage((message, sender) => {
    const { kind, request } = envelope(message);
    const from = kind === 'page.detected' ? speaks(SPEAKERS[kind], sender) : null;
    const said = from ? parseRequest('page.detected', request) : undefined;
    if (from && said) listener(said, from);
    return undefined;
  });
}

async function answer<K extends Heard>(
  handlers: Handlers,
  kind: K,
  raw: unknown,
  sender: Sender,
): Promise<Answer<K>> {
  const from = speaks(SPEAKERS[kind], sender);
  if (from === undefined) return failure({ kind: 'unexpected', detail: `${kind}: not from you` });
  const request = parseRequest(kind, raw);
  if (request === undefined) return failure({ kind: 'unexpected', detail: `${kind}: not understood` });
  try {
    // `speaks` gave what FromOf<K> says of this kind: SPEAKERS and FromOf name the same kinds.
    return await handlers[kind](request, from as FromOf<K>);
  } catch (error) {
    console.error(kind, error);
    return failure({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** @returns where it comes from (null: a page of ours); `undefined` if this sender may not speak so */
function speaks(speaker: Speaker, sender: Sender): From | null | undefined {
  if (speaker === 'own-page') return sender.ours && sender.url?.startsWith(ownOrigin()) ? null : undefined;
  if (speaker === 'background') return undefined;
  const { ours, url, tabId, frameId } = sender;
  if (!ours || !url || !/^https?:/.test(url) || tabId === null || frameId !== 0) return undefined;
  return { tabId, url, private: sender.private };
}

function envelope(message: unknown): { kind: unknown; request: unknown } {
  if (typeof message !== 'object' || message === null || !('kind' in message)) {
    return { kind: null, request: null };
  }
  return { kind: message.kind, request: 'request' in message ? message.request : null };
}

const isHeard = (kind: unknown): kind is Heard => isKind(kind) && kind !== 'page.recheck';
