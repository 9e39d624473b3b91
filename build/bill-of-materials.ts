import { ComponentScope, ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  LicenseExpression,
  LicenseRepository,
  Metadata,
  Property,
  PropertyRepository,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { InstalledPackage } from './installed-packages.ts';
import { titleOf, type ShippedPackage } from './shipped-package.ts';

export interface Materials {
  readonly hoja: Pick<ShippedPackage, 'name' | 'version' | 'license'>;
  readonly bundled: readonly ShippedPackage[];
  readonly installed: readonly InstalledPackage[];
}

/** What Hoja ships and what is installed with it, as JSON of CycloneDX 1.6; the same for the same packages. */
export function renderBillOfMaterials({ hoja, bundled, installed }: Materials): string {
  const component = createComponent(hoja, ComponentType.Application);
  const bom = new Bom({ metadata: new Metadata({ component }) });
  for (const one of bundled) {
    const part = createComponent(one, one.version === undefined ? ComponentType.Data : ComponentType.Library);
    part.scope = ComponentScope.Required;
    part.properties = new PropertyRepository(one.partsOfHoja.map((name) => new Property('hoja:bundled-in', name)));
    bom.components.add(part);
  }
  for (const one of installed) {
    const part = createComponent(one, ComponentType.Library);
    part.scope = one.isOptional ? ComponentScope.Optional : ComponentScope.Required;
    bom.components.add(part);
  }
  for (const { bomRef } of bom.components) component.dependencies.add(bomRef);
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function createComponent(
  one: Pick<ShippedPackage, 'name' | 'version' | 'license' | 'homepage'>,
  type: ComponentType,
): Component {
  const [, group, name = one.name] = /^(@[^/]+)\/(.+)$/.exec(one.name) ?? [];
  return new Component(type, name, {
    bomRef: titleOf(one),
    ...(group === undefined ? {} : { group }),
    ...(one.version === undefined ? {} : { version: one.version, purl: packageUrl(one.name, one.version) }),
    licenses: new LicenseRepository(one.license === undefined ? [] : [createLicense(one.license)]),
    externalReferences: new ExternalReferenceRepository(
      one.homepage === undefined ? [] : [new ExternalReference(one.homepage, ExternalReferenceType.Website)],
    ),
  });
}

function createLicense(expression: string) {
  return isSupportedSpdxId(expression) ? new SpdxLicense(expression) : new LicenseExpression(expression);
}

function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}
