import { describe, expect, test } from 'vitest';
import { FileFault } from '../../src/cluster-file/read/file-faults.ts';
import { fillIn } from '../../src/cluster-file/read/fill-in.ts';
import { readText } from '../../src/cluster-file/read/read-text.ts';
import type { SourceText } from '../../src/cluster-file/read/read-document.ts';
import { usageFault } from '../../src/model/fault.ts';

/** What is wrong with a text, as the user sees it. */
function wrong(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, i): SourceText => ({ name: `${'abc'[i] ?? ''}.yaml`, text }));
  try {
    readText(sources);
  } catch (error) {
    if (error instanceof FileFault) return error.hints.slice(0, -1);
    throw error;
  }
  return [];
}

const NO_CLUSTER_FILE =
  "this is no cluster file, which begins with 'linstor: 1' and has sections such as nodes and resource-definitions";

const tree = (text: string) => readText([{ name: 'a.yaml', text: `linstor: 1\n${text}` }]).tree;
const read = (...texts: readonly string[]) => readText(texts.map((text, at) => ({ name: `${at}.yaml`, text }))).tree;

test('files and key-value instances whose names differ in letter case only are different ones', () => {
  const text = 'files: {/etc/a: {content: x}, /etc/A: {content: y}}\nkey-value-store: {app: {k: v}, App: {k: v}}';
  expect(Object.keys(tree(text).files ?? {})).toEqual(['/etc/A', '/etc/a']);
  expect(Object.keys(tree(text)['key-value-store'] ?? {})).toEqual(['App', 'app']);
});

