/** What every engine is tried on. */
export interface Trial {
  /** A folder for what the engine writes, empty at the start. */
  readonly work: string;
  /** The stories as files. */
  readonly folder: string;
  /** What `wireparse -f ndjson` writes for the folder. */
  readonly plainOfFolder: string;
  /** The same stories as records, one a line, with `id` and `text`. */
  readonly records: string;
  /** What `wireparse -f ndjson` writes for the records. */
  readonly plainOfRecords: string;
  /** With `wireparse` on the path. */
  readonly env: NodeJS.ProcessEnv;
}

/** A program that spreads work over processors or machines, with which wireparse must get along. */
export interface Engine {
  /** How the report names it. */
  readonly title: string;
  /**
   * Installs what it needs, where that is not there yet.
   *
   * @param home the folder for it; nothing is put elsewhere
   */
  install(home: string): Promise<void>;
  /**
   * Runs its example and compares what comes of it with the plain run.
   *
   * @returns what was compared, for the report
   * @throws Error that tells the difference
   */
  run(home: string, trial: Trial): Promise<string>;
}
