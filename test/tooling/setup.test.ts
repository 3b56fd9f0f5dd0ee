import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';
import { nodeWorks, sameInstall } from '../../scripts/lib/setup.mjs';
import { root } from '../../scripts/lib/stamp.mjs';

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };

describe('the version of Node', () => {
  it.each(['18.20.0', '20.18.3', '20.19.0', '20.20.2', '21.7.0', '22.11.0', '22.12.0', '23.0.0', '24.1.0', '26.0.0'])(
    'is judged as "engines" says for %s',
    (version) => {
      expect(nodeWorks(version)).toBe(satisfies(version, engines.node));
    },
  );
});

describe('what is installed', () => {
  const wanted = {
    '': {},
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  };

  it('is enough when the versions agree, and packages for other systems are missing', () => {
    expect(sameInstall(wanted, { 'node_modules/lit': { version: '3.3.3' } })).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/lit': { version: '3.3.2' } }],
    [
      'an optional package has another version',
      { 'node_modules/lit': { version: '3.3.3' }, 'node_modules/other-system': { version: '0.9.0' } },
    ],
  ])('is not enough when %s', (_what, installed) => {
    expect(sameInstall(wanted, installed)).toBe(false);
  });
});

describe('finding a browser', () => {
  const having =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  it('takes the one that the environment names', () => {
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    expect(findBrowser('chromium', { platform: 'linux', env, exists: having('/my/chrome', '/usr/bin/chromium') })).toBe(
      '/my/chrome',
    );
  });

  it('does not look elsewhere when the environment names one that is not there, and says so', () => {
    const env = { FIREFOX_PATH: '/my/firefox', PATH: '/usr/bin' };
    expect(findBrowser('firefox', { platform: 'linux', env, exists: having('/usr/bin/firefox') })).toBeUndefined();
    expect(missingBrowser('firefox', env)).toContain('FIREFOX_PATH');
  });

  it.each([
    ['chromium', 'linux', '/usr/bin/google-chrome'],
    ['firefox', 'linux', '/opt/bin/firefox-esr'],
    ['chromium', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['firefox', 'darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ] as const)('finds %s on %s at %s', (name, platform, path) => {
    const env = { PATH: ['/usr/bin', '/opt/bin'].join(delimiter), HOME: '/Users/x' };
    expect(findBrowser(name, { platform, env, exists: having(path) })).toBe(path);
  });

  it('finds Edge and Firefox on Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const found = (['chromium', 'firefox'] as const).map((name) =>
      findBrowser(name, { platform: 'win32', env, exists: (path) => /\(x86\).*msedge\.exe$|firefox\.exe$/.test(path) }),
    );
    expect(found[0]).toContain('msedge.exe');
    expect(found[1]).toContain('firefox.exe');
  });

  it('says in one line what to install', () => {
    expect(missingBrowser('chromium', {})).toMatch(/^Chromium was not found\. Install .*CHROME_PATH.*\.$/);
    expect(missingBrowser('chromium', {})).not.toContain('\n');
  });
});
