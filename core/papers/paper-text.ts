// What a paper says, without its layout: the page shows it to whoever cannot read a PDF.

/** In reading order. A paper's PDF says nothing that is not here, and the other way round. */
export type PaperText = { title: string; blocks: readonly PaperBlock[] };

export type PaperBlock =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  /** What has a name and a value; an empty value is a line to write on. */
  | { kind: "facts"; facts: readonly PaperFact[] }
  | { kind: "list"; items: readonly string[]; isOrdered: boolean }
  | { kind: "table"; caption: string; columns: readonly string[]; rows: readonly string[][] }
  /** A picture that says the same to a camera; `alternative` is what it says. */
  | { kind: "qr"; link: string; alternative: string };

export type PaperFact = { name: string; value: string };
