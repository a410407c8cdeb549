/** A folder of files for the time of a measurement. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'meeting-extract-bench-'));

  /** Writes a file and gives its path. */
  write(name: string, content: string): string {
    const file = path.join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}
