/** Lists have a title, or the details of a session, above their headings: Pix's has eleven lines. */
export const MOST_BEFORE = 50;
