const FALLING_HZ = [880, 660] as const;
const NOTE_S = 0.16;
const LOUDNESS = 0.2;

/** Two short notes; nothing in a page that nobody has touched yet, for which browsers play none. */
export function playTone(): void {
  if (!navigator.userActivation.hasBeenActive) return;
  const context = new AudioContext();
  const gain = context.createGain();
  gain.connect(context.destination);
  gain.gain.setValueAtTime(LOUDNESS, 0);
  gain.gain.linearRampToValueAtTime(0, FALLING_HZ.length * NOTE_S);
  const notes = FALLING_HZ.map((frequency, place) => {
    const note = new OscillatorNode(context, { frequency });
    note.connect(gain);
    note.start(place * NOTE_S);
    note.stop((place + 1) * NOTE_S);
    return note;
  });
  notes.at(-1)?.addEventListener("ended", () => void context.close());
}
