/** Whole processes and what they use. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const USAGE = path.resolve('bench/usage.cjs');
const COMMAND = path.resolve('dist/cli/meeting-extract.js');

/** What one process used: seconds, and bytes at the most. */
export interface Usage {
  wall: number;
  cpu: number;
  memory: number;
}

interface RunOptions {
  cwd?: string;
  /** Seconds after which the process is ended. */
  limit?: number;
}

/** Runs Node with arguments; null when the process was over its limit of time. */
export function runNode(args: readonly string[], { cwd = '.', limit }: RunOptions = {}): Usage | null {
  const start = performance.now();
  const { status, signal, output, stderr, error } = spawnSync(process.execPath, ['--require', USAGE, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    killSignal: 'SIGKILL',
    ...(limit !== undefined && { timeout: Math.ceil(limit * 1000) }),
  });
  const wall = (performance.now() - start) / 1000;
  if (error && signal) return null;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(output[3]));
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}

/** Runs the built command. */
export function runCommand(args: readonly string[], options: RunOptions = {}): Usage | null {
  return runNode([COMMAND, ...args], options);
}

/** Runs the built command where there is no limit of time. */
export function runCommandToEnd(args: readonly string[], cwd = '.'): Usage {
  return runCommand(args, { cwd }) as Usage;
}
