/** What the laboratory does inside a page: `window.lab`. Passed to the page as it stands, so that everything it uses is inside. */
export function inPage() {
  const frame = () => new Promise(requestAnimationFrame);
  const idle = () => new Promise((seen) => requestIdleCallback(seen, { timeout: 1000 }));
  const painted = async () => {
    await frame();
    await new Promise((after) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', after, { once: true });
      port1.start();
      port2.postMessage('');
    });
  };
  const settled = async () => {
    await frame();
    await frame();
    await idle();
  };
  const host = () => document.querySelector('main');
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);

  // Says to a trace which process is the page's.
  performance.mark('lab');

  window.lab = {
    settled,
    ready: async () => void (await window.ready),
    /** In a task of its own, as an event of the page would; resolves with the milliseconds until it was painted. */
    mount: () =>
      new Promise((done, failed) => {
        setTimeout(async () => {
          const from = performance.now();
          try {
            await window.contender.mount(host());
            await painted();
            done(performance.now() - from);
          } catch (error) {
            failed(error);
          }
        });
      }),
    /** Mounts and unmounts so many times, each seen for a frame. */
    async cycles(count) {
      for (let i = 0; i < count; i += 1) {
        await window.contender.mount(host());
        await frame();
        await window.contender.unmount(host());
        await frame();
      }
    },
    /** Elements, with those in shadow trees. */
    elements: () => all(host()).length,
    /** The middle of an answer's place, brought into sight. */
    async placeOf(item, answer) {
      const target = window.contender.answers(host())[item][answer];
      target.scrollIntoView({ block: 'center' });
      await settled();
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    /** Which items have an answer. */
    chosen: () => window.contender.answers(host()).map((answers) => answers.findIndex((each) => window.contender.isChosen(each))),
  };
}
