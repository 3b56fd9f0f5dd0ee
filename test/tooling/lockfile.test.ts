import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib/stamp.mjs';

interface Locked {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
  resolved?: string;
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };

/** Where Node would find a package from another: in its own node_modules, or in one further up. */
function found(from: string, name: string): boolean {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[own] !== undefined) return true;
  const up = from.lastIndexOf('node_modules/');
  return up !== -1 && found(from.slice(0, up).replace(/\/$/, ''), name);
}

/** A complete lockfile names the packages of every system, as `npm ci` demands; one written from a partial registry does not. */
describe('the lockfile', () => {
  it('names every package that another asks for, on any system', () => {
    const missing = Object.entries(packages).flatMap(
      ([path, { dependencies, devDependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...(path === '' ? devDependencies : {}), ...optionalDependencies })
          .filter((name) => !found(path, name))
          .map((name) => `${name}, for ${path === '' ? 'this package' : path}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no private registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('has no package whose install script is run or undecided', () => {
    const { allowScripts } = json('package.json') as { allowScripts: Record<string, boolean> };
    const names = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    // fsevents is for macOS alone; npm asks about it there and nothing here needs it.
    const undecided = names.filter((name) => name !== 'fsevents' && allowScripts[name] !== false);
    expect(undecided).toEqual([]);
  });
});
