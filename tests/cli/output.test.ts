import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentsIn, folderWith, ROOT, run, shell } from './run.ts';

const ARTICLE = 'Le camarade Tran Van Binh, secrétaire du Comité provincial du Parti, a présidé la conférence.\n';

/** Colours and other commands to a terminal. */
const ESCAPE = '\u001b[';

describe('formats', () => {
  it('is JSON in a pipe: one indented object per input, each span on one line', () => {
    using folder = folderWith({ a: ARTICLE, b: ARTICLE });
    const { stdout } = run(['a', 'b'], { cwd: folder.path });
    expect(stdout).toMatch(/^\{\n {2}"source": \{\n {4}"path": "a",\n/);
    expect(stdout).toContain('\n}\n{\n');
    expect(stdout).not.toMatch(/\[\n +\d/);
    const objects = stdout.split(/(?<=^\}\n)/m).map((object) => JSON.parse(object));
    expect(objects).toEqual(documentsIn(run(['--format', 'ndjson', 'a', 'b'], { cwd: folder.path }).stdout));
  });

  it('is a table on a terminal, and JSON there when asked for', () => {
    expect(run(['-'], { input: ARTICLE, terminal: true }).stdout).toContain('standard input');
    expect(run(['-', '--format', 'json'], { input: ARTICLE, terminal: true }).stdout).toMatch(/^\{\n/);
  });

  it('prints the fields in the order of the contract', () => {
    const document = JSON.parse(run([], { input: ARTICLE }).stdout);
    expect(Object.keys(document)).toEqual(['source', 'language', 'comrades', 'indicators', 'references']);
  });

  it('leaves the lists that --only does not name empty', () => {
    const whole = JSON.parse(run([], { input: ARTICLE }).stdout);
    const only = JSON.parse(run(['--only', 'comrades,references'], { input: ARTICLE }).stdout);
    expect(only).toEqual({ ...whole, indicators: [] });
  });

  it('leaves the sections that --only does not name out of the table', () => {
    const { stdout } = run(['--only', 'references', '--only', 'comrades', '--format', 'table'], { input: ARTICLE });
    expect(stdout).toContain('Comrades');
    expect(stdout).toContain('References');
    expect(stdout).not.toContain('Indicators');
  });

  it('takes the language that --lang names', () => {
    expect(JSON.parse(run(['--lang', 'fr'], { input: '2023' }).stdout).language.code).toBe('fr');
  });
});

describe('colour', () => {
  const table = (args: string[], env: Record<string, string>, terminal: boolean) =>
    run(['--format', 'table', ...args, '-'], { input: ARTICLE, env, terminal }).stdout;

  it.each([
    ['a terminal', [], {}, true],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1', TERM: 'dumb' }, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true],
  ])('is there for %s', (_, args, env, terminal) => {
    expect(table(args, env as Record<string, string>, terminal)).toContain(ESCAPE);
  });

  it.each([
    ['a pipe', [], {}, false],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true],
    ['TERM=dumb', [], { TERM: 'dumb' }, true],
  ])('is not there for %s', (_, args, env, terminal) => {
    expect(table(args, env as Record<string, string>, terminal)).not.toContain(ESCAPE);
  });

  it('is never in JSON', () => {
    expect(run(['--format', 'json', '--color', 'always'], { input: ARTICLE }).stdout).not.toContain(ESCAPE);
  });
});

describe('schema', () => {
  it('is a JSON Schema 2020-12 that every printed fixture satisfies', () => {
    const schema = JSON.parse(run(['--schema']).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const validate = new Ajv2020({ strict: true }).compile(schema);
    using folder = folderWith({ article: ARTICLE });
    const fixtures = readdirSync(path.join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => path.join(ROOT, 'fixtures', name));
    const { stdout } = run(['--format', 'ndjson', path.join(folder.path, 'article'), ...fixtures]);
    const documents = documentsIn(stdout);
    expect(documents).toHaveLength(fixtures.length + 1);
    for (const document of documents) {
      expect(validate(document), `${document.source.path}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});

describe('--explain', () => {
  it('gives every entry its rule and the words it rests on, and changes nothing else', () => {
    const [plain] = documentsIn(run(['--format', 'ndjson'], { input: ARTICLE }).stdout);
    for (const format of ['json', 'ndjson']) {
      const { comrades, ...rest } = JSON.parse(run(['--explain', '--format', format], { input: ARTICLE }).stdout);
      const [{ rule, evidence, activityRules, titles, ...comrade }] = comrades;
      expect({ rule, evidence }).toEqual({ rule: 'address', evidence: [{ text: 'Le camarade', span: [0, 11] }] });
      expect(activityRules).toMatchObject([{ activity: 'chaired', rule: 'verb-behind-name' }]);
      expect(titles).toMatchObject([{ rule: 'behind-name', evidence: [{ text: 'secrétaire' }, {}] }]);
      const [{ rule: _rule, evidence: _evidence, ...title }] = titles;
      expect({ ...rest, comrades: [{ ...comrade, titles: [title] }] }).toEqual({
        ...plain,
        comrades: [{ ...plain.comrades[0] }],
      });
    }
  });

  it('adds one line of 80 columns at the most to an entry of the table', () => {
    const name = path.join(ROOT, 'fixtures/en/agency.txt');
    const plain = run(['--format', 'table', name]).stdout.split('\n');
    const lines = run(['--format', 'table', '--explain', name]).stdout.split('\n');
    const reasons = lines.filter((line) => line.trim().startsWith('← '));
    expect(lines.filter((line) => !reasons.includes(line))).toEqual(plain);
    expect(Math.max(...reasons.map((line) => line.length))).toBeLessThanOrEqual(80);
    const { comrades, indicators, references } = JSON.parse(run([name]).stdout);
    const titles = comrades.flatMap((comrade: { titles: unknown[] }) => comrade.titles);
    expect(reasons).toHaveLength(comrades.length + titles.length + indicators.length + references.length);
  });
});

describe('pipes', () => {
  /** As many small articles as give more than 5 MB. */
  const MANY = 'xargs -n 100000 $MEETING_EXTRACT --format ndjson < names';
  const names = `${'a.txt '.repeat(25_000)}\n`;

  it('are quiet when they are closed', () => {
    using folder = folderWith({ 'a.txt': ARTICLE, names });
    const { stdout, stderr } = shell(`${MANY} | head -1`, folder.path);
    expect(documentsIn(stdout)).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it('are quiet when they are closed before anything is written', () => {
    using folder = folderWith({ 'a.txt': ARTICLE });
    for (const args of ['a.txt', '--help', '--schema', 'missing 2>&1']) {
      expect(shell(`(sleep 1; $MEETING_EXTRACT ${args}) | true`, folder.path).stderr).toBe('');
    }
  });

  it('take more than 5 MB whole, be the reader slow', () => {
    using folder = folderWith({ 'a.txt': ARTICLE, names });
    const count = 'let n = 0; process.stdin.on("data", (d) => { n += d.length }).on("end", () => console.log(n))';
    const { stdout, stderr } = shell(`${MANY} | (sleep 1; $NODE -e '${count}')`, folder.path);
    expect(stderr).toBe('');
    const line = run(['--format', 'ndjson', 'a.txt'], { cwd: folder.path }).stdout;
    expect(Number(stdout)).toBe(25_000 * Buffer.byteLength(line));
    expect(Number(stdout)).toBeGreaterThan(5_000_000);
  });

  it('take the whole of one document of more than 5 MB', () => {
    const citation = (i: number) => `Nghị quyết số ${i}-NQ/TW ngày 25/10/2021 của Bộ Chính trị.\n`;
    using folder = folderWith({ 'a.txt': Array.from({ length: 20_000 }, (_, i) => citation(i + 1)).join('') });
    const count =
      'let s = ""; process.stdin.on("data", (d) => { s += d }).on("end", () => { JSON.parse(s); console.log(s.length) })';
    const { stdout, stderr } = shell(`$MEETING_EXTRACT a.txt | (sleep 1; $NODE -e '${count}')`, folder.path);
    expect(stderr).toBe('');
    expect(Number(stdout)).toBeGreaterThan(5_000_000);
  });

  it('say when the disk is full', () => {
    using folder = folderWith({ 'a.txt': ARTICLE });
    const { stderr } = shell('test ! -e /dev/full || $MEETING_EXTRACT a.txt > /dev/full', folder.path);
    expect(stderr).toMatch(/^(meeting-extract: standard output: .*no space left.*\n)?$/i);
  });
});
