/** What the tests use of citation-js, which brings no types. */
declare module "@citation-js/core" {
  interface CslDate {
    readonly "date-parts"?: readonly (readonly number[])[];
  }
  export interface CslItem {
    readonly id?: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
    readonly URL?: string;
    readonly language?: string;
    readonly version?: string;
    readonly edition?: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(input: string | readonly CslItem[]);
    readonly data: readonly CslItem[];
    format(output: "bibliography", options: { readonly template: string; readonly format?: "text" }): string;
    /** Pairs of id and entry, in the order of the style. */
    format(
      output: "bibliography",
      options: { readonly template: string; readonly asEntryArray: true },
    ): readonly (readonly [string, string])[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
declare module "@citation-js/plugin-csl" {}
