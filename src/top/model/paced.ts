import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Controller } from '../../api/controller.ts';

/** Bytes of an answer that are read, parsed and turned into rows at once: a few ms of work. */
const PIECE = 64 * 1024;

/** The same controller, but long answers are read in pieces between which keys get their turn, whoever reads them. */
export function paced(controller: Controller): Controller {
  return controller.through((send) => async (request) => {
    const answer = await send(request);
    return { ...answer, body: inPieces(answer.body) };
  });
}

async function* inPieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      bytes += piece.length;
      if (bytes > PIECE) {
        await nextTurn();
        bytes = piece.length;
      }
      yield piece;
    }
}
