/** `--jobs`: side by side, and nothing else is different. */
import { describe, expect, it } from 'vitest';
import { articlesOf, fixtureFolders } from '../accuracy/gold.ts';
import { folderWith, run, shell } from './run.ts';

const FILES = fixtureFolders()
  .flatMap(articlesOf)
  .map(({ path }) => path);

describe('--jobs', () => {
  it.each(['json', 'ndjson', 'table'])('prints the same bytes as one job: %s', (format) => {
    const args = [
      '--format',
      format,
      ...FILES.slice(0, 20),
      'no-such-file.txt',
      ...FILES.slice(20, 30),
      'src',
      FILES[0],
    ];
    const one = run(['--jobs', '1', ...args]);
    const three = run(['--jobs', '3', ...args]);
    expect({ stdout: three.stdout, stderr: three.stderr, status: three.status }).toEqual({
      stdout: one.stdout,
      stderr: one.stderr,
      status: one.status,
    });
    expect(one.status).toBe(1);
    expect(one.stderr.split('\n')).toHaveLength(3);
  });

  it('reads standard input in its place', () => {
    const args = ['--format', 'ndjson', FILES[0], '-', FILES[1]];
    const input = 'Le camarade Lê Văn Sơn, secrétaire du Comité provincial du Parti, a présidé la conférence.';
    expect(run(['--jobs', '2', ...args], { input }).stdout).toBe(run(['--jobs', '1', ...args], { input }).stdout);
  });

  it('ends quietly when the reader leaves', () => {
    using folder = folderWith({});
    const files = FILES.map((file) => `"$PWD_OF_TEST/${file}"`).join(' ');
    const script = `PWD_OF_TEST="${process.cwd()}"; $MEETING_EXTRACT --jobs 2 --format ndjson ${files} | head -1 | wc -l`;
    const { stdout, stderr } = shell(script, folder.path);
    expect({ lines: stdout.trim(), stderr }).toEqual({ lines: '1', stderr: '' });
  });

  it.each(['0', '1.5', 'many', '-1'])('takes no "%s"', (value) => {
    const { stderr, status } = run(['--jobs', value, FILES[0]]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^meeting-extract: option '--jobs <n>' argument .* is invalid\. /);
  });
});
