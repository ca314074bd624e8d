import { rooms } from '../../scripts/rooms.mjs';
import { overweight, table } from '../../scripts/size.mjs';

describe('the size', () => {
  it('is within every budget', async () => {
    const rows = await table();
    expect(overweight(rows)).toEqual([]);
    // A budget for a file that has gone holds nothing.
    const budgets = rooms.flatMap(({ budget, follows = {} }) => [budget, ...Object.values(follows)]);
    expect(rows.flatMap(({ budget }) => budget ?? []).slice(1)).toEqual(budgets);
  });

  it('is refused a byte above the budget', () => {
    expect(overweight([{ name: 'x', bytes: 11, budget: 10 }])).toEqual(['x weighs 11 bytes, 1 over its 10']);
    expect(overweight([{ name: 'x', bytes: 10, budget: 10 }, { name: 'chunk', bytes: 99 }])).toEqual([]);
  });
});
