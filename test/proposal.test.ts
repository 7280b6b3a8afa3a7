import { describe, expect, it } from 'vitest';
import type { LoadedAnswers } from '../src/answers/load.ts';
import { patched } from './helpers/answer-changes.ts';
import { documentsOf, plainLines } from './helpers/documents.ts';
import { loadExample } from './helpers/examples.ts';

const hourly = loadExample('examples/hourly-micro-entrepreneur.yaml');
const monthly = loadExample('examples/monthly-package.yaml');
const project = loadExample('examples/no-personal-data.yaml');
const consumer = loadExample('examples/private-person.yaml');
const alone = { documents: ['proposal'] };

/** The lines of the proposal, each with its place; cells of a row stand one after another. */
async function proposalOf(loaded: LoadedAnswers, changes: object = {}) {
  const { documents, diagnostics } = await documentsOf(patched(loaded, changes));
  const proposal = documents.find(({ kind }) => kind === 'proposal');
  if (proposal === undefined) throw new Error(JSON.stringify(diagnostics));
  const lines = plainLines(proposal);
  const after = (label: string, count: number) => {
    const at = lines.indexOf(label);
    return at < 0 ? undefined : lines.slice(at + 1, at + 1 + count);
  };
  return { lines, text: lines.join('\n'), after };
}

describe('the French proposal', () => {
  it('says no more of data than the letter does, even with an agreement beside it', async () => {
    const { text } = await proposalOf(project, {
      documents: ['engagement-letter', 'dpa', 'proposal'],
    });
    expect(text).toContain('La Mission ne comporte aucun traitement de données');
  });

  it('holds until a day that is said, and not after', async () => {
    const { lines, text } = await proposalOf(hourly, { ...alone, proposal: { validityDays: 15 } });
    expect(lines).toContain('Valable jusqu’au 15 décembre 2026');
    expect(text).toContain('est tenu par la présente offre jusqu’au 15 décembre 2026 inclus.');
    expect(text).toContain('« Bon pour accord ». Le Contrat est alors conclu.');
  });

  it('holds in a draft until a day that is still to be filled in', async () => {
    const { documents } = await documentsOf(patched(hourly, { ...alone, date: undefined }), {
      draft: true,
    });
    const lines = documents.flatMap(plainLines);
    expect(lines).toContain('Valable jusqu’au [à compléter : Date]');
  });

  it('without obligation binds nobody, signed or not', async () => {
    const proposal = { binding: 'non-binding' };
    const { lines, text } = await proposalOf(hourly, { ...alone, proposal });
    expect(lines).toContain('Sans engagement');
    expect(text).toContain('elle n’engage aucune des Parties');
    expect(text).not.toMatch(/Valable|est tenu par|alors conclu/);
  });

  it('adds VAT to what is to be expected', async () => {
    const { after } = await proposalOf(project, alone);
    expect(after('Prix forfaitaire du projet', 1)).toEqual(['2 400 € HT']);
    const { text } = await proposalOf(project, alone);
    expect(text).toContain('Prix forfaitaire du projet\n2 400 €\n480 €\n2 880 €');
  });

  it.each([
    [
      { model: 'package-monthly', package: { price: 60, hours: 1 } },
      'Forfait d’une heure, par mois',
    ],
    [{ model: 'hour-pack', pack: { price: 60, hours: 1 } }, 'Carte d’une heure'],
    [{ minimumPurchase: { hours: 1 } }, 'Minimum d’une heure, par mois'],
    [{ hoursCapPerMonth: 1 }, 'Plafond d’une heure, par mois'],
  ])('elides before one hour: %o', async (fees, label) => {
    const { lines } = await proposalOf(hourly, { ...alone, fees });
    expect(lines).toContain(label);
  });

  it.each([
    ['fr', 'Par périodes de 3 mois, sauf opposition écrite d’une Partie au moins 14 jours avant'],
    ['nl', 'Telkens met 3 maanden, tenzij een Partij uiterlijk 14 dagen vóór de afloop'],
    [
      'en',
      'For 3 months each time, unless a Party states in writing, at the latest 14 days before',
    ],
  ])('says for how long it is renewed and until when it is refused: %s', async (language, said) => {
    const term = { assignment: 'fixed-term', endDate: '2027-12-31', tacitRenewal: true };
    const cooperation = { ...term, renewalMonths: 3, renewalNoticeDays: 14 };
    const { text } = await proposalOf(hourly, { ...alone, language, cooperation });
    expect(text).toContain(said);
    const once = { ...cooperation, tacitRenewal: false };
    const { text: unrenewed } = await proposalOf(hourly, { ...alone, language, cooperation: once });
    expect(unrenewed).not.toContain(said);
  });

  it('shows a consumer prices with VAT and what of them is VAT', async () => {
    const fees = { model: 'project-fixed', project: { price: 99.99 } };
    const provider = { vat: { scheme: 'standard' }, vatNumber: 'FR11123456782' };
    const { text } = await proposalOf(consumer, { ...alone, fees, provider });
    expect(text).toContain('Prix forfaitaire du projet\n83,33 €\n16,66 €\n99,99 €');
  });

  it('adds none where none is charged', async () => {
    const fees = { minimumPurchase: { hours: 10 }, hoursCapPerMonth: 30 };
    const { text } = await proposalOf(hourly, { ...alone, fees });
    expect(text).toContain('Minimum de 10 heures, par mois\n450 €\nPlafond de 30 heures');
    expect(text).toContain('par mois\n1 350 €');
    expect(text).not.toContain('TTC');
  });

  it('has no estimate where nothing can be reckoned', async () => {
    const { lines } = await proposalOf(hourly, alone);
    expect(lines).not.toContain('Estimation');
  });

  it('offers options in the place of the fees, and asks which is chosen', async () => {
    const { text } = await proposalOf(monthly);
    expect(text).toContain('Confort / mois\n960 €\n192 €\n1 152 €');
    expect(text).toContain('Formule conseillée : Confort');
    expect(text).toContain('Formule choisie :');
    expect(text).not.toContain('Forfait mensuel');
    const { text: plain } = await proposalOf(monthly, {
      proposal: { options: undefined, recommended: undefined },
    });
    expect(plain).toContain('Forfait mensuel de 20 heures\n960 € HT');
    expect(plain).not.toContain('Formule');
  });

  it('leaves to the letter and the terms what they hold, and holds it when alone', async () => {
    const kept = 'sont reportées sur le mois suivant';
    expect((await proposalOf(monthly)).text).not.toContain(kept);
    expect((await proposalOf(monthly)).text).toContain('La lettre de mission jointe précise');
    expect((await proposalOf(monthly, alone)).text).toContain(kept);
  });

  it('tells a consumer who may sign it alone how to withdraw', async () => {
    const { text } = await proposalOf(consumer, alone);
    expect(text).toContain('peut se rétracter sans motif');
    expect(text).toContain('Formulaire de rétractation');
    const beside = await proposalOf(consumer, { documents: ['proposal', 'engagement-letter'] });
    expect(beside.text).not.toContain('rétract');
  });

  it('shows a gap for what a draft lacks', async () => {
    const { documents } = await documentsOf(patched(hourly, { ...alone, date: undefined }), {
      draft: true,
    });
    expect(documents.map(({ kind }) => kind)).toContain('proposal');
  });
});
