import type { CDPSession } from 'playwright-core';

/** Evaluates an expression in a world of its own, which shares the page's document and nothing else. */
export type World = (expression: string) => Promise<unknown>;

/** An isolated world of the page, as a content script has it. */
export async function openWorld(session: CDPSession, name: string): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: name });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** What a page has used so far, after a collection of garbage. */
export interface Use {
  /** Milliseconds. */
  script: number;
  /** KB. */
  heap: number;
}

/** The session must have `Performance` enabled. */
export async function useOf(session: CDPSession): Promise<Use> {
  await session.send('HeapProfiler.collectGarbage');
  const all = await session.send('Performance.getMetrics');
  const of = (name: string) => all.metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: of('ScriptDuration') * 1_000, heap: of('JSHeapUsedSize') / 1_024 };
}

/** The browser's side of a content script, as far as the detector asks. */
export const STUB = `
  globalThis.chrome = {
    extension: { inIncognitoContext: false },
    runtime: { id: 'bench', sendMessage: async () => null, onMessage: { addListener() {} } },
  };`;