describe('a faulty file', () => {
  test('is told with all its faults at once, each with its place and what was meant', () => {
    const text = [
      'linstor: 1',
      'nodes:',
      '  n1:',
      '    typ: COMBINED',
      '    interfaces: {default: {port: 70000}}',
      'resource-definitions:',
      '  db1:',
      '    volumes:',
      '      0: {size: 10}',
      '    replicas: [n1, n2]',
      'ressource-groups: {}',
    ].join('\n');
    expect(wrong(text)).toEqual([
      'a.yaml:4:5: nodes.n1.typ: is not known here; did you mean type?',
      'a.yaml:5:18: nodes.n1.interfaces.default.address is missing: IP address of the interface',
      'a.yaml:5:34: nodes.n1.interfaces.default.port: expected a whole number from 1 to 65535',
      'a.yaml:9:17: resource-definitions.db1.volumes.0.size: expected a size with its unit, such as 10GiB; 10 has no unit',
      "a.yaml:10:15: resource-definitions.db1.replicas: expected a map by NODE; in place of the list write 'NAME: …' for each",
      'a.yaml:11:1: ressource-groups: is not known here; did you mean resource-groups?',
    ]);
  });

  test.each([
    ['nodes: {}', ["a.yaml:1:1: linstor is missing: Version of this format, write 'linstor: 1'"]],
    ['linstor: 2', ['a.yaml:1:10: linstor: expected 1']],
    ['- 1', [`a.yaml:1:1: ${NO_CLUSTER_FILE}`]],
    ['', ['a.yaml:1:1: there is nothing in it']],
    [
      'linstor: 1\nnodes: {n1: {type: SATELITE, interfaces: {}}}',
      [
        'a.yaml:2:20: nodes.n1.type: expected one of SATELLITE, COMBINED, CONTROLLER, AUXILIARY, OPENFLEX_TARGET, REMOTE_SPDK, EBS_INIT, EBS_TARGET; did you mean SATELLITE?',
      ],
    ],
    [
      'linstor: 1\ncontroller: {drbd-options: {protocol: D}}',
      ['a.yaml:2:39: controller.drbd-options.protocol: expected one of A, B, C'],
    ],
    ['linstor: 1\nnodes:\n  n1: {interfaces: {}}\n  n1: {interfaces: {}}', ['a.yaml:4:3: n1 stands here twice']],
    ['apiVersion: v1\nkind: Node\nmetadata: {name: n1}', [`a.yaml:1:1: ${NO_CLUSTER_FILE}`]],
    ['resource "node" {\n  a = "b"\n}', [`a.yaml:1:1: ${NO_CLUSTER_FILE}`]],
    ['linstor: "1"', ['a.yaml:1:10: linstor: expected 1; without quotes']],
    ['linstor: 1\nrd: {}', ['a.yaml:2:1: rd: is not known here; did you mean resource-definitions?']],
    [
      'linstor: 1\nstorage-pools: {n1: {ssd: {provider: lvm-thin}}}\nresource-definitions:\n  a:\n    resource-group: x\n    drbd-options: {Net/protocol: C}\n    volumes: {0: 5GiB}\n    backup-schedules: {offsite: nightly}',
      [
        'a.yaml:2:38: storage-pools.n1.ssd.provider: expected another text, such as LVM_THIN; letters, digits and _ only',
        'a.yaml:5:5: resource-definitions.a.resource-group: is not known here; did you mean group?',
        'a.yaml:6:20: resource-definitions.a.drbd-options.Net/protocol: is not known here; did you mean protocol?',
        "a.yaml:7:18: resource-definitions.a.volumes.0: expected a map; write 'size: …' below it",
        "a.yaml:8:33: resource-definitions.a.backup-schedules.offsite: expected a map by SCHEDULE; write 'NAME:' below it",
      ],
    ],
    [
      'linstor: 1\nschedules: {nightly: {full-cron: "0 2 * * *", incremental: x}}',
      ['a.yaml:2:47: schedules.nightly.incremental: is not known here; did you mean incremental-cron?'],
    ],
    ['linstor: 1\nnodes:\n\tn1: {}', ['a.yaml:3:1: indented with a tab: use spaces']],
    [
      'linstor: 1\nresource-definitions: {a: {volumes: {0: {size: 10 GB}, 1: {size: 1.5GiB}}}}',
      [
        'a.yaml:2:48: resource-definitions.a.volumes.0.size: expected a size with its unit, such as 10GiB; without a space',
        'a.yaml:2:66: resource-definitions.a.volumes.1.size: expected a size with its unit, such as 10GiB; in whole numbers: take a smaller unit',
      ],
    ],
    [
      'linstor: 1\nresource-definitions: {a: {place-count: "2"}}',
      ['a.yaml:2:41: resource-definitions.a.place-count: expected a whole number from 0 on; without quotes'],
    ],
    [
      'linstor: 1\nkey-value-store: {a: &x {}, b: {<<: *x}}',
      ['a.yaml:2:33: members of another map are not taken over (<<): write them out'],
    ],
    [
      'linstor: 1\nkey-value-store: {a: *x}',
      ['a.yaml:2:22: *x stands for what has &x in front, above it, and there is no such'],
    ],
    [
      'linstor: 1\nfiles: !secret a',
      ['a.yaml:2:8: tags such as !name are not read: leave it out, or put the text into quotes'],
    ],
    [
      'linstor: 1\nresource-groups:\n  a:\n    description: b: c',
      ['a.yaml:4:18: a text with ": " in it needs quotes, and members need a line of their own'],
    ],
    [
      'linstor: 1\nnodes:\nresource-definitions: {a: {volumes: , layers: }}',
      [
        'a.yaml:2:1: nodes: nothing stands behind it; write {} if there is to be none',
        'a.yaml:3:28: resource-definitions.a.volumes: nothing stands behind it; write {} if there is to be none',
        'a.yaml:3:39: resource-definitions.a.layers: nothing stands behind it; write [] if there is to be none',
      ],
    ],
    ['linstor: 1\nnodes:\n  "": {}', ['a.yaml:3:3: a name is empty']],
    [
      'linstor: 1\nnodes:\n\u00a0\u00a0n1: {}',
      [
        'a.yaml:2:1: nodes: nothing stands behind it; write {} if there is to be none',
        'a.yaml:3:1: begins with a space of another kind, as a no-break space: indent with plain spaces',
      ],
    ],
    [
      'linstor: 1\n<<<<<<< HEAD\nnodes: {}\n=======\n>>>>>>> other\n',
      ['a.yaml:2:1: version control left two versions here (<<<<<<<): keep one of them'],
    ],
    ['linstor: 1\nremotes: {a: {}}', ['a.yaml:2:11: remotes.a: must have exactly one of s3, linstor, ebs']],
  ])('such as %j', (text, faults) => {
    expect(wrong(text)).toEqual(faults);
  });

  test('that is nested too deeply ends with a fault', () => {
    expect(wrong(`linstor: 1\nnodes: ${'['.repeat(20_000)}`)[0]).toMatch(/: it is nested too deeply$/);
  });

  test('tells the first 50 of many faults, and how many there are', () => {
    const found = wrong(`linstor: 1\n${Array.from({ length: 60 }, (_, i) => `nowhere${i}: {}`).join('\n')}`);
    expect([found.length, found.at(-1)]).toEqual([51, 'And 10 more.']);
  });

  test('never has its values quoted when it is no YAML', () => {
    expect(wrong('linstor: 1\nremotes: {a: "geheim').join('\n')).not.toContain('geheim');
  });
});

