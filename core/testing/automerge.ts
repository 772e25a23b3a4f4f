// The full entry initialises the very classes that `@automerge/automerge/slim`, all that core
// imports, hands out; importing it once is enough.
import "@automerge/automerge";
