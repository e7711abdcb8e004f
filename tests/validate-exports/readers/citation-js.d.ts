declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    data: Record<string, never>[];
  }
}
declare module '@citation-js/plugin-ris' {}
