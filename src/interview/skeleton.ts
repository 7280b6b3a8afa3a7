import { newAnswersFile } from '../answers/write.ts';
import type { Language } from '../i18n/text.ts';

/** An answers file to fill in, for where no person can be asked. */
export function skeleton(today: string, language: Language): string {
  const file = newAnswersFile({ language, kind: 'agreement' });
  file.set(['language'], language);
  file.set(['date'], today);
  return file.text();
}
