import { decideDataProtection } from './answers/data-protection.ts';
import { type LoadedAnswers, loadAnswers } from './answers/load.ts';
import { validateAnswers } from './answers/validate.ts';
import { locateAll } from './diagnostics/locate.ts';
