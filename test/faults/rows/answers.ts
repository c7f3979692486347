import { plain, serve } from '../../controller/server.ts';
import type { FaultArea } from '../fault-row.ts';

export const ANSWERS: FaultArea = {
  area: 'What is answered',
  rows: [
    {
      fault: 'a list is answered with no JSON',
      line: 'node list',
      arrange: async () => {
        const { port } = await serve(plain('[{"a": nonsense}]'));
        return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
      },
      says: 'not valid JSON',
      exit: 1,
    },
  ],
};
