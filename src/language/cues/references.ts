import type { DocumentType } from '../../vocabulary.ts';

export interface ReferenceCues {
  /** Words for a kind of official document: `résolution`, `Nghị quyết`. */
  document: DocumentType;
}
