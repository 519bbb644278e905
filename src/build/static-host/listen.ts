import type { Server } from "node:http";

/**
 * Listens on the loopback address. Port 0 lets the system choose.
 * @returns the port in use.
 * @throws the system's error, e.g. with code `EADDRINUSE`.
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/**
 * Listens on the first free port of `port`, `port + 1`, … (`attempts` of them), so that a second copy simply starts.
 * @throws the last error when none is free, or any other error at once.
 */
export async function listenOnFreePort(server: Server, port: number, attempts = 20): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken || attempts <= 1 || port === 0) throw error;
    return listenOnFreePort(server, port + 1, attempts - 1);
  }
}
