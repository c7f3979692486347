import { closedPort } from '../../controller/server.ts';
import type { FaultArea } from '../fault-row.ts';

export const IDENTITY: FaultArea = {
  area: 'Who answers',
  rows: [
    {
      fault: 'nobody listens at the address',
      line: 'node list',
      arrange: async () => {
        const controller = `linstor://127.0.0.1:${await closedPort()}`;
        return { env: { LS_CONTROLLERS: controller }, names: { controller } };
      },
      says: 'Unable to connect to {controller}: connection refused',
      exit: 20,
    },
  ],
};
