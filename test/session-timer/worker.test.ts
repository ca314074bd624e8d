import { expect } from '@open-wc/testing';

describe('the worker that keeps alarms', () => {
  it('counts from when the page asked, however late it hears of it, and forgets what is taken back', async () => {
    const worker = new Worker(new URL('../../src/session-timer/worker.ts', import.meta.url), { type: 'module' });
    const due: number[] = [];
    const last = new Promise<void>((heard) => {
      worker.onmessage = ({ data }: MessageEvent<number>) => {
        due.push(data);
        if (data === 3) heard();
      };
    });
    worker.postMessage([1, 3_600_000, Date.now() - 3_600_000]);
    worker.postMessage([2, 50, Date.now()]);
    worker.postMessage([2, -1]);
    worker.postMessage([3, 100, Date.now()]);
    await last;
    worker.terminate();
    expect(due).to.deep.equal([1, 3]);
  });
});
