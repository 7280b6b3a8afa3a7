import { describe, expect, it } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import { memoryHost } from '../helpers/memory-host.ts';

describe('doctor', () => {
  it('says what is installed, in words and as JSON', async () => {
    const host = { ...memoryHost(), env: { PATH: '/nowhere' } };
    expect(await doctor(host, { uiLanguage: 'fr' }, ['terms (fr, FR)'])).toBe(0);
    expect(host.said.out).toContain(`Node : ${process.versions.node}`);
    expect(host.said.out).toContain('Moteur PDF (Typst) : bon');
    expect(host.said.out).toContain('Caladea-Regular.ttf');
    expect(host.said.out).toContain('LibreOffice (absent)');
    const json = { ...memoryHost(), env: { PATH: '/nowhere' } };
    await doctor(json, { uiLanguage: 'en', json: true }, []);
    const { ok, checks } = JSON.parse(json.said.out);
    expect(ok).toBe(true);
    expect(
      checks.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`),
    ).toEqual(['node good', 'templates good', 'pdf good', 'fonts good', 'office absent']);
  });
});
