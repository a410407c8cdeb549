/** Loaded before the command, this makes it believe in a terminal of 80 columns. */
Object.defineProperty(process.stdin, 'isTTY', { value: true });
Object.defineProperties(process.stdout, { isTTY: { value: true }, columns: { value: 80 } });
