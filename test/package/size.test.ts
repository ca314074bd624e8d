import { overweight, table } from '../../scripts/size.mjs';

describe('the size', () => {
  it('is within every budget', async () => {
    expect(overweight(await table())).toEqual([]);
  });

  it('is refused a byte above the budget', () => {
    expect(overweight([{ name: 'x', bytes: 11, budget: 10 }])).toEqual(['x weighs 11 bytes, 1 over its 10']);
    expect(overweight([{ name: 'x', bytes: 10, budget: 10 }, { name: 'chunk', bytes: 99 }])).toEqual([]);
  });
});
