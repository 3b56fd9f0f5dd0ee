/** What tests ask of the browser from outside the page. See wtr-commands.js. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface AxNode {
  role: string;
  name: string;
  description: string;
  value: string;
  states: string[];
}

/** Presses one real key. */
export const press = async (key: string): Promise<void> => {
  await executeServerCommand('sg:keys', { press: key });
};

/** Presses a key with another held down. */
export const pressWith = async (held: string, key: string): Promise<void> => {
  await executeServerCommand('sg:keys', { down: held, press: key });
  await executeServerCommand('sg:keys', { up: held });
};

/** Types text with real keys. */
export const type = async (text: string): Promise<void> => {
  await executeServerCommand('sg:keys', { type: text });
};

/** Sets the size of the page. */
export const setSize = async (width: number, height: number): Promise<void> => {
  await executeServerCommand('sg:viewport', { width, height });
};

/** Media type and features, such as print or forced colours. Says whether the browser could. */
export const setMedia = async (
  what: { media?: 'print' | 'screen'; features?: { name: string; value: string }[] } = {},
): Promise<boolean> => executeServerCommand<boolean, typeof what>('sg:media', what);

/** The accessibility tree as a list; undefined where the browser does not give it. */
export const axTree = async (): Promise<AxNode[] | undefined> => {
  const tree = await executeServerCommand<AxNode[] | false, null>('sg:ax-tree', null);
  return tree === false ? undefined : tree;
};

/** How many elements have this role and name, as the browser reckons it. */
export const axCount = async (role: string, name: string): Promise<number> =>
  executeServerCommand<number, { role: string; name: string }>('sg:ax-count', { role, name });
