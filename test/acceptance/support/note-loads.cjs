// Loaded in front of the program: at its end writes what it loaded to the file LOADS_FILE.
const fs = require('node:fs');
const Module = require('node:module');
const loaded = new Set();
const openSync = fs.openSync;
fs.openSync = function (path, ...rest) {
  const own = /[\\/]dist[\\/](.*)\.js$/.exec(String(path));
  if (own) loaded.add(own[1]);
  return openSync.call(this, path, ...rest);
};
const load = Module._load;
Module._load = function (request, ...rest) {
  loaded.add(String(request).replace(/^.*[\\/]dist[\\/]|^\.\/|\.js$/g, ''));
  return load.call(this, request, ...rest);
};
process.on('exit', () => {
  const builtIn = ['net', 'http', 'https', 'tls', 'child_process', 'readline', 'perf_hooks'].filter((name) =>
    process.moduleLoadList.includes(`NativeModule ${name}`),
  );
  fs.writeFileSync(process.env.LOADS_FILE, JSON.stringify({ loaded: [...loaded], builtIn }));
});
