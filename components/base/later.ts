/** Something that is loaded when it is first needed, so that a page pays for it only then. */

export class Later<Module> {
  #module: Module | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  /** `loaded` is called when it is there, and with what went wrong when it could not be loaded. */
  constructor(
    private readonly load: () => Promise<Module>,
    private readonly loaded: (error?: unknown) => void,
  ) {}

  /** The module when it is there; asks for it otherwise. */
  get(): Module | undefined {
    if (this.#module === undefined && !this.#failed) this.#loading ??= this.#fetch();
    return this.#module;
  }

  /** Whether it could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Settles when what was asked for is there, or is known not to come. */
  get settled(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.load();
      this.loaded();
    } catch (error) {
      this.#failed = true;
      this.loaded(error);
    }
  }
}
