import tseslint from 'typescript-eslint';

export default tseslint.config(
  // What is written in AssemblyScript has types of its own; its compiler checks them.
  { ignores: ['dist', 'coverage', 'node_modules', 'wasm'] },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'bin/*.js'],
    extends: [...tseslint.configs.recommended, ...tseslint.configs.stylistic],
  },
  {
    files: ['**/*.cjs', 'bin/*.js'],
    // Loaded by Node in front of a program, or by package managers: plain CommonJS.
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.ts', '**/*.mts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Overflows the stack on recursive types such as JsonValue.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': 'error',
      'no-duplicate-imports': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': ['error', 'properties'],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'The build has to know every exported name: list them.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          property: 'localeCompare',
          message: 'Slow to load and depends on the locale: compare code points (model/order).',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', '**/vitest.config.mts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-restricted-syntax': 'off' },
  },
);
