import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer of the server. `type` is the content type; text is sent as UTF-8. */
export interface Answer {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

/** What was asked for: "http://www.techcrunch.com/launch", or "CONNECT host:443" for a secure connection. */
export type Asked = string;

export interface Server {
  port: number;
  /** Every request since the start, whichever host it was meant for. */
  asked: Asked[];
  close(): Promise<void>;
}

/**
 * A loopback server that stands for the whole web: the browsers use it as their proxy, so a request to
 * any host ends here and is written down. Pages are answered by path alone, whatever the host.
 * A secure connection is written down and refused.
 */
export async function serve(answerFor: (path: string, host: string) => Answer | undefined): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    asked.push(url.href);
    send(answerFor(url.pathname, url.hostname), request, response);
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ""}`);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(answer: Answer | undefined, _request: IncomingMessage, response: ServerResponse): void {
  if (!answer) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not here");
    return;
  }
  const type = answer.type ?? "text/html";
  const text = typeof answer.body === "string";
  response.writeHead(200, {
    "content-type": text ? `${type}; charset=utf-8` : type,
    "cache-control": "no-store",
    ...answer.headers,
  });
  response.end(answer.body);
}
