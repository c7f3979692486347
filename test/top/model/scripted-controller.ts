import { Controller } from '../../../src/api/controller.ts';
import { madeAnswer, type Request } from '../../../src/transport/send.ts';
import { clientFault, type Fault } from '../../../src/model/fault.ts';

/** A controller that answers by path, as a test lets it at the moment; it counts what is under way. */
export class ScriptedController extends Controller {
  readonly script: Script;

  constructor(script: Script) {
    super({
      send: async (request) => {
        script.asked.push(request.path.replace(/\?.*/, ''));
        if (script.fault) throw script.fault;
        if (request.expects === 'events' && !script.hasEvents) throw clientFault('404: Not Found');
        const text = script.answers[request.path.replace(/\?.*/, '')];
        const body = request.expects === 'events' ? script.events(request) : undefined;
        const made = madeAnswer(request, text ?? NOTHING[request.expects]);
        return await Promise.resolve(body ? { ...made, body } : made);
      },
      uri: () => Promise.resolve('linstor://fake'),
      version: () => 'any',
    });
    this.script = script;
  }
}

const NOTHING = { list: '[]', replies: '[]', object: '{}', file: '', events: '', anything: '' };

/** What the controller does at the moment; a test changes it. */
export class Script {
  /** JSON texts by path. */
  readonly answers: Record<string, string> = {};
  /** Every request ends with it. */
  fault: Fault | undefined;
  /** Old controllers have none. */
  hasEvents = true;
  readonly asked: string[] = [];
  /** Streams of events that are open. */
  open = 0;
  readonly #wakers = new Map<string, (text: string) => void>();

  /** Sends an event on the stream of this path. */
  send(path: string, event: string, data: object): void {
    this.#wakers.get(path)?.(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  async *events({ path, signal }: Request): AsyncGenerator<Uint8Array> {
    this.open += 1;
    const waiting: string[] = [];
    let wake = (): void => undefined;
    this.#wakers.set(path, (text) => {
      waiting.push(text);
      wake();
    });
    signal?.addEventListener('abort', () => wake());
    try {
      while (signal?.aborted !== true) {
        for (const text of waiting.splice(0)) yield Buffer.from(text);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      this.open -= 1;
    }
  }
}