describe('members that are wrong together', () => {
  test.each([
    ['nodes: {n1: {interfaces: {}}, N1: {interfaces: {}}}', 'nodes.N1: is the same name as n1 for LINSTOR'],
    [
      'resource-definitions: {a: {place-count: 2, replicas: {}}}',
      'resource-definitions.a.place-count: is either there or "replicas", not both',
    ],
    [
      'resource-definitions: {a: {volumes: {x: {size: 1GiB}}}}',
      'resource-definitions.a.volumes.x: expected the number of a volume',
    ],
    [
      'controller: {properties: {DrbdOptions/Net/protocol: A}, drbd-options: {protocol: C}}',
      'controller.properties.DrbdOptions/Net/protocol: the drbd-options have protocol as well',
    ],
    ['node-connections: {a: {A: {}}}', 'node-connections.a.A: a connection has two different nodes'],
    ['node-connections: {a: {b: {}}, b: {a: {}}}', 'node-connections.b.a: is the same connection as a and b'],
    [
      'resource-definitions: {a: {layers: [LUKS, STORAGE], peer-slots: 7}}',
      'resource-definitions.a.peer-slots: is only for resources with the layer DRBD',
    ],
    [
      'node-connections: {a: {b: {paths: {p: {a: x, c: y}}}}}',
      'node-connections.a.b.paths.p: a path names the interfaces of a and b',
    ],
    [
      'remotes: {a: {linstor: {url: x, passphrase: geheim}}}',
      'remotes.a.linstor.passphrase: a secret must not stand in a file: write ${env:NAME} or ${file:PATH}',
    ],
    [
      'nodes: {n: {interfaces: {a: {address: x, satellite: true}, b: {address: y, satellite: true}}}}',
      'nodes.n.interfaces.b.satellite: the controller talks over one interface only, and a is one',
    ],
  ])('are a fault: %s', (text, fault) => {
    const found = wrong(`linstor: 1\n${text}`);
    expect(found.map((line) => line.replace(/^a\.yaml:\d+:\d+: /, ''))).toEqual([fault]);
  });
});

describe('several texts', () => {
  test('are one tree, also as documents of one file', () => {
    const { tree: merged } = readText([
      {
        name: 'a.yaml',
        text: 'linstor: 1\nstorage-pools: {n1: {ssd: {provider: LVM}}}\n---\nlinstor: 1\nkey-value-store: {}',
      },
      { name: 'b.yaml', text: 'linstor: 1\nstorage-pools: {n1: {hdd: {provider: LVM}}, n2: {}}' },
    ]);
    expect(merged).toEqual({
      linstor: 1,
      'storage-pools': { n1: { hdd: { provider: 'LVM' }, ssd: { provider: 'LVM' } }, n2: {} },
      'key-value-store': {},
    });
  });

  test('may have an object once, and both places are told', () => {
    expect(
      wrong(
        'linstor: 1\ncontroller: {}\nnodes:\n  n1: {interfaces: {}}',
        'linstor: 1\nnodes:\n\n  N1: {interfaces: {}}\ncontroller: {}',
      ),
    ).toEqual([
      'b.yaml:4:3: nodes.N1 stands already in a.yaml:4:3',
      'b.yaml:5:1: controller stands already in a.yaml:2:1',
    ]);
  });

  test('may tell of the same node in other letter cases, and of a connection from its other end', () => {
    const pools = [
      'linstor: 1\nstorage-pools: {N1: {ssd: {provider: LVM}}}',
      'linstor: 1\nstorage-pools: {n1: {hdd: {provider: LVM}}}',
    ];
    expect(Object.keys(read(...pools)['storage-pools']?.N1 ?? {})).toEqual(['hdd', 'ssd']);
    expect(wrong('linstor: 1\nnode-connections: {a: {b: {}}}', 'linstor: 1\nnode-connections: {B: {A: {}}}')).toEqual([
      'b.yaml:2:24: node-connections.B.A stands already in a.yaml:2:24',
    ]);
    expect(read('linstor: 1\nnode-connections: {a: {B: {}}, c: {A: {}}}')['node-connections']).toEqual({
      a: { B: {}, c: {} },
    });
    expect(read('linstor: 1\nkey-value-store: {a: {}}', 'linstor: 1\nkey-value-store: {A: {}}')).toHaveProperty(
      'key-value-store',
      { A: {}, a: {} },
    );
  });

  test('tell where something stands', () => {
    const { placeOf } = readText([{ name: 'a.yaml', text: 'linstor: 1\nnodes:\n  n1:\n    interfaces: {}' }]);
    expect(placeOf(['nodes', 'N1'])).toEqual({ file: 'a.yaml', line: 3, column: 3 });
    expect(placeOf(['nodes', 'n1', 'interfaces'])).toEqual({ file: 'a.yaml', line: 4, column: 5 });
    expect(placeOf(['files'])).toBeUndefined();
  });
});

