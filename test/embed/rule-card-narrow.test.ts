import { inEach } from './browsers.js';
import { openCard } from './card.js';
import { attributesFor, enact, sceneNames } from './rule-card-scenes.js';
import { narrow, overflow } from './scenes.js';

inEach((on) => {
  describe('320 pixels wide and 256 high, as at 400 % zoom', () => {
    test.each(sceneNames)('the rule card never scrolls sideways: %s', async (name) => {
      const { page } = await openCard(on, { card: attributesFor(name) });
      await enact(page, name);
      expect(await overflow(page, 'rg-rule-card')).toEqual([]);
    });
  });
}, { wishes: { viewport: narrow } });
