import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildKit } from '../../scripts/build.mjs';
import { root } from '../../scripts/lib/stamp.mjs';
import { freePort, wantedPort } from '../../scripts/start.mjs';

const script = join(root, 'scripts/start.mjs');

/** Something that listens on a port, as another program might. */
async function occupy(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

describe('the port', () => {
  let taken: Server | undefined;
  afterEach(() => {
    taken?.close();
    taken = undefined;
  });

  it('is the next one that is free', async () => {
    const port = await freePort(42_100);
    taken = await occupy(port);
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it.each(['0', '65536', '-1', 'eighty', '30.5', ''])('is asked for again when "%s" is given', (text) => {
    expect(wantedPort(text)).toMatch(/^After --port, give a number/);
  });

  it('is the usual one when none is given', () => {
    expect(wantedPort(undefined)).toBe(3000);
    expect(wantedPort('8080')).toBe(8080);
  });
});

describe('npm start', { timeout: 180_000 }, () => {
  it('serves every address it prints', async () => {
    await buildKit({ modulesOnly: true });
    const { stdout, status } = spawnSync(process.execPath, [script, '--check', '--port', '42300'], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/http:\/\/\S+ {2}\S+/);
    expect(status).toBe(0);
  });

  it('stops cleanly when asked to', async () => {
    await buildKit({ modulesOnly: true });
    const child = spawn(process.execPath, [script, '--port', '42400'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl+C')) child.kill('SIGINT');
    });
    expect(await ended).toBe(0);
    expect(output).toContain('Stopped.');
  });

  it('names Node versions that work when this one does not', () => {
    const code = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); process.argv[1] = ${JSON.stringify(script)}; await import(${JSON.stringify(`file://${script}`)});`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('Node 18.20.0 does not work here');
    expect(status).toBe(1);
  });
});