describe('what is read', () => {
  test('takes time in proportion to the number of names', () => {
    const pairs = Array.from({ length: 20_000 }, (_, i) => `k${i}: v`);
    const before = performance.now();
    expect(Object.keys(tree(`key-value-store: {a: {${pairs.join(', ')}}}`)['key-value-store']?.a ?? {})).toHaveLength(
      20_000,
    );
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test('are properties as they were written', () => {
    const properties = { a: '1.0', b: '0x10', c: 'True', d: 'yes', e: '007', f: '2026-11-21', g: '5' };
    expect(tree('controller: {properties: {a: 1.0, b: 0x10, c: True, d: yes, e: 007, f: 2026-11-21, g: 5}}')).toEqual({
      linstor: 1,
      controller: { properties },
    });
  });

  test.each([
    ['10240MiB', '10GiB'],
    ['10g', '10GiB'],
    ['1025KiB', '1025KiB'],
    ['1GB', '976563KiB'],
    ['9007199254740993KiB', '9007199254740993KiB'],
    ['8388608TiB', '8192PiB'],
  ])('is the size %s as %s', (given, size) => {
    expect(tree(`resource-definitions: {a: {volumes: {0: {size: ${given}}}}}`)).toEqual({
      linstor: 1,
      'resource-definitions': { a: { volumes: { 0: { size } } } },
    });
  });

  test("are DRBD's options by their names, wherever they stood, and yes is true", () => {
    const properties =
      '{DrbdOptions/Net/max-buffers: 10240, DrbdOptions/Net/unknown: 1, DrbdOptions/Net/timeout: soon}';
    expect(
      tree(`controller: {properties: ${properties}, drbd-options: {allow-two-primaries: yes, quorum: majority}}`),
    ).toEqual({
      linstor: 1,
      controller: {
        'drbd-options': { 'allow-two-primaries': true, 'max-buffers': 10240, quorum: 'majority' },
        properties: { 'DrbdOptions/Net/timeout': 'soon', 'DrbdOptions/Net/unknown': '1' },
      },
    });
  });

  test('are defaults as if they were absent, but an empty section and "no replicas" count', () => {
    const text = [
      'nodes: {n1: {type: SATELLITE, interfaces: {d: {address: x, satellite: true, port: 3366, encryption: PLAIN}}, properties: {}}}',
      'resource-definitions: {a: {group: DfltRscGrp, layers: [drbd, storage], files: [], replicas: {}}}',
      'files: {}',
    ].join('\n');
    expect(tree(text)).toEqual({
      linstor: 1,
      nodes: { n1: { interfaces: { d: { address: 'x', satellite: true } } } },
      'resource-definitions': { a: { replicas: {} } },
      files: {},
    });
  });

  test('has connections from the end that comes first', () => {
    expect(tree('node-connections: {n10: {n2: {properties: {a: b}}}}')).toEqual({
      linstor: 1,
      'node-connections': { n2: { n10: { properties: { a: 'b' } } } },
    });
  });

  test('has nothing of what LINSTOR had chosen', () => {
    expect(tree('controller: {set-by-linstor: {uuid: x, properties: {a: [1, {b: c}]}}}')).toEqual({
      linstor: 1,
      controller: {},
    });
  });
});

describe('placeholders', () => {
  const wanted = readText([
    {
      name: 'a.yaml',
      text: 'linstor: 1\ncontroller:\n  properties:\n    a: ${env:A}\n    b: ${file:/run/b}\n    c: $${env:A}\n    d: x${env:A}\n    e: ${env:A}',
    },
  ]);
  const files = {
    read: (path: string) =>
      path === '/run/b' ? Promise.resolve(Buffer.from('geheim\n')) : Promise.reject(usageFault(`Cannot read ${path}`)),
  };

  test('are filled in from environment and files', async () => {
    const { tree: filled } = await fillIn(wanted, { environment: { A: 'x y' }, files });
    expect(filled.controller?.properties).toEqual({ a: 'x y', b: 'geheim', c: '${env:A}', d: 'x${env:A}', e: 'x y' });
  });

  test('that stand for nothing are told with their places', async () => {
    const none = { read: (path: string) => Promise.reject(usageFault(`Cannot read ${path}: there is no such file.`)) };
    const fault = await fillIn(wanted, { environment: {}, files: none }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FileFault);
    expect((fault as FileFault).hints.slice(0, 3)).toEqual([
      'a.yaml:4:5: controller.properties.a: the environment variable A is not set',
      'a.yaml:5:5: controller.properties.b: Cannot read /run/b: there is no such file.',
      'a.yaml:8:5: controller.properties.e: the environment variable A is not set',
    ]);
  });
});
