import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownHost } from '../../lib/model/shown-host.ts';

const ascii = (host: string): string => new URL(`https://${host}`).host;

describe('a host is shown as it is written', () => {
  test.each([
    'münchen.example',
    'www.žurnál.example',
    'møre.example:8080',
    '新聞.example',
    'ニュース新報.example',
    '한국일보.example',
    'أخبار.example',
    'समाचार.example',
    'пример.испытание',
    'νέα.δοκιμή',
  ])('%s', (host) => {
    expect(ascii(host)).toContain('xn--');
    expect(shownHost(ascii(host))).toBe(host);
  });

  test('where it has nothing to decode', () => {
    expect(shownHost('www.harbourpost.example')).toBe('www.harbourpost.example');
    expect(shownHost('localhost:3000')).toBe('localhost:3000');
  });
});

describe('a host stays in ASCII', () => {
  test.each([
    ['letters of two scripts in one name', 'hаrbour.example'],
    ['letters that pass for Latin ones, before a Latin end', 'аррӏе.example'],
    ['Greek before a Latin end', 'νέα.example'],
    ['a letter without its dot', 'harbour-pılot.example'],
    ['a script that few can tell', 'ᎪᎡ.example'],
    ['signs', '☃.example'],
  ])('%s', (_, host) => {
    expect(shownHost(ascii(host))).toBe(ascii(host));
  });

  test.each(['xn--', 'xn--a', 'xn--a-', 'xn--99999999999', 'xn--ü.example', 'xn--A!'])(
    'what is no name: %s',
    (host) => {
      expect(shownHost(host)).toBe(host);
    },
  );
});

test('decoded as the platform decodes it, or left', () => {
  const letters = fc.constantFrom(...'aeznßéüžłøñ新聞ニ한국اخبаеящмα09-');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (label) => {
      const url = URL.parse(`https://${label.join('')}.example`);
      if (!url) return;
      expect([url.host, domainToUnicode(url.host)]).toContain(shownHost(url.host));
    }),
    { numRuns: 2_000 },
  );
});
