import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { refusedPackages } from './allowed-licences.ts';
import { renderBillOfMaterials, type Materials } from './bill-of-materials.ts';
import { readBundledPackages } from './bundled-packages.ts';
import { renderGraphiqlTemplate } from './graphiql-template.ts';
import { readGraphiqlPackages } from './graphiql-packages.ts';
import { installedPackages, type LockFile } from './installed-packages.ts';
import { mergePackages } from './shipped-package.ts';
import { renderThirdPartyText } from './third-party-text.ts';

const packageRoot = fileURLToPath(new URL('../', import.meta.url));

const bundled = mergePackages([
  ...readBundledPackages(packageRoot, readText('dist/modules/program.txt'), 'program'),
  ...readBundledPackages(packageRoot, readText('dist/modules/explorer.txt'), 'explorer'),
  ...readGraphiqlPackages(`${packageRoot}node_modules/@graphql-yoga/render-graphiql`),
]);
const installed = installedPackages(JSON.parse(readText('package-lock.json')) as LockFile);
const refused = refusedPackages([...bundled, ...installed]);

if (refused.length > 0) {
  process.stderr.write(`Licences that Hoja may not ship:\n${refused.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const hoja = JSON.parse(readText('package.json')) as Materials['hoja'];
  await writeFile(`${packageRoot}dist/THIRD-PARTY.txt`, renderThirdPartyText(bundled));
  await writeFile(`${packageRoot}dist/sbom.cdx.json`, renderBillOfMaterials({ hoja, bundled, installed }));
  await writeFile(`${packageRoot}dist/graphiql.html.br`, await renderGraphiqlTemplate());
  process.stdout.write(
    `Wrote dist/THIRD-PARTY.txt, dist/sbom.cdx.json: ${bundled.length} packages in the bundles, ${installed.length} installed\nWrote dist/graphiql.html.br\n`,
  );
}

function readText(path: string): string {
  return readFileSync(`${packageRoot}${path}`, 'utf8');
}
