export type Department = {
  /** `44`, `2A`, `974`. */
  code: string;
  name: string;
};

/** A commune in which somebody may have been born: one of today, or one that has become part of another. */
export type Commune = {
  /** INSEE code. One that was kept when communes became one is borne by several. */
  code: string;
  /** Empty of a former one whose code is all that is known. */
  name: string;
  department: Department;
  postalCodes: readonly string[];
  /** How many people live there, in steps: 0 is a village. A larger one is more often meant. */
  size: number;
  /** What it is part of today; null for one that still is a commune. */
  successor: { code: string; name: string } | null;
};
