import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from './run.ts';

const MANIFEST = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

describe('what the command says about itself', () => {
  it.each(['--help', '-h'])('prints the help with examples for %s', (flag) => {
    const { stdout, stderr, status } = run([flag]);
    expect(stdout).toMatch(/^Usage: meeting-extract \[options\] \[file\.\.\.\]\n/);
    expect(stdout).toContain('Examples:\n  meeting-extract article.txt');
    for (const option of ['--format', '--only', '--lang', '--explain', '--color', '--schema', '--version']) {
      expect(stdout).toContain(option);
    }
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it.each(['--version', '-V'])('prints the version for %s', (flag) => {
    const { stdout, status } = run([flag]);
    expect({ stdout, status }).toEqual({ stdout: `${MANIFEST.version}\n`, status: 0 });
  });

  it('prints the help when nothing is given on a terminal', () => {
    const { stdout, status } = run([], { terminal: true });
    expect(stdout).toMatch(/^Usage: /);
    expect(status).toBe(0);
  });

  it('fits the help into 80 columns', () => {
    const usage = run(['--help']).stdout.split('Examples:')[0];
    expect(Math.max(...usage.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--format', 'xml'], /'xml' is invalid\. Allowed choices are json, ndjson, table\./],
    [['--only', 'people'], /'people' is invalid\. Allowed choices are comrades, indicators, references\./],
    [['--only', 'comrades,'], /'comrades,' is invalid\. Allowed choices are comrades, indicators, references\./],
    [['--lang', 'da'], /'da' is invalid\. Allowed choices are .*fr/],
    [['--color', 'sometimes'], /'sometimes' is invalid\. Allowed choices are auto, always, never\./],
    [['--format'], /'--format <format>' argument missing/],
    [['--colour'], /unknown option '--colour'/],
    [['-', '-'], /standard input can be read only once/],
  ])('ends %j with exit code 2, one line on standard error, and nothing else', (args, message) => {
    const { stdout, stderr, status } = run(args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^meeting-extract: [^\n]+\n/);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });
});
