import { json, serve } from '../../controller/server.ts';
import type { FaultArea } from '../fault-row.ts';

export const SHOWN: FaultArea = {
  area: 'What is shown',
  rows: [
    {
      fault: 'a name from the cluster holds a control sequence',
      line: 'node list',
      arrange: async () => {
        const { port } = await serve(json([{ name: '\u001b[2Jn1', type: 'SATELLITE' }]));
        return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
      },
      says: '',
      prints: '[2Jn1 ',
      exit: 0,
    },
  ],
};
