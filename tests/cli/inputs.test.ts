import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsIn, folderWith, run } from './run.ts';

const NDJSON = ['--format', 'ndjson'];

describe('inputs', () => {
  it('reads files in the order given, and tells where each came from', () => {
    using folder = folderWith({ 'b.txt': 'Le camarade Trần 🙂.', 'a.txt': 'Comrade A.' });
    const { stdout, stderr, status } = run([...NDJSON, 'b.txt', './a.txt'], { cwd: folder.path });
    const [first, second] = documentsIn(stdout);
    expect(first.source).toEqual({
      path: 'b.txt',
      sha256: createHash('sha256').update('Le camarade Trần 🙂.').digest('hex'),
      encoding: 'utf-8',
      characters: 19,
    });
    expect(second.source.path).toBe('./a.txt');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it.each([[[]], [['-']]])('reads standard input for %j', (args) => {
    const [document] = documentsIn(run([...NDJSON, ...args], { input: 'Comrade A.' }).stdout);
    expect(document.source).toMatchObject({ path: null, characters: 10 });
  });

  it('reads standard input in its place among files', () => {
    using folder = folderWith({ a: 'a', b: 'b' });
    const { stdout } = run([...NDJSON, 'a', '-', 'b'], { cwd: folder.path, input: 'c' });
    expect(documentsIn(stdout).map(({ source }) => source.path)).toEqual(['a', null, 'b']);
  });

  it('reads files whose names look like options behind --', () => {
    using folder = folderWith({ '--help': 'a', '-x.txt': 'b' });
    const { stdout, status } = run([...NDJSON, '--', '--help', '-x.txt'], { cwd: folder.path });
    expect(documentsIn(stdout).map(({ source }) => source.path)).toEqual(['--help', '-x.txt']);
    expect(status).toBe(0);
  });

  it('reads an empty file and an empty pipe', () => {
    using folder = folderWith({ empty: '' });
    const documents = documentsIn(run([...NDJSON, 'empty', '-'], { cwd: folder.path, input: '' }).stdout);
    expect(documents.map(({ source, comrades }) => [source.characters, comrades])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it('names the encoding, and leaves out a byte order mark', () => {
    using folder = folderWith({
      'bom.txt': '\ufeffété',
      'utf16.txt': Buffer.from('\ufeffété', 'utf16le'),
      'latin.txt': Buffer.from('Le comité a été réuni', 'latin1'),
    });
    const documents = documentsIn(run([...NDJSON, 'bom.txt', 'utf16.txt', 'latin.txt'], { cwd: folder.path }).stdout);
    expect(documents.map(({ source }) => [source.encoding, source.characters])).toEqual([
      ['utf-8', 3],
      ['utf-16le', 3],
      ['windows-1252', 21],
    ]);
  });
});

describe('inputs that cannot be read', () => {
  it('says why in one line each, prints the others, and ends with exit code 1', () => {
    using folder = folderWith({ a: 'a', b: 'b', binary: Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256) });
    mkdirSync(path.join(folder.path, 'folder'));
    const names = ['missing', 'a', 'folder', 'a/below', 'binary', 'b'];
    const { stdout, stderr, status } = run([...NDJSON, ...names], { cwd: folder.path });
    expect(documentsIn(stdout).map(({ source }) => source.path)).toEqual(['a', 'b']);
    expect(stderr.split('\n')).toEqual([
      'meeting-extract: missing: no such file or directory',
      'meeting-extract: folder: is a directory',
      'meeting-extract: a/below: not a directory',
      'meeting-extract: binary: is not text',
      '',
    ]);
    expect(status).toBe(1);
  });

  it('names standard input when that is not text', () => {
    const { stdout, stderr, status } = run([], { input: Uint8Array.from({ length: 99 }, (_, i) => i % 9) });
    expect(stderr).toBe('meeting-extract: standard input: is not text\n');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });

  it('keeps a name with line breaks and terminal commands on one plain line', () => {
    expect(run(['no\nsuch\u001b[31m']).stderr).toBe(
      'meeting-extract: no\\nsuch\\u001b[31m: no such file or directory\n',
    );
  });
});
