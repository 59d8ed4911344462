export interface ReadyMade {
  /** For each module that the build replaces, by its path, the new source. */
  readonly modules: ReadonlyMap<string, string>;
  /** By their names in dist/data. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
export function readyMade(top: string): Promise<Record<'program' | 'script' | 'library', ReadyMade>>;
