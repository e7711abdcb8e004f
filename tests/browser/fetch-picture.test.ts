import { afterEach, expect, it, vi } from 'vitest';
import { fetchPicture } from '../../lib/browser/fetch-picture.ts';

const MEGABYTE = 1_000_000;
const answer = (body: BodyInit, type: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status, headers: { 'content-type': type } })),
  );
const picture = () => fetchPicture('https://harbour.example/quay.jpg', new AbortController().signal);
afterEach(() => vi.unstubAllGlobals());

it('gives the picture with its kind, asked for without cookies and without saying from where', async () => {
  answer('bytes', 'image/jpeg');
  const kept = await picture();
  expect(kept?.type).toBe('image/jpeg');
  expect(await kept?.text()).toBe('bytes');
  expect(fetch).toHaveBeenCalledWith(
    'https://harbour.example/quay.jpg',
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
});

it.each([
  ['a drawing that could be more than a picture', 'image/svg+xml', 200],
  ['a page', 'text/html', 200],
  ['what is not there', 'image/jpeg', 404],
])('gives nothing for %s', async (_, type, status) => {
  answer('bytes', type, status);
  expect(await picture()).toBeNull();
});

it('gives nothing without a network', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await picture()).toBeNull();
});

it('ends a picture that never ends', async () => {
  const ended = vi.fn();
  const piece = new Uint8Array(MEGABYTE);
  answer(new ReadableStream({ pull: (to) => to.enqueue(piece), cancel: ended }), 'image/png');
  expect(await picture()).toBeNull();
  expect(ended).toHaveBeenCalledOnce();
});
