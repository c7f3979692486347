import { expect, it } from 'vitest';
import { PICTURES, draw } from '../support/pictures/pictures.ts';

it.each(PICTURES)('the picture $name is what the program shows: npm run pictures', async (picture) => {
  const svg = await draw(picture);
  expect(svg.length).toBeLessThan(60_000);
  await expect(svg, 'npm run pictures').toMatchFileSnapshot(`../../docs/pictures/${picture.name}.svg`);
});
