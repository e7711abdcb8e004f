import type { ModelFailure } from '../../lib/summarise/browser-model.ts';

/** @returns why there is no machine-written summary, and what can be done */
export function machineFailureWords(failure: ModelFailure): string {
  switch (failure.kind) {
    case 'model-missing':
      return 'This browser has no summariser of its own. Chrome has one from version 138 on.';
    case 'model-unavailable':
      return 'The browser’s model does not run on this device: it needs more memory, free disk space or another graphics chip.';
    case 'language-not-supported':
      return `The browser’s model does not write in this story’s language (${failure.language}) yet.`;
    case 'click-needed':
      return 'The browser fetches its model only on a click. Press “Write it” once more.';
    case 'download-failed':
      return `The browser could not fetch its model (${failure.detail}). Check the connection, then try again.`;
    case 'not-allowed':
      return 'A policy of this browser’s administrator forbids its summariser.';
    case 'withheld':
      return 'The browser held back what its model wrote. Another kind or length may pass.';
    case 'story-too-long':
      return 'The story is longer than the browser’s model can take in. The sentences of the story itself are one click away.';
    case 'stopped':
      return 'Stopped.';
    case 'model-failed':
      return `The browser’s model failed (${failure.detail}). Try again.`;
  }
}
