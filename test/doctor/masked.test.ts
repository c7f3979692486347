import { describe, expect, it } from 'vitest';
import { shownAddress, shownProxy, shownSetting } from '../../src/doctor/masked.ts';

describe('settings as everybody may see them', () => {
  it.each([
    ['user', 'joe', 'joe'],
    ['password', 'hunter2', '***'],
    ['pasword', 'hunter2', '***'],
    ['password-file', '/root/pw', '/root/pw'],
    ['controllers', 'http://joe:hunter2@alpha,bravo:3370', 'http://alpha,bravo:3370'],
    ['controllers', 'alpha,joe:hun/ter2@bravo', 'alpha,***'],
    ['controllers', 'http://alpha/?token=hunter2', 'http://alpha'],
    ['proxy', 'http://joe:hunter2@proxy:3128', 'http://***@proxy:3128'],
    ['proxy', 'joe:hunter2@proxy:port', '***'],
    ['proxy', 'none', 'none'],
  ])('%s = %s is shown as %s', (key, value, shown) => {
    expect(shownSetting(key, value)).toBe(shown);
  });

  it('keeps the scheme of an address only where one was written', () => {
    expect([shownAddress('alpha'), shownAddress('linstor+ssl://alpha')]).toEqual(['alpha', 'linstor+ssl://alpha']);
    expect(shownProxy('proxy:3128')).toBe('http://proxy:3128');
  });
});
