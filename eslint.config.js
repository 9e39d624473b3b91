import { existsSync } from 'node:fs';
import stylistic from '@stylistic/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The packages of the peers are installed by `npm run bench`; without them nothing there has a type.
const bench = existsSync(new URL('bench/node_modules', import.meta.url)) ? ['bench/node_modules/'] : ['bench/'];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/neo4j/.cache/', '**/graphql-env.d.ts', ...bench] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['bundle.js', 'eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@stylistic': stylistic },
    rules: {
      // Prettier cuts the rest; a text cannot be cut.
      '@stylistic/max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/ontology/relationship-types.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
  // The driver declares its options as classes.
  {
    files: ['src/engine/neo4j/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['src/cli/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'examples/**/*.ts'], rules: { 'no-console': 'off' } },
  // What no types describe: the built program, and a page without a build.
  { files: ['bundle.js', 'examples/**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
