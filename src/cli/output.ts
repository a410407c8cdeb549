import type { Writable } from 'node:stream';

/** Standard output with back pressure: a write is over when the reader took it, and a reader who left ends it quietly. */
export class Output {
  readonly #stream: Writable;
  #closed = false;

  /** @param onFailure is told why the output cannot be written, unless its reader just left (`| head -1`) */
  constructor(stream: Writable, onFailure: (reason: string) => void) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#closed) return;
      this.#closed = true;
      if (error.code !== 'EPIPE') onFailure(error.message);
    });
  }

  /** Whether nothing more can be written. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Resolves when the text is handed over, or can no longer be. */
  write(text: string): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      this.#stream.write(text, () => resolve());
    });
  }
}
