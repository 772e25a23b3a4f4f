// What the relay does with each frame of somebody it knows. One desk serves all sockets of the process.
import { createPurse } from "./budget.ts";
import { createLateFrames } from "./late-frames.ts";
import { createLogFrames } from "./log-frames.ts";
import { createSealFrames } from "./seal-frames.ts";
import type { Asked, DeskDeps, Of, Speaker } from "./speaker.ts";

export type Desk = {
  /** Does what the frame asks and answers it. Throws only what nobody expected. */
  receive(speaker: Speaker, frame: Asked): Promise<void>;
  /** Nobody is waited for any longer. */
  stop(): void;
};

export function createDesk(deps: DeskDeps): Desk {
  const logFrames = createLogFrames(deps);
  const sealFrames = createSealFrames(deps);
  const presence = createPresence(deps);
  const late = createLateFrames(deps);
  return {
    receive(speaker, frame) {
      if (speaker.hasEnded) return late(speaker, frame);
      switch (frame.type) {
        case "create":
          return logFrames.create(speaker, frame);
        case "open":
          return logFrames.open(speaker, frame);
        case "push":
          return logFrames.push(speaker, frame);
        case "pull":
          return logFrames.pull(speaker, frame);
        case "close":
          return sealFrames.close(speaker, frame);
        case "drained":
          return sealFrames.drained(speaker, frame);
        case "finalise":
          return sealFrames.finalise(speaker, frame);
        case "presence":
          return presence(speaker, frame);
      }
    },
    stop: sealFrames.stop,
  };
}

/** Tells the others in the room who else is here: never stored, and dropped when it is too much. [SO12] */
function createPresence({ rooms, limits }: DeskDeps) {
  const spend = createPurse(limits.presences);
  return async ({ connection }: Speaker, { log, on }: Of<"presence">): Promise<void> => {
    const mayTell = await spend(connection, 1);
    const guests = rooms.of(log)?.guests;
    const writer = guests?.get(connection)?.writer;
    if (!mayTell || !guests || !writer) return;
    const { person, device } = writer;
    const frame = { type: "presence" as const, log, person, device, on };
    const others = [...guests.keys()].filter((to) => to !== connection);
    rooms.say(others.map((to) => ({ to, frame })));
  };
}
