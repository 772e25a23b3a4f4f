// The least that can lie between two pages: whatever one says, the others hear. Its own process, as
// the relay is one; says its port, and ends with its parent's standard input.
import { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("listening", () => {
  const address = server.address();
  if (typeof address === "object" && address) process.stdout.write(`${address.port}\n`);
});
server.on("connection", (socket) => {
  socket.on("message", (data, isBinary) => {
    for (const other of server.clients)
      if (other !== socket) other.send(data, { binary: isBinary });
  });
});
process.stdin.resume().on("end", () => process.exit());
