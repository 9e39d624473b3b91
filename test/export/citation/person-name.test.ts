import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../src/export/citation/person-name.ts';

describe('the parts of a full name', () => {
  it.each([
    ['Hugo', 'Cabieses'],
    ['Ricardo', 'Soberón Garrido'],
    ['Hernán', 'Manrique-López'],
    ['Coletta A.', 'Youngers'],
    ['Francisco E', 'Thoumi'],
    ['Pedro Pablo', 'Kuczynski'],
    ['Antonio Maria', 'Costa'],
    ['Juan Antonio', 'Rosas Castañeda'],
    ['Joe Oriol', 'Olaya Medina'],
    ['Alberto', 'de Belaunde'],
    ['Nelson', 'Palomino La Serna'],
    ['José María', 'Arguedas Altamirano'],
    ['Juan', 'Antonio'],
  ])('%s | %s', (given, family) => {
    expect(parsePersonName(`${given} ${family}`)).toEqual({ given, family });
  });

  it('does not take a single word apart', () => {
    expect(parsePersonName('Artemio')).toBeUndefined();
    expect(parsePersonName(' ')).toBeUndefined();
  });
});
