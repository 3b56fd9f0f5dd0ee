import { expect } from 'chai';
import { packageVersion } from './package-version.js';
import { define, VERSION } from '../../../components/base/index.js';

function freshClass(version = VERSION): CustomElementConstructor & { version: string } {
  return class extends HTMLElement {
    static version = version;
  };
}

/** What the console was warned of while something ran. */
function warningsOf(run: () => void): string[] {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => heard.push(text);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('registering elements', () => {
  it('is silent about the same version again', () => {
    const heard = warningsOf(() => {
      define('sg-once', freshClass());
      define('sg-once', freshClass());
    });
    expect(heard).to.deep.equal([]);
  });

  it('says once, with versions only, that another version was there first', () => {
    const first = freshClass('0.0.1');
    define('sg-twice', first);
    const heard = warningsOf(() => {
      define('sg-twice', freshClass());
      define('sg-twice', freshClass());
    });
    expect(heard).to.deep.equal([`<sg-twice> is already registered in version 0.0.1; version ${VERSION} is not used`]);
    expect(customElements.get('sg-twice')).to.equal(first);
  });

  it('gives a page that has such elements already another prefix, beside the usual one', () => {
    const element = freshClass();
    expect(define('sg-both', element)).to.equal('sg-both');
    expect(define('sg-both', element, { prefix: 'ab-' })).to.equal('ab-both');
    expect(document.createElement('ab-both')).to.be.instanceOf(element);
  });

  it('stamps the version of the package', async () => {
    expect(VERSION).to.equal(await packageVersion());
  });
});
