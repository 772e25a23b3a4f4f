/** On the door of the room. */
export const door = {
  underWay: "Certification Pix en cours",
  silence: "Silence",
};
