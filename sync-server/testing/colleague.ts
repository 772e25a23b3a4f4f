// Somebody who works in one session at one page: a socket and what it has read.
import type { CentreId, SessionId } from "#core/ids.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import { emptyNotebook, expectationOf, readOn, write, type Notebook } from "./notebook.ts";
import type { Pass } from "./school.ts";
import { greeted } from "./wire-client.ts";

export type Colleague = Awaited<ReturnType<typeof colleague>>;

type Work = { pass: Pass; session: SessionId; notebook?: Notebook };

/** Has said hello, and opened nothing; `notebook` is what was read and written before. */
export async function colleague(port: number, { pass, session, notebook = emptyNotebook() }: Work) {
  const wire = await greeted(port, pass);

  /** The session is open on this page, as far as the page has read. */
  async function opens(): Promise<void> {
    const answer = await wire.open(session, notebook.tip.seq);
    if (answer.type === "refused") throw new Error(`not opened: ${answer.code}`);
  }

  /** Opens and reads all there is; throws unless the relay's chain is the one that was read. */
  async function catchesUp(): Promise<void> {
    const opened = await wire.open(session, notebook.tip.seq);
    if (opened.type === "refused") throw new Error(`not opened: ${opened.code}`);
    if (opened.len < notebook.tip.seq) throw new Error("the relay has forgotten");
    while (notebook.tip.seq < opened.len) {
      const answer = await wire.pull(session, notebook.tip.seq);
      if (answer.type !== "items") throw new Error(`no items: ${answer.type}`);
      // News may come between; what does not follow is asked for again.
      const fresh = answer.items.filter(([seq]) => seq > notebook.tip.seq);
      if (fresh[0]?.[0] === notebook.tip.seq + 1) readOn(notebook, fresh);
    }
    const isSame = notebook.tip.seq > opened.len || notebook.tip.hash === opened.hash;
    if (!isSame) throw new Error("the relay has told two stories");
  }

  return {
    pass,
    wire,
    notebook,
    session,
    opens,
    catchesUp,
    async creates(centre: CentreId): Promise<void> {
      const answer = await wire.create(session, centre);
      if (answer.type === "refused") throw new Error(`not created: ${answer.code}`);
    },
    /** One change, and the relay's answer to it. */
    async writes<Kind extends DocumentKind>(
      kind: Kind,
      edit: (draft: SessionDocuments[Kind]) => void,
    ) {
      return await wire.push(session, kind, write(notebook, kind, edit));
    },
    /** Closes, waits until everybody has sent what they had, and reads it. */
    async closes(): Promise<void> {
      const asked = wire.next("closing");
      const answer = wire.close(session);
      await asked;
      wire.drained(session);
      const { type } = await answer;
      if (type !== "drained") throw new Error(`not drained: ${type}`);
      await catchesUp();
    },
    /** Confirms what this page shows. */
    finalises: () => wire.finalise({ log: session, expect: expectationOf(notebook), missing: [] }),
  };
}
