'use strict';

/**
 * Says that this Node is too old, in place of the error with which it would fail: `process.getBuiltinModule` came with Node 20.16 and 22.3.
 * This file and those beside it have to be readable for every Node that is around.
 */
exports.refuse = function refuse() {
  process.stderr.write(
    'Error: linstor needs Node.js 20.18 or newer (22: 22.3 or newer), and this is ' +
      process.version +
      ' (' +
      process.execPath +
      ').\n' +
      '  Install a newer Node.js, or one of the packages of linstor that bring their own: .deb, .rpm, .tar.gz.\n',
  );
  process.exitCode = 1;
};
