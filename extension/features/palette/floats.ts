// What comes with the first Ctrl K, in one piece.
export { KeyList } from "./KeyList.tsx";
export { Palette } from "./Palette.tsx";
