import module from 'node:module';

/** Keeps compiled code between runs, where this version of Node can (22.1 and later). */
export function enableCompileCache(): void {
  const { enableCompileCache: enable } = module as { enableCompileCache?: () => void };
  enable?.();
}
