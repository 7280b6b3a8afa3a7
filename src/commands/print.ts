import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticsToJson } from '../diagnostics/format-json.ts';
import { formatDiagnostics } from '../diagnostics/format-text.ts';
import { plainPalette } from '../diagnostics/palette.ts';
import type { Host } from '../host.ts';
import type { Language } from '../i18n/text.ts';
