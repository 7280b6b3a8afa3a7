import type { Block, Document, Inline } from '../../src/document/types.ts';

const text = (value: string): Inline => ({ type: 'text', text: value });
const paragraph = (...content: readonly Inline[]): Block => ({ type: 'paragraph', content });
const item = (...blocks: readonly Block[]) => ({ type: 'item' as const, blocks });

/** One document with every kind of node, and text that no format may take for markup. */
export const kitchenSink: Document = {
  kind: 'engagement-letter',
  language: 'fr',
  law: 'FR',
  title: [text('Lettre de mission')],
  meta: {
    title: 'Lettre de mission',
    author: 'Camille Renard EI',
    client: 'Maison Lorme',
    reference: 'LM-2026-07',
    date: '2026-11-30',
    legalLine: 'Camille Renard EI – 12 rue des Lilas, 69003 Lyon',
    draft: true,
  },
  preamble: [paragraph(text('Date\u00a0: 30 novembre 2026'))],
  clauses: [
    {
      type: 'clause',
      id: 'services',
      number: '1',
      heading: [text('Mission & #hors-d’œuvre #')],
      blocks: [
        paragraph(text('Le Prestataire accomplit :')),
        {
          type: 'subclause',
          number: '1.1',
          blocks: [
            paragraph(
              { type: 'anchor', id: 'tasks' },
              text('Les tâches*, soit <b>{{tout}}</b> ; « '),
              { type: 'strong', content: [text('la Mission')] },
              text(' », '),
              {
                type: 'emphasis',
                content: [text('à ses frais'), { type: 'strong', content: [text(' et périls')] }],
              },
              text('.'),
              { type: 'break' },
              text('# pas un titre'),
            ),
            {
              type: 'list',
              ordered: true,
              items: [
                item(paragraph(text('tri du courrier ;')), {
                  type: 'list',
                  ordered: true,
                  items: [
                    item(paragraph(text('papier ;'))),
                    item(paragraph(text('C:\\courriel.'))),
                  ],
                }),
                item(paragraph(text('- agenda.'))),
              ],
            },
            paragraph(text('1. Rien d’autre.')),
          ],
        },
        {
          type: 'subclause',
          number: '1.2',
          blocks: [
            paragraph(text('Voir '), {
              type: 'reference',
              target: 'security',
              label: 'Annexe\u00a0',
              number: 'I',
            }),
            {
              type: 'list',
              ordered: false,
              items: [
                item(paragraph(text('a_b_c'))),
                item(paragraph({ type: 'gap', text: '[à compléter\u00a0: SIRET]' })),
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'clause',
      id: 'signatures',
      number: '2',
      heading: [text('Signatures')],
      blocks: [
        {
          type: 'callout',
          blocks: [
            paragraph(text('À lire avant de signer : '), {
              type: 'reference',
              target: 'services',
              label: 'Article\u00a0',
              number: '1',
            }),
          ],
        },
        paragraph(text('Fait à Lyon.')),
        {
          type: 'signatures',
          parties: [
            { role: 'Le Prestataire', name: 'Camille Renard EI', lines: ['Date :', 'Signature :'] },
            {
              role: 'Le Client',
              name: 'Maison Lorme',
              capacity: 'Paul Garnier, président',
              lines: ['Date :', 'Signature :'],
            },
          ],
        },
      ],
    },
  ],
  annexes: [
    {
      type: 'annex',
      id: 'security',
      number: 'I',
      heading: [text('Sécurité')],
      blocks: [
        { type: 'subheading', content: [text('Outils')] },
        {
          type: 'table',
          columns: [{ align: 'start' }, { align: 'center' }, { align: 'end' }],
          header: [[text('Outil')], [text('Où')], [text('Prix')]],
          rows: [
            [[text('a|b')], [text('UE')], [text('45\u202f€')]],
            [[text('Messagerie'), { type: 'break' }, text('partagée')], [], [text('0')]],
          ],
        },
      ],
    },
  ],
};
