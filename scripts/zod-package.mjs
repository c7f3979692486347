/** zod speaks some fifty languages; messages here are English, and the others are the half of its size. */
export const zodPackage = {
  name: 'zod-package',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from './en.js';`,
    }));
  },
};
