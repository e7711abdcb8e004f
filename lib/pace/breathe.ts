/**
 * Lets the thread do what waits: draw, hear a key, a message. Timers would do it too, but browsers make those that
 * follow each other wait for four milliseconds.
 */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
