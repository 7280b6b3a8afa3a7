import { describe, expect, it } from 'vitest';
import { clientMark, clientSlug } from '../../src/output/names.ts';

describe('the folder of a client', () => {
  it.each([
    ['Maison Lorme', 'maison-lorme'],
    ['Café Lux & Fils', 'cafe-lux-et-fils'],
    ['Société « Éclat » — Œuvres', 'societe-eclat-oeuvres'],
    ['L’Atelier d’Élise (Lyon), n° 5', 'latelier-delise-lyon-n-5'],
    ['Bakkerij ’t Hoekje B.V.', 'bakkerij-t-hoekje-bv'],
    ['Straße™ 24/7 #1', 'strassetm-247-1'],
    ['CON', 'client-con'],
    ['', 'client'],
  ])('bears the name of %j', (name, folder) => {
    expect(clientSlug(name)).toBe(folder);
  });

  it.each([
    ['C++', 'C'],
    ['日本商事', '株式会社'],
    ['Acme 日本', 'Acme 中国'],
    ['Acme 日本', 'Acme'],
    [
      'Association pour la promotion de la lecture dans les quartiers nord',
      'Association pour la promotion de la lecture dans les quartiers sud',
    ],
  ])('tells %j from %j', (one, other) => {
    const folders = [one, other].map(clientSlug);
    expect(folders[0]).not.toBe(folders[1]);
    for (const folder of folders) expect(folder).toMatch(/^[a-z][a-z\d-]{0,58}[a-z\d]$|^c$/);
  });
});

describe('the mark of a client', () => {
  const mark = (name: string) => clientMark({ client: { name } });

  it.each(['maison lorme', 'Maison  Lorme', 'Maison-Lorme', 'Maison Lorme.', 'Maison Lormé'])(
    'is the same for %j as for Maison Lorme',
    (name) => {
      expect(mark(name)).toBe(mark('Maison Lorme'));
    },
  );

  it.each([
    ['C', 'C#'],
    ['Lorme', 'Lorme!'],
    ['Lorme', 'Lorme @ home'],
    ['Lorme', 'Lorme 2'],
  ])('tells %j from %j', (one, other) => {
    expect(mark(one)).not.toBe(mark(other));
  });

  it('is none without a name', () => {
    expect(clientMark({})).toBeUndefined();
  });
});
