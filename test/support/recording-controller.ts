import type {
  ChangeRequest,
  Controller,
  Download,
  ListAnswer,
  PlainAnswer,
  PlainRequest,
  ReadRequest,
  ServerEvent,
} from '../../src/controller/controller.ts';
import type { JsonValue } from '../../src/model/json.ts';
import type { ApiReply } from '../../src/api/objects/reply.ts';

/** A controller that notes `METHOD PATH` of every request and answers with nothing, or with the answers given, by path. */
export class RecordingController implements Controller {
  /** Without answers commands must not look for what was never there. */
  readonly rehearsal: boolean;
  readonly asked: string[] = [];
  readonly #answers: Readonly<Record<string, JsonValue>>;

  constructor(answers?: Readonly<Record<string, JsonValue>>) {
    this.rehearsal = answers === undefined;
    this.#answers = answers ?? {};
  }

  list<T>(request: ReadRequest): ListAnswer<T> {
    const answer = (): JsonValue[] => {
      const value = this.#note(request);
      return Array.isArray(value) ? value : [];
    };
    return {
      items: async function* () {
        yield* (await Promise.resolve(answer())) as T[];
      },
      raw: async function* () {
        yield await Promise.resolve(Buffer.from(JSON.stringify(answer())));
      },
    };
  }

  read(request: ReadRequest): Promise<JsonValue> {
    return Promise.resolve(this.#note(request) ?? {});
  }

  change(request: ChangeRequest): Promise<readonly ApiReply[]> {
    this.#note(request);
    return Promise.resolve([]);
  }

  changeAndRead(request: ChangeRequest): Promise<JsonValue> {
    return Promise.resolve(this.#note(request) ?? null);
  }

  download(request: ReadRequest): Promise<Download> {
    this.#note(request);
    return Promise.resolve({ fileName: 'x', size: 0, bytes: nothing() });
  }

  exchange({ method, path }: PlainRequest): Promise<PlainAnswer> {
    this.asked.push(`${method} ${path}`);
    return Promise.resolve({ status: 200, type: 'application/json', bytes: nothing() });
  }

  async *events(path: string): AsyncGenerator<ServerEvent> {
    this.#note({ path });
    yield* nothing<ServerEvent>();
  }

  version() {
    return Promise.resolve({ version: '', git_hash: '', build_time: '', rest_api_version: '' });
  }

  requireVersion(): Promise<void> {
    return Promise.resolve();
  }

  hasVersion(): Promise<boolean> {
    return Promise.resolve(true);
  }

  uri(): Promise<string> {
    return Promise.resolve('linstor://localhost');
  }

  #note({ method = 'GET', path }: ReadRequest | ChangeRequest): JsonValue | undefined {
    this.asked.push(`${method} ${path}`);
    return this.#answers[path];
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- nothing to wait for, but whoever reads expects an async iterable
async function* nothing<T>(): AsyncGenerator<T> {
  yield* [] as T[];
}
