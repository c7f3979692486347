import { Controller } from '../../src/api/controller.ts';
import { encodeBody } from '../../src/transport/encode-body.ts';
import { madeAnswer, previewAnswer, type Request } from '../../src/transport/send.ts';
import type { Body } from '../../src/api/request.ts';
import type { JsonValue } from '../../src/model/json.ts';

/**
 * A controller that notes `METHOD PATH` (without query) of every request. Without answers it is a preview; with answers, by path,
 * what is not among them is answered with nothing.
 */
export class RecordingController extends Controller {
  readonly asked: string[];

  constructor(answers?: Readonly<Record<string, JsonValue>>) {
    const asked: string[] = [];
    super({
      send: async (request) => {
        const path = request.path.replace(/\?.*/, '');
        asked.push(`${request.method} ${path}`);
        return await Promise.resolve(answers ? answerTo(request, answers[path]) : previewAnswer(request));
      },
      uri: () => Promise.resolve('linstor://localhost'),
      version: () => 'any',
    });
    this.asked = asked;
  }
}

const NOTHING = { list: '[]', replies: '[]', object: '{}', file: '', events: '', anything: '' };

/** What a test says that the controller answers, as if it came over the wire; nothing said: nothing of what is expected. */
export function answerTo(request: Request, said: unknown) {
  const text = said === undefined ? NOTHING[request.expects] : encodeBody(said as Body, (secret) => secret.reveal());
  return madeAnswer(request, text, { headers: { 'content-type': 'application/json' } });
}
