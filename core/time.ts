import * as z from "zod";

/** Milliseconds since 1970, UTC. */
export const timestamp = z.int().nonnegative();
export type Timestamp = z.infer<typeof timestamp>;

/** A timestamp that dates can show: 100 million days, and no more, after 1970 (ECMA-262). */
export const datableTimestamp = timestamp.max(8.64e15);

/** A day of the calendar, `YYYY-MM-DD`, that exists. */
export const calendarDate = z.iso.date();
/** The hour on the clock of the room, `HH:MM`. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
