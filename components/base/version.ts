/** The version of the kit, stamped on every class so that two versions on one page can be told apart. */
export const VERSION = '0.1.0';
