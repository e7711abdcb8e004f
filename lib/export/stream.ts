type Piece = string | Uint8Array<ArrayBuffer>;

/** @returns the pieces as bytes, each made when it is asked for; what making one throws is the stream's error */
export function streamOf(
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const source = each(pieces);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    cancel: async () => void (await source.return()),
  });
}

async function* each(pieces: AsyncIterable<Piece> | Iterable<Piece>): AsyncGenerator<Piece, void> {
  yield* pieces;
}
