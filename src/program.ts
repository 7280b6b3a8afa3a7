import { enableCompileCache } from './compile-cache.ts';

/** The program in its process: the only place that reads the real host and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  enableCompileCache();
  const [{ main }, { nodeHost }] = await Promise.all([
    import('./main.ts'),
    import('./node-host.ts'),
  ]);
  process.exitCode = await main(argv, nodeHost());
}
