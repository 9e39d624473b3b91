import { spawnSync } from 'node:child_process';

/** Releases of Node beside the one that runs the tests. */
const releases = ['22', '24'];

// Runs the tests of this folder with the built program under each; npx brings them.
for (const release of releases) {
  const node = spawnSync('npx', ['--yes', '--package', `node@${release}`, 'node', '-p', 'process.execPath'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stdout.trim();
  console.log(`The built program under Node ${release}: ${node}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'embedded', 'test/built'], {
    env: { ...process.env, HOJA_TEST_NODE: node },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
