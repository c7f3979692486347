import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path is answered with; a promise that never resolves never answers. */
export type Answers = Readonly<Record<string, () => unknown>>;

const ALWAYS: Answers = {
  '/v1/controller/version': () => ({ version: '1.33.0', git_hash: '', build_time: '', rest_api_version: '1.27.0' }),
};

/** A controller that knows a few paths, and what it was asked. */
export class SmallController {
  readonly asked: string[] = [];
  /** Requests whose connection was closed before they were answered. */
  dropped = 0;
  readonly #server: Server;

  private constructor(answers: Answers) {
    this.#server = createServer((request, response) => {
      const [path = ''] = (request.url ?? '').split('?');
      this.asked.push(path);
      response.once('close', () => (this.dropped += response.writableEnded ? 0 : 1));
      void Promise.resolve({ ...ALWAYS, ...answers }[path]?.() ?? []).then((value) => {
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
      });
    });
  }

  static async start(answers: Answers): Promise<SmallController> {
    const controller = new SmallController(answers);
    await new Promise<void>((resolve) => controller.#server.listen(0, '127.0.0.1', resolve));
    return controller;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

export function never(): Promise<never> {
  return new Promise(() => undefined);
}
