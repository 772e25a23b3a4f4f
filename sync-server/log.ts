import { type DestinationStream, pino } from "pino";

/** All that may ever be written down: nothing that a person has typed, no secret, no full address. */
type LogFields = {
  method?: string;
  /** The pattern of the route, not the address that was asked for. */
  route?: string;
  status?: number;
  code?: string;
  /** Milliseconds it took. */
  ms?: number;
  host?: string;
  port?: number;
  session?: string;
  centre?: string;
  device?: string;
  network?: string;
  bytes?: number;
  count?: number;
};

const ALLOWED = [
  "method",
  "route",
  "status",
  "code",
  "ms",
  "host",
  "port",
  "session",
  "centre",
  "device",
  "network",
  "bytes",
  "count",
] as const satisfies readonly (keyof LogFields)[];

/** `event` says what happened in a few fixed words; what differs goes into the fields. */
export type Log = {
  info: (event: string, fields?: LogFields) => void;
  error: (event: string, error: unknown, fields?: LogFields) => void;
};

/** Writes JSON lines, to the standard output unless told otherwise. [AC15] */
export function createLog(destination?: DestinationStream): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (event, fields = {}) => logger.info(allowed(fields), event),
    error: (event, error, fields = {}) =>
      logger.error({ ...allowed(fields), ...traceOf(error) }, event),
  };
}

function allowed(fields: LogFields): LogFields {
  return Object.fromEntries(
    ALLOWED.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}

/**
 * The kind of an error and where it came from. Its message may quote what somebody has typed, on as many lines
 * as they like, and each may look like a place.
 */
function traceOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const said = new Set(error.message.split("\n"));
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    at: places.filter((line) => !said.has(line)).map((line) => line.trim()),
  };
}
