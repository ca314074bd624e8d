import { inEach } from './browsers.js';
import { narrow, openView, overflow, reach, scenes, views } from './scenes.js';

inEach((on) => {
  describe.each(views)('the %s view, 320 pixels wide and 256 high, as at 400 % zoom', (view) => {
    test('never scrolls sideways, whatever the session does', async () => {
      const page = await openView(on, view);
      const found: Record<string, readonly unknown[]> = {};
      for (const scene of scenes) {
        await reach(page, scene);
        found[scene] = await overflow(page, 'rg-session-timer');
      }
      expect(found).toEqual(Object.fromEntries(scenes.map((scene) => [scene, []])));
    });
  });
}, { wishes: { viewport: narrow } });
