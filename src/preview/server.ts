import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../i18n/text.ts';
import { appJs, pageHtml, styleCss } from './page.ts';
import { emptyState, type PreviewState } from './state.ts';

export interface PreviewServer {
  /** `http://127.0.0.1:49152/3f…/`: who does not know it sees nothing. */
  readonly address: string;
  /** Shows another state on every open page. */
  show(state: PreviewState): void;
  close(): Promise<void>;
}

/**
 * A page on this computer alone. Its address holds a secret, since other people’s programs on the
 * same computer can ask too; and it answers only to its own name, so that no site elsewhere can
 * have it read through a name that points here. Port 0: the system chooses.
 */
export function startServer(port: number, language: Language): Promise<PreviewServer> {
  const secret = randomBytes(16).toString('hex');
  const pages = new Set<ServerResponse>();
  let state = emptyState;
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const host = request.headers.host;
    if (host !== `127.0.0.1:${own}` && host !== `localhost:${own}`) return refuse(response, 421);
    if (request.method !== 'GET') return refuse(response, 405);
    const [, root, ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    if (root !== secret) return refuse(response, 404);
    answer(rest.join('/'), { state, language, pages, request, response });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: own } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${own}/${secret}/`,
        show(next) {
          state = next;
          for (const page of pages) page.write(`data: ${next.version}\n\n`);
        },
        close: () =>
          new Promise((done) => {
            for (const page of pages) page.end();
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

interface Asking {
  readonly state: PreviewState;
  readonly language: Language;
  readonly pages: Set<ServerResponse>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function answer(name: string, asking: Asking): void {
  const { state, language, response } = asking;
  const document = /^document\/(\d+)$/.exec(name)?.[1];
  const made = document === undefined ? undefined : state.documents[Number(document)];
  if (name === '') send(response, 'text/html', pageHtml(language), pagePolicy);
  else if (name === 'style.css') send(response, 'text/css', styleCss);
  else if (name === 'app.js') send(response, 'text/javascript', appJs);
  else if (name === 'state.json') send(response, 'application/json', stateJson(state));
  else if (name === 'events') follow(asking);
  else if (made !== undefined) send(response, 'text/html', made.html, "frame-ancestors 'self'");
  else refuse(response, 404);
}

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function stateJson({ documents, ...rest }: PreviewState): string {
  return JSON.stringify({ ...rest, documents: documents.map(({ name }) => name) });
}

/** A stream of events: one now, one at each change (HTML, 9.2, "server-sent events"). */
function follow({ state, pages, request, response }: Asking): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`data: ${state.version}\n\n`);
  pages.add(response);
  request.once('close', () => pages.delete(response));
}

function send(
  response: ServerResponse,
  type: string,
  body: string | Uint8Array,
  policy?: string,
): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(policy !== undefined && { 'content-security-policy': policy }),
  });
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
