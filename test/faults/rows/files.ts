import type { FaultArea } from '../fault-row.ts';

export const FILES: FaultArea = {
  area: 'Files, terminals and signals',
  rows: [
    {
      fault: 'the password file is not there',
      line: '--user a --password-file /nosuch node list',
      says: 'Cannot read /nosuch: no such file or directory',
      exit: 2,
    },
  ],
};
