import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/check.ts';
import { generate } from '../../src/generate.ts';
import { builtInTemplate, templateNames } from '../../src/template/built-in.ts';
import { exportDocument } from '../../src/word/export/export.ts';
import { examples, loadExample } from '../helpers/examples.ts';
import { wordFaults } from '../helpers/validate-word.ts';
import { textOf } from './word-file.ts';

const loaded = examples.map((file) => {
  const answers = loadExample(file);
  return { file, answers, law: checkAnswers(answers).value?.answers.law };
});
const parts = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'];
const shown = (bytes: Uint8Array | undefined, part: string) =>
  bytes === undefined
    ? []
    : textOf(bytes, part)
        .map((line) => line.replace(/⇥$/, ''))
        .filter((line) => line.trim() !== '');

describe('a document exported with its tags', () => {
  it.each(templateNames())(
    'is valid and, filled unchanged, says what ours says: $document $language $law',
    async (key) => {
      const template = await builtInTemplate(key);
      if ('code' in template) throw new Error(template.code);
      const bytes = exportDocument(template);
      expect(await wordFaults(bytes)).toEqual([]);
      let compared = 0;
      for (const { file, answers } of loaded.filter(({ law }) => law === key.law)) {
        const options = { documents: [key.document], language: key.language };
        const ours = await generate(answers, options);
        const [document] = ours.documents;
        if (document === undefined) continue;
        const filled = await generate(answers, {
          ...options,
          templates: { [key.document]: { file: 'exported.docx', bytes } },
        });
        expect(filled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        for (const part of parts)
          expect(shown(filled.documents[0]?.bytes, part), `${file} ${part}`).toEqual(
            shown(document.bytes, part),
          );
        compared++;
      }
      expect(compared).toBeGreaterThan(0);
    },
  );
});
