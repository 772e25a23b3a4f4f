import type { Asking } from "./ask-worker.ts";

type Asked<Request, Answer> = Pick<Asking<Request, Answer>, "ask" | "end">;
type OneAtATime<Request, Answer> = Asked<Request, Answer> & {
  /**
   * Ends what is under way, and gives what this turn asks with. Whatever the turn waits for first, it is refused once
   * another has begun or the worker was ended: it does not come into the turn of another.
   */
  begin: () => Asking<Request, Answer>["ask"];
};

/** A worker that is asked for one thing after another, each of which forgets the one before. */
export function createOneAtATime<Request, Answer>({
  ask,
  end: endWorker,
}: Asked<Request, Answer>): OneAtATime<Request, Answer> {
  let current: object | null = null;

  function end(): void {
    current = null;
    endWorker();
  }

  return {
    ask,
    end,
    begin() {
      end();
      const turn = {};
      current = turn;
      return (request) =>
        current === turn ? ask(request) : Promise.reject(new Error("Its turn is over."));
    },
  };
}
