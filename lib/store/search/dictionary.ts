import { wordsOf } from './tokens.ts';

/** Names that many stories share, each kept once, with a number. */
export class Dictionary {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #words: (readonly string[])[] = [];

  /** @returns the name's number, new or known */
  add(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  numberOf(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** @returns by number, 1 for each name that has, for each word asked for, a word that begins with it */
  matching(words: readonly string[]): Uint8Array {
    const found = new Uint8Array(this.names.length);
    for (let number = 0; number < found.length; number++) {
      const own = this.#wordsOf(number);
      if (words.every((word) => own.some((one) => one.startsWith(word)))) found[number] = 1;
    }
    return found;
  }

  /** @returns by number, 1 for each name of several words whose first letters these are: "AP", "afp" */
  abbreviated(letters: string): Uint8Array {
    const found = new Uint8Array(this.names.length);
    for (let number = 0; number < found.length; number++) {
      const own = this.#wordsOf(number);
      if (own.length > 1 && own.map((word) => word.charAt(0)).join('') === letters) found[number] = 1;
    }
    return found;
  }

  /** @returns by number, 1 for each of these names */
  exactly(names: readonly string[]): Uint8Array {
    const found = new Uint8Array(this.names.length);
    for (const name of names) {
      const number = this.#numbers.get(name);
      if (number !== undefined) found[number] = 1;
    }
    return found;
  }

  #wordsOf(number: number): readonly string[] {
    let words = this.#words[number];
    if (words === undefined) {
      words = wordsOf(this.names[number] ?? '');
      this.#words[number] = words;
    }
    return words;
  }
}
