/**
 * Keeps the examples of README.md true: every `console` block that starts with `$ meeting-extract …` holds what the built
 * command prints for it. `npm run readme` writes them, `--check` compares them and is run by a test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const EXAMPLE = /^```console\n\$ (meeting-extract.*)\n[\s\S]*?^```$/gm;

/** The text with the output of its examples as it is now. An example whose tools are not on this machine stays. */
function refreshed(markdown) {
  const bin = mkdtempSync(path.join(tmpdir(), 'meeting-extract-'));
  try {
    symlinkSync(path.join(root, 'dist/cli/meeting-extract.js'), path.join(bin, 'meeting-extract'));
    const env = { ...process.env, PATH: bin + path.delimiter + process.env.PATH, NO_COLOR: '1' };
    return markdown.replace(EXAMPLE, (block, command) => {
      if (!hasTools(command, env)) return block;
      const { stdout } = spawnSync('sh', ['-c', command], { cwd: root, env, encoding: 'utf8' });
      return `\`\`\`console\n$ ${command}\n${stdout.trimEnd()}\n\`\`\``;
    });
  } finally {
    rmSync(bin, { recursive: true });
  }
}

function hasTools(command, env) {
  const tools = command.split(' | ').map((part) => part.split(' ')[0]);
  return tools.every((tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { env }).status === 0);
}

const readme = path.join(root, 'README.md');
const before = readFileSync(readme, 'utf8');
const after = refreshed(before);
if (!process.argv.includes('--check')) writeFileSync(readme, after);
else if (after !== before) {
  const [old, fresh] = [before, after].map((text) => text.split('\n'));
  const line = fresh.findIndex((text, i) => text !== old[i]);
  console.error(`README.md:${line + 1}: has "${old[line]}", the command prints "${fresh[line]}"`);
  process.exitCode = 1;
}
