import { describe, expect, it } from 'vitest';
import { globalSections, readConfiguration } from '../../src/config/files.ts';
import { parseIni } from '../../src/config/ini.ts';

const plain = (text: string) =>
  Object.fromEntries([...parseIni(text, 'f.conf')].map(([name, values]) => [name, Object.fromEntries(values)]));

describe('parseIni', () => {
  it('reads both separators, comments, lower-cased keys and values that go on', () => {
    const text = '# one\n; two\n[global]\nControllers = a,b\ntimeout: 5\nno-color=\nlong = x\n  y\n';
    expect(plain(text)).toEqual({ global: { controllers: 'a,b', timeout: '5', 'no-color': '', long: 'x\ny' } });
  });

  it('reads lines that end as on Windows, after the mark that editors put in front', () => {
    const text = '\uFEFF[global]\r\ncontrollers = a\r\n\r\nlong = x\r\n  y\r\n';
    expect(plain(text)).toEqual({ global: { controllers: 'a', long: 'x\ny' } });
  });

  it('feeds every section from DEFAULT and replaces percent forms', () => {
    const text = '[DEFAULT]\nhost = h\n[a]\nx = %(host)s:%%\n[b]\nhost = i\nx = %(HOST)s';
    expect(plain(text)).toEqual({ a: { host: 'h', x: 'h:%' }, b: { host: 'i', x: 'i' } });
  });

  it.each([
    ['[a]\nnonsense', /f.conf, line 2: expected "key = value"\.$/],
    ['x = 1', /f.conf, line 1: a setting must stand below a section such as \[global\]\.$/],
    ['\n[global\nx = 1', /f.conf, line 2: a section is written in brackets .*, as in \[global\]\.$/],
    ['[a]\nx = 1\n[global', /f.conf, line 3: a section is written in brackets/],
    ['[]\nx = 1', /f.conf, line 1: a section is written in brackets with its name between them/],
    ['[a]\nx = 50%', /f.conf: \[a\] x: a percent sign has to be written as %%/],
    ['[a]\nx = %(y)s\ny = %(x)s', /in a circle/],
  ])('refuses %j naming the place', (text, message) => {
    expect(() => parseIni(text, 'f.conf')).toThrow(message);
  });
});

describe('readConfiguration', () => {
  const read = (files: Record<string, string>) =>
    readConfiguration({
      home: '/home/me',
      read: (path) => files[path],
      list: () =>
        Object.keys(files)
          .filter((path) => path.includes('.d/'))
          .map((path) => path.split('/').at(-1) ?? ''),
    });

  it('lets a later file replace a whole section, in sorted order, the own file last', () => {
    const sections = read({
      '/etc/linstor/linstor-client.d/b.conf': '[global]\nuser=b\n[x]\na=1',
      '/etc/linstor/linstor-client.d/a.conf': '[global]\nuser=a\ntimeout=1',
      '/etc/linstor/linstor-client.conf': '[global]\nuser=system',
      '/home/me/.config/linstor/linstor-client.conf': '[y]\nb=2',
    });
    expect([...sections.keys()]).toEqual(['global', 'x', 'y']);
    expect([...(sections.get('global')?.values ?? [])]).toEqual([['user', 'b']]);
  });

  it('has options for every client in one section and for this one in another, which counts more', () => {
    const text = '[linstor-cli]\noutput=csv\n[view x]\nlimit=1\n[global]\noutput=json';
    const sections = globalSections(read({ '/home/me/.config/linstor/linstor-client.conf': text }));
    expect(sections.map(([name, { values }]) => [name, values.get('output')])).toEqual([
      ['global', 'json'],
      ['linstor-cli', 'csv'],
    ]);
  });

  it('falls back to the system file without an own one', () => {
    expect(
      read({ '/etc/linstor/linstor-client.conf': '[global]\nuser=system' }).get('global')?.values.get('user'),
    ).toBe('system');
  });
});
