import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { FileState } from '../output/write.ts';

/** What is known of a client before work starts. */
export interface ClientPlan {
  /** Below the output folder; nothing when the client's answers can not be read. */
  readonly folder?: string;
  /** Where the client begins in the list. */
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** `left`: nothing is wrong with the client, but its documents could not be written, nor any after them. */
export type ClientState = 'made' | 'unchanged' | 'failed' | 'left';

/** What became of a client. */
export interface ClientResult extends ClientPlan {
  readonly state: ClientState;
  readonly documents: readonly MadeDocument[];
}

export interface MadeDocument {
  /** Below the output folder. */
  readonly path: string;
  readonly state: FileState;
  readonly bytes: number;
  readonly sha256: string;
}
