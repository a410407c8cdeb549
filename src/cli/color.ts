/** Whether to colour. Decided once, here, and by nothing else. */

export const COLOR_MODES = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/**
 * The command line decides, then `FORCE_COLOR`, then `NO_COLOR`, as in Node itself; else colour is for terminals that
 * know it.
 */
export function useColor(mode: ColorMode, env: NodeJS.ProcessEnv, stream: { isTTY?: boolean }): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}
